// SPDX-License-Identifier: MIT
// A careful member of a room: numbers what it posts, keeps what is not acknowledged, and comes back
// to a host that went away, as docs/protocol.md asks of a client.
#pragma once

#include "support/rawclient.h"

#include <QJsonArray>
#include <QMap>

namespace Support {

using namespace Qt::StringLiterals;

class Talker : public QObject
{
public:
    Talker(const QString &name, const QString &room) : m_name(name), m_room(room) { }

    void enter(quint16 port)
    {
        m_entered = false;
        m_handled = 0;
        m_client = std::make_unique<RawClient>(port, "/ws", "hubbub.v1");
        connect(m_client.get(), &RawClient::readyRead, this, &Talker::listen);
        QJsonObject hello{{u"type"_s, u"hello"_s}, {u"name"_s, m_name}};
        if (!m_token.isEmpty())
            hello[u"token"] = m_token;
        m_hello = hello;
    }

    // Posts whatever comes to its mind, so many without an answer at a time; 0 = no more.
    void talk(int atOnce)
    {
        m_atOnce = atOnce;
        goOn();
    }

    bool isSilent() const { return m_entered && m_pending.isEmpty(); }
    qsizetype heard() const { return m_heard.size(); }
    // By their number in the room: who said it, which text.
    const QMap<qint64, QString> &all() const { return m_heard; }
    const QStringList &said() const { return m_said; } // acknowledged or not
    const QStringList &faults() const { return m_faults; }

private:
    void listen()
    {
        if (m_client->isUpgraded() && !m_hello.isEmpty())
            m_client->say(std::exchange(m_hello, {}));
        for (; m_handled < m_client->frames.size(); ++m_handled)
            handle(objectOf(m_client->frames[m_handled].payload));
    }

    void handle(const QJsonObject &object)
    {
        const QString type = object[u"type"].toString();
        if (type == u"welcome"_s) {
            m_token = object[u"token"].toString();
            m_client->say({{u"type"_s, u"room.join"_s}, {u"name"_s, m_room}});
        } else if (type == u"room.entered"_s) {
            m_roomId = object[u"room"].toString();
            fetch();
        } else if (type == u"history.page"_s) {
            for (const QJsonValue message : object[u"messages"].toArray())
                hear(message.toObject());
            object[u"more"].toBool() ? fetch() : resume();
        } else if (type == u"text.posted"_s) {
            hear(object);
            if (m_entered)
                goOn();
        } else if (type == u"refusal"_s) {
            m_faults.append(object[u"code"].toString());
        }
    }

    // All that was missed: from the first number that is not known.
    void fetch()
    {
        while (m_heard.contains(m_known + 1))
            ++m_known;
        m_client->say(
            {{u"type"_s, u"history.fetch"_s}, {u"room"_s, m_roomId}, {u"after"_s, m_known}});
    }

    void resume()
    {
        m_entered = true;
        for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it)
            post(it.key(), it.value());
        goOn();
    }

    void goOn()
    {
        while (m_entered && m_pending.size() < m_atOnce) {
            const QString text = u"%1 %2"_s.arg(m_name).arg(m_said.size() + 1);
            const QString nonce = u"nonce of "_s + text;
            m_said.append(text);
            m_pending.insert(nonce, text);
            post(nonce, text);
        }
    }

    void post(const QString &nonce, const QString &text)
    {
        m_client->say({{u"type"_s, u"text.post"_s},
                       {u"room"_s, m_roomId},
                       {u"nonce"_s, nonce},
                       {u"message"_s, text}});
    }

    void hear(const QJsonObject &event)
    {
        const qint64 seq = event[u"seq"].toInteger();
        const QString text = event[u"message"].toString();
        if (m_heard.contains(seq) && m_heard[seq] != text)
            m_faults.append(u"%1 was “%2” and is “%3”"_s.arg(seq).arg(m_heard[seq], text));
        m_heard.insert(seq, text);
        m_pending.remove(event[u"nonce"].toString());
    }

    QString m_name;
    QString m_room;
    QString m_roomId;
    QString m_token;
    std::unique_ptr<RawClient> m_client;
    QJsonObject m_hello;
    qsizetype m_handled = 0; // of the client's frames
    bool m_entered = false;  // and knows all that was missed
    int m_atOnce = 0;
    QMap<QString, QString> m_pending; // by nonce
    QMap<qint64, QString> m_heard;
    qint64 m_known = 0; // nothing is missing up to here
    QStringList m_said;
    QStringList m_faults;
};

}
