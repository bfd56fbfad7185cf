// SPDX-License-Identifier: MIT
// The hosts on this network: asks everybody, and those known from before, and listens; asks DNS-SD
// too.
#pragma once

#include "client/foundhost.h"
#include "protocol/beacon.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class BeaconSocket;
class QHostAddress;

namespace DnsSd {
class Browser;
}

namespace Client {

class Sightings;

// GUI thread; signals of rows as in Timeline. Known ones first, else in the order in which they
// answered: the nearest first, and no row moves under somebody's pointer.
class Finder : public QObject
{
    Q_OBJECT

public:
    // On networks of these names; none: on all. `port`: where hosts hear it, see BeaconSocket.
    explicit Finder(const QStringList &interfaces = {}, quint16 port = Protocol::beaconPort,
                    QObject *parent = nullptr);
    ~Finder() override;

    void setKnown(const QList<Protocol::Link> &links); // asked directly as well
    void start();                                      // forgets all that was found
    void stop();
    bool isRunning() const { return m_again.isActive(); }

    int count() const { return int(m_hosts.size()); }
    const FoundHost &at(int row) const { return m_hosts.at(row); }

    // What was tried, for those who wonder why nobody is there.
    const QStringList &networks() const { return m_networks; } // by name, asked last
    const QList<Protocol::Link> &known() const { return m_known; }

signals:
    void aboutToInsert(int row);
    void inserted();
    void aboutToRemove(int row);
    void removed();
    void changed(int row);

private:
    void ask();
    void askKnown(const QByteArray &question);
    void hear(const QByteArray &datagram, const QHostAddress &from);
    void browse();
    void list(const QString &key);
    void dismiss(const QString &key);
    void put(FoundHost host);
    int rowOf(const QString &key) const;
    int rowForNew(const FoundHost &host) const;
    bool makeRoom(const FoundHost &host);
    bool isKnown(const Protocol::Link &link) const;

    QStringList m_interfaces;
    quint16 m_port;
    QList<Protocol::Link> m_known;
    QStringList m_networks;
    std::unique_ptr<BeaconSocket> m_calls;     // asks, and hears the answers
    std::unique_ptr<BeaconSocket> m_hearsay;   // what is said to everybody
    std::unique_ptr<DnsSd::Browser> m_browser; // may be null
    std::unique_ptr<Sightings> m_sightings;
    QList<FoundHost> m_hosts;
    QTimer m_again;
};

}
