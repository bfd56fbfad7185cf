// SPDX-License-Identifier: MIT
// What somebody who hosts may pass on: the place, its addresses, and a button to copy one.
#pragma once

#include <QWidget>

class Look;
class Label;
class QVBoxLayout;

struct HostCard
{
    QString place = {};
    QStringList addresses =
        {};         // for people to type, the likeliest first: http://192.168.1.20:7478/
    int people = 0; // others who would lose the connection

    friend bool operator==(const HostCard &, const HostCard &) = default;
};

class HostPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HostPanel(const Look &look, QWidget *parent = nullptr);

    void setCard(const HostCard &card);

private:
    QWidget *addressRow(const QString &address);

    const Look &m_look;
    Label *m_words;
    QVBoxLayout *m_rows;
    QStringList m_addresses;
};
