// SPDX-License-Identifier: MIT
// The hosts on this network, live while it is seen: one click joins.
#pragma once

#include "client/finder.h"

#include <QPointer>
#include <QWidget>

class FoundHostModel;
class Label;
class Look;
class QListView;
class QPushButton;

class NearbyHosts : public QWidget
{
    Q_OBJECT

public:
    explicit NearbyHosts(const Look &look, QWidget *parent = nullptr);

    // Runs while this is shown; must live as long. Null: nobody looks, and nothing is said of it.
    void setFinder(Client::Finder *finder);
    bool has(const Protocol::Link &link) const;

    static constexpr std::chrono::milliseconds patience{4000}; // then it says what was tried

signals:
    void chosen(const Protocol::Link &link);
    void changed();     // who is there
    void checkWanted(); // of the network

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();
    void refresh();
    QString words() const;
    void fit();

    const Look &m_look;
    QPointer<Client::Finder> m_finder;
    FoundHostModel *m_model;
    QListView *m_list;
    Label *m_words;
    QPushButton *m_check;
    QTimer m_patience;
};
