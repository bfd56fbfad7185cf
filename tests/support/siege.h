// SPDX-License-Identifier: MIT
// The real program as a host under attack: two members sit in the lobby and must not notice, and
// after each blow somebody new must be served at once.
#pragma once

#include "support/hostprocess.h"
#include "support/rawclient.h"
#include "support/soon.h"

#include <QElapsedTimer>
#include <QTest>

namespace Support {

// In the native dialect: signed in, and in a room.
class NativeClient : public RawClient
{
public:
    explicit NativeClient(quint16 port, const QString &from = {})
        : RawClient(port, "/ws", "hubbub.v1", from)
    { }

    bool enters(const QString &name)
    {
        if (!waits([this] { return isUpgraded(); }))
            return false;
        say({{u"type"_s, u"hello"_s}, {u"name"_s, u"Nat"_s}});
        if (!waits([this] { return !frames.isEmpty(); }))
            return false;
        say({{u"type"_s, u"room.join"_s}, {u"ref"_s, 1}, {u"name"_s, name}});
        return waits([this] { return hasArrived(); });
    }

    void post(const QString &text)
    {
        say({{u"type"_s, u"text.post"_s},
             {u"room"_s, room},
             {u"nonce"_s, u"n%1"_s.arg(++m_nonces)},
             {u"message"_s, text}});
    }

    QString room; // its id

private:
    // In the room, and everybody there knows it: nothing more comes of it.
    bool hasArrived()
    {
        bool told = false;
        for (const QJsonObject &object : objects()) {
            if (object[u"type"] == u"room.entered"_s)
                room = object[u"room"].toString();
            told = told || object[u"type"] == u"presence.changed"_s;
        }
        return told && !room.isEmpty();
    }

    template <class Predicate>
    bool waits(Predicate predicate)
    {
        return soon([&] { return ended || predicate(); }) && predicate();
    }

    int m_nonces = 0;
};

class Siege
{
public:
    // Of others who come, go and make rooms, as is their right.
    static inline const QStringList told{u"presence.changed"_s, u"member.added"_s, u"room.opened"_s,
                                         u"room.closed"_s};

    explicit Siege(const QStringList &options = {})
        : m_host(QStringList{u"--message-rate"_s, u"0"_s} + options)
    { }

    bool begin()
    {
        if (!m_host.start())
            return false;
        m_plain = plain("/ws/chat/lobby/", QStringLiteral("127.0.0.2"));
        m_native = std::make_unique<NativeClient>(port(), u"127.0.0.2"_s);
        if (!m_native->enters(u"lobby"_s))
            return false;
        m_native->frames.clear(); // of the way in
        m_descriptors = m_host.descriptors();
        return true;
    }

    bool end()
    {
        m_plain.reset();
        m_native.reset();
        return m_host.stop();
    }

    HostProcess &host() { return m_host; }
    const HostProcess &host() const { return m_host; }
    qsizetype descriptorsMore() const { return m_host.descriptors() - m_descriptors; }
    quint16 port() const { return quint16(m_host.url().port()); }

    std::unique_ptr<RawClient> client(const QByteArray &path = "/ws/chat/lobby/",
                                      const QByteArray &subprotocol = {},
                                      const QString &from = {}) const
    {
        auto client = std::make_unique<RawClient>(port(), path, subprotocol, from);
        if (!soon([&] { return client->isUpgraded() || client->ended; }) || !client->isUpgraded())
            qFatal("no upgrade: %s", client->head.constData());
        return client;
    }

    std::unique_ptr<RawClient> plain(const QByteArray &path, const QString &from = {}) const
    {
        return client(path, {}, from);
    }

    std::unique_ptr<NativeClient> native(const QString &room = u"lobby"_s,
                                         const QString &from = {}) const
    {
        auto client = std::make_unique<NativeClient>(port(), from);
        if (!client->enters(room))
            qFatal("not in the room");
        return client;
    }

    // What went wrong for those who did nothing; empty if they are unharmed.
    QString harm()
    {
        ++m_round;
        QString harm = newcomer();
        harm += witnesses();
        m_plain->frames.clear();
        m_native->frames.clear();
        return harm;
    }

private:
    // Say something and hear each other, and nothing else.
    QString witnesses()
    {
        const QStringList texts{u"new %1"_s.arg(m_round), u"plain %1"_s.arg(m_round),
                                u"native %1"_s.arg(m_round)};
        m_plain->say({{u"message"_s, texts[1]}});
        heard(*m_plain, texts.first(2));
        m_native->post(texts[2]);
        heard(*m_plain, texts);
        heard(*m_native, texts);
        return noticedBy(*m_plain, texts, {}) + noticedBy(*m_native, texts, told);
    }

    // Connects, speaks and hears itself, in a second at the most.
    QString newcomer() const
    {
        QElapsedTimer clock;
        clock.start();
        RawClient client{port(), "/ws/chat/lobby/", {}, u"127.0.0.3"_s};
        const QString text = u"new %1"_s.arg(m_round);
        if (!soon([&] { return client.isUpgraded(); }, 1'000))
            return u"no newcomer is let in: %1"_s.arg(QString::fromUtf8(client.head));
        client.say({{u"message"_s, text}});
        if (!heard(client, {text}) || clock.elapsed() > patience(1'000))
            return u"a newcomer waited for %1 ms and heard “%2”"_s.arg(clock.elapsed())
                .arg(client.texts().join(u", "_s));
        return {};
    }

    static bool heard(const RawClient &client, const QStringList &texts)
    {
        return soon([&] { return client.texts().size() >= texts.size(); }, 2'000)
            && client.texts() == texts;
    }

    static QString noticedBy(const RawClient &witness, const QStringList &texts,
                             const QStringList &others)
    {
        if (witness.ended || witness.closeCode() != 0)
            return u"a witness was closed with %1. "_s.arg(witness.closeCode());
        if (witness.texts() != texts)
            return u"a witness heard “%1”. "_s.arg(witness.texts().join(u", "_s));
        for (const QJsonObject &object : witness.objects()) {
            const QString type = object[u"type"].toString();
            if (type != u"text.posted"_s && !others.contains(type))
                return u"a witness got %1. "_s.arg(QString::fromUtf8(jsonOf(object)));
        }
        return {};
    }

    HostProcess m_host;
    std::unique_ptr<RawClient> m_plain;
    std::unique_ptr<NativeClient> m_native;
    qsizetype m_descriptors = 0; // when it began
    int m_round = 0;
};

// A host for each kind of connection; the global data of a test, which addKinds() makes, chooses.
class Sieges
{
public:
    static void addKinds()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("over QWebSocket") << true;
        QTest::newRow("the platform's own") << false;
    }

    static bool isPortable()
    {
        QFETCH_GLOBAL(const bool, portable);
        return portable;
    }

    // For a host of a test's own.
    static QStringList options()
    {
        return isPortable() ? QStringList{u"--portable-sockets"_s} : QStringList{};
    }

    bool begin(const QStringList &options)
    {
        m_own = std::make_unique<Siege>(options);
        m_portable = std::make_unique<Siege>(options + QStringList{u"--portable-sockets"_s});
        return m_own->begin() && m_portable->begin();
    }

    bool end() { return m_own->end() && m_portable->end(); }

    Siege &now() const { return isPortable() ? *m_portable : *m_own; }

private:
    std::unique_ptr<Siege> m_own;
    std::unique_ptr<Siege> m_portable;
};

}
