// SPDX-License-Identifier: MIT
// The hosts that one is at: joined, left, and joined again at the next start.
#pragma once

#include "app/installedidentity.h"
#include "app/keydoubts.h"
#include "app/seat.h"

#include <QPointer>

class ChatWindow;
class ClientCacheThread;

class Seats : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 8;

    // All must live as long. The folder is for what the sessions keep; empty: nothing is kept.
    Seats(Settings &settings, const Look &look, ChatWindow &window, const QString &folder);
    ~Seats() override;

    InstalledIdentity &identity() { return m_identity; }
    const QList<Seat *> &all() const { return m_seats; }
    Seat *find(const Protocol::Link &link) const; // null: one is not at this host
    Seat *find(const QString &host) const;        // by Seat::host()
    bool isOwn(const Seat *seat) const { return seat == m_own; }
    bool isFull() const { return m_seats.size() >= most; }

    void rejoin(const QString &name); // those of the last time
    // Shows the host; one that is new on the first page until one is in.
    // With a code of another device: as whom that one is there.
    void join(const Protocol::Link &link, const QString &name, const QString &code = {});
    void joinOwn(const Protocol::Link &link, const QString &name);
    void setHosting(const std::optional<HostCard> &card); // at our own
    void abandon();                                       // the one that one is not in yet
    void leave(ChatPage *page);
    void leaveOwn();
    void showOwn();

signals:
    void added(Seat *seat);
    void aboutToBeRemoved(Seat *seat);
    void entered(Seat *seat); // signed in there
    void elsewhereWanted(const Protocol::Link &link, const QString &name);

private:
    Seat *make(const Protocol::Link &link, const QString &name, const QString &code = {});
    void add(Seat *seat);
    void judge(const Client::Status &status);
    void giveUp(const Seat *seat);
    void admit();
    void end(Seat *seat);
    void remember();
    void rememberShown(ChatPage *page);
    void changeIdentity(const Client::Identity &identity);
    void shareEmoji(const QStringList &emoji);

    Settings &m_settings;
    const Look &m_look;
    ChatWindow &m_window;
    KeyDoubts m_keyDoubts;
    InstalledIdentity m_identity;
    std::shared_ptr<ClientCacheThread> m_cache; // null: nothing is kept
    QList<Seat *> m_seats;
    QPointer<Seat> m_newcomer; // nobody has let us in there so far
    QPointer<Seat> m_own;      // at the host in this process
    QMetaObject::Connection m_judging;
};
