// SPDX-License-Identifier: MIT
// A host of a later version may hand out the program: asks it, and says where to get it.
#pragma once

#include "protocol/link.h"

#include <QNetworkAccessManager>

class QNetworkReply;

// GUI thread. Over TLS it asks only who has that key, and asks each host once.
class NewerProgram : public QObject
{
    Q_OBJECT

public:
    explicit NewerProgram(const QString &ours, QObject *parent = nullptr); // our version

    // Does nothing for a host whose version is not later than ours. `key`: as the session has seen
    // it; empty without TLS.
    void look(const Protocol::Link &link, const QString &key, const QString &version);

    bool isIdle() const { return !m_asking; }

signals:
    void offered(const QString &version, const QUrl &page);

private:
    void take(QNetworkReply *reply, const QString &version, const QUrl &page);

    const QString m_ours;
    QNetworkAccessManager m_network;
    bool m_asked = false;
    bool m_asking = false;
};
