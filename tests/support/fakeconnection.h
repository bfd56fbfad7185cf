// SPDX-License-Identifier: MIT
// A connection without a socket: says what a test makes it say, keeps what it gets.
#pragma once

#include "server/connection.h"
#include "support/wire.h"

namespace Support {

class FakeConnection : public Server::Connection
{
public:
    Server::Peer peer() const override { return {address, 1}; }
    qsizetype waitingBytes() const override { return 0; }
    void close(Protocol::CloseCode code) override { closedWith = closedWith.value_or(code); }
    void sweep(qint64) override { }

    void enqueue(const Server::Frame &frame) override
    {
        if (closedWith)
            return;
        for (const WireFrame &one : framesIn(frame.bytes))
            objects.append(objectOf(one.payload));
    }

    void say(const QByteArray &text) { emit received(text); }
    void say(const QJsonObject &object) { say(jsonOf(object)); }
    void sayBinary() { emit refusedBinary(); }
    void hangUp() { emit closed(Protocol::CloseCode::Abnormal); }

    QList<QJsonObject> ofType(const QString &type) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &object : objects) {
            if (object[u"type"] == type)
                found.append(object);
        }
        return found;
    }

    QJsonObject last() const { return objects.isEmpty() ? QJsonObject{} : objects.last(); }
    QString refusal() const // of the last answer; empty if that is none
    {
        return last()[u"type"] == QStringLiteral("refusal") ? last()[u"code"].toString()
                                                            : QString{};
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const QJsonObject &event : ofType(QStringLiteral("text.posted")))
            texts.append(event[u"message"].toString());
        return texts;
    }

    QHostAddress address{QHostAddress::LocalHost};
    QList<QJsonObject> objects;
    std::optional<Protocol::CloseCode> closedWith;
};

}
