// SPDX-License-Identifier: MIT
// What somebody who hosts may pass on: the place, its addresses, each with a button to copy it, and
// a code for phones.
#pragma once

#include <QWidget>

class Label;
class Look;
class QrPicture;
class QVBoxLayout;

struct HostCard
{
    QString place = {};
    QStringList addresses =
        {};                 // for people to type, the likeliest first: http://192.168.1.20:7478/
    QString link = {};      // for Hubbub, with the host's key in it
    QString code = {};      // three words that stand for the address; empty: there are none
    QStringList words = {}; // the six by which the host is known
    int people = 0;         // others who would lose the connection

    friend bool operator==(const HostCard &, const HostCard &) = default;
};

class HostPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HostPanel(const Look &look, QWidget *parent = nullptr);

    void setCard(const HostCard &card);

private:
    QWidget *row(const QString &text, const QString &toCopy, const QString &copyWords);

    const Look &m_look;
    Label *m_words;
    QVBoxLayout *m_rows;
    QrPicture *m_picture; // of the first address
    Label *m_pictureWords;
    Label *m_keyWords;
    HostCard m_card;
};
