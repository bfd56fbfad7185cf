// SPDX-License-Identifier: MIT
// What is shown at the door: who we are to the host that the link names, and what we know it by.
#pragma once

#include "client/clientconfig.h"
#include "client/connection.h"
#include "protocol/devices.h"

#include <QObject>

namespace Client {

// GUI thread. The connection, which knows the host's key, outlives it.
class Credentials : public QObject
{
    Q_OBJECT

public:
    Credentials(ClientConfig config, const Connection &connection, QObject *parent = nullptr);

    const ClientConfig &config() const { return m_config; } // with the tokens got since
    const Protocol::Link &link() const { return m_link; }
    QString hostName() const;  // by which the token is kept
    QString keyBefore() const; // the one that was seen there last

    void setLink(const Protocol::Link &link) { m_link = link; }
    void setName(const QString &name);
    void setIdentity(const Identity &identity) { m_config.identity = identity; }
    void setLinkCode(const QString &code) { m_config.linkCode = code; }
    void setPassword(const QString &password) { m_password = password; } // said once
    void trust(const QString &key); // of whoever is there, from now on

    ExpectedKey expectedKey() const;
    Protocol::Result<Protocol::Hello> hello(); // with what may be said only once
    Protocol::Result<Protocol::Proof> prove(const Protocol::Hello &hello,
                                            const Protocol::Challenge &challenge) const;
    void keep(const QString &token, const QString &name); // what a welcome says; and the host's key

signals:
    void changed(); // the config: save it

private:
    bool mayProve() const;
    void keepToken(const QString &token);
    void keepKey();

    ClientConfig m_config;
    const Connection &m_connection;
    Protocol::Link m_link;
    QString m_password;
};

}
