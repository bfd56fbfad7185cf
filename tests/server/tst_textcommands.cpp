// SPDX-License-Identifier: MIT
// What becomes of a message: replies, mentions, edits, deletions, reactions, pins; who types and
// who has read.
#include "support/asking.h"
#include "support/backstage.h"

#include <QJsonArray>

using namespace Support;

class TestTextCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;
    FakeConnection *m_anna = nullptr; // owns the room
    FakeConnection *m_ben = nullptr;
    QString m_room;
    int m_nonce = 0;

    FakeConnection *member(const QString &name)
    {
        auto *connection = m_stage->signedIn(name);
        m_room = ask(connection, u"room.join"_s, {{u"name"_s, u"tea"_s}})[u"room"].toString();
        return connection;
    }

    static QString idOf(const FakeConnection *connection)
    {
        return connection->objects.first()[u"member"][u"id"].toString();
    }

    QJsonObject in(QJsonObject fields) const
    {
        fields[u"room"] = m_room;
        return fields;
    }

    QJsonObject about(qint64 seq, QJsonObject fields = {}) const
    {
        fields[u"seq"] = seq;
        return in(fields);
    }

    // The event, or the refusal.
    QJsonObject post(FakeConnection *who, const QString &text, QJsonObject fields = {})
    {
        const QString nonce = u"n%1"_s.arg(++m_nonce);
        fields[u"nonce"] = nonce;
        fields[u"message"] = text;
        who->say(command(u"text.post"_s, in(fields)));
        const auto answer = [&] {
            for (const QJsonObject &object : who->objects) {
                if (object[u"nonce"] == nonce)
                    return object;
            }
            return QJsonObject{};
        };
        (void)QTest::qWaitFor([&] { return !answer().isEmpty(); }, 2000);
        return answer();
    }

    QJsonObject stored(qint64 seq)
    {
        const auto page =
            ask(m_ben, u"history.fetch"_s, in({{u"after"_s, seq - 1}, {u"limit"_s, 1}}));
        return page[u"messages"][0].toObject();
    }

    QJsonObject lastOf(FakeConnection *who, const QString &type)
    {
        m_stage->settle();
        const auto events = who->ofType(type);
        return events.isEmpty() ? QJsonObject{} : events.last();
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_anna = member(u"Anna"_s);
        m_ben = member(u"Ben"_s);
    }

    void cleanup()
    {
        m_stage.reset();
        QDir{m_folder.path()}.removeRecursively();
    }

    void aReplySaysToWhat()
    {
        post(m_anna, u"tea?"_s);
        QCOMPARE(post(m_ben, u"yes"_s, {{u"replyTo"_s, 1}})[u"replyTo"], 1);
        QCOMPARE(stored(2)[u"replyTo"], 1);
        QCOMPARE(codeOf(post(m_ben, u"to what?"_s, {{u"replyTo"_s, 9}})), u"no_message"_s);
        QCOMPARE(codeOf(post(m_ben, u"to what?"_s, {{u"replyTo"_s, 0}})), u"no_message"_s);
    }

    void mentionsAreResolved()
    {
        auto *zoe = member(u"Zoe van Dam"_s);
        const auto event = post(m_ben, u"@ANNA and @zoe van dam, mail a@anna `@ben`"_s);
        const auto mentions = event[u"mentions"].toArray();
        QStringList ids;
        for (const QJsonValue mention : mentions)
            ids.append(mention[u"id"].toString());
        ids.sort();
        QStringList expected{idOf(m_anna), idOf(zoe)};
        expected.sort();
        QCOMPARE(ids, expected);
        QVERIFY(!event.contains(u"everyone"_s));
        QVERIFY(post(m_ben, u"@room: tea"_s)[u"everyone"].toBool());
        QCOMPARE(stored(1)[u"mentions"].toArray(), mentions);
        QVERIFY(stored(2)[u"everyone"].toBool());
        QVERIFY(!post(m_ben, u"@nobody"_s).contains(u"mentions"_s));
    }

    void aNewNameIsCalledInAllRooms()
    {
        auto *zoe = m_stage->signedIn(u"Zoe"_s);
        ask(zoe, u"room.join"_s, in({}));
        post(m_anna, u"so that the room stays"_s);
        const QString token = zoe->objects.first()[u"token"].toString();
        zoe->hangUp();
        zoe = m_stage->signedIn(u"Zoe"_s, token); // and is in no room
        QCOMPARE(codeOf(ask(zoe, u"member.rename"_s, {{u"name"_s, u"Zora"_s}})), u"ack"_s);
        QCOMPARE(post(m_ben, u"@zora"_s)[u"mentions"][0][u"id"], idOf(zoe));
        QVERIFY(!post(m_ben, u"@zoe"_s).contains(u"mentions"_s));
    }

    void anAuthorEdits()
    {
        post(m_ben, u"helo"_s);
        QCOMPARE(codeOf(ask(m_ben, u"text.edit"_s, about(1, {{u"message"_s, u"hello @anna"_s}}))),
                 u"ack"_s);
        const auto event = lastOf(m_anna, u"text.changed"_s);
        QCOMPARE(event[u"message"], u"hello @anna"_s);
        QCOMPARE(event[u"revision"], 1);
        QVERIFY(event.contains(u"edited"_s));
        QCOMPARE(event[u"mentions"][0][u"id"], idOf(m_anna));
        QCOMPARE(stored(1)[u"message"], u"hello @anna"_s);
        const auto edits = ask(m_anna, u"edits.fetch"_s, about(1));
        QCOMPARE(edits[u"edits"].toArray().size(), 1);
        QCOMPARE(edits[u"edits"][0][u"message"], u"helo"_s);
    }

    void nobodyEditsAnother()
    {
        post(m_ben, u"mine"_s);
        const QJsonObject other{{u"message"_s, u"yours"_s}};
        QCOMPARE(codeOf(ask(m_anna, u"text.edit"_s, about(1, other))), u"forbidden"_s);
        QCOMPARE(codeOf(ask(m_anna, u"text.edit"_s, about(2, other))), u"no_message"_s);
        QCOMPARE(codeOf(ask(m_ben, u"text.edit"_s, about(1, {{u"message"_s, u" "_s}}))),
                 u"empty"_s);
        QCOMPARE(stored(1)[u"message"], u"mine"_s);
        QVERIFY(lastOf(m_ben, u"text.changed"_s).isEmpty());
    }

    void aDeletedTextLeavesItsPlace()
    {
        post(m_ben, u"secret @anna"_s);
        ask(m_ben, u"text.edit"_s, about(1, {{u"message"_s, u"secret two"_s}}));
        ask(m_anna, u"reaction.set"_s, about(1, {{u"emoji"_s, u"👍"_s}, {u"on"_s, true}}));
        QCOMPARE(codeOf(ask(m_ben, u"text.delete"_s, about(1))), u"ack"_s);
        const auto event = lastOf(m_anna, u"text.changed"_s);
        QVERIFY(event[u"deleted"].toBool());
        QCOMPARE(event[u"message"], u""_s);
        const auto tombstone = stored(1);
        QVERIFY(tombstone[u"deleted"].toBool());
        QCOMPARE(tombstone[u"message"], u""_s);
        QVERIFY(!tombstone.contains(u"reactions"_s));
        QCOMPARE(ask(m_anna, u"edits.fetch"_s, about(1))[u"edits"].toArray().size(), 0);
        QCOMPARE(codeOf(ask(m_ben, u"text.edit"_s, about(1, {{u"message"_s, u"back"_s}}))),
                 u"no_message"_s);
        QCOMPARE(codeOf(ask(m_anna, u"reaction.set"_s,
                            about(1, {{u"emoji"_s, u"👍"_s}, {u"on"_s, true}}))),
                 u"no_message"_s);
    }

    void aModeratorDeletesAnyText()
    {
        post(m_anna, u"mine"_s);
        post(m_ben, u"rude"_s);
        QCOMPARE(codeOf(ask(m_ben, u"text.delete"_s, about(1))), u"forbidden"_s);
        QCOMPARE(codeOf(ask(m_anna, u"text.delete"_s, about(2))), u"ack"_s);
        QVERIFY(stored(2)[u"deleted"].toBool());
    }

    void reactionsAreCounted()
    {
        post(m_ben, u"cake!"_s);
        const auto react = [&](FakeConnection *who, const QString &emoji, bool on = true) {
            return codeOf(
                ask(who, u"reaction.set"_s, about(1, {{u"emoji"_s, emoji}, {u"on"_s, on}})));
        };
        QCOMPARE(react(m_anna, u"🎂"_s), u"ack"_s);
        QCOMPARE(react(m_ben, u"🎂"_s), u"ack"_s);
        QCOMPARE(react(m_ben, u"👍🏽"_s), u"ack"_s);
        auto event = lastOf(m_anna, u"reaction.changed"_s);
        QCOMPARE(event[u"emoji"], u"👍🏽"_s);
        QCOMPARE(event[u"count"], 1);
        QCOMPARE(event[u"revision"], 3);
        const auto reactions = stored(1)[u"reactions"].toArray();
        QCOMPARE(reactions.size(), 2);
        QCOMPARE(reactions[0][u"emoji"], u"🎂"_s);
        QCOMPARE(reactions[0][u"count"], 2);
        QVERIFY(reactions[0][u"mine"].toBool());
        QCOMPARE(react(m_ben, u"🎂"_s, false), u"ack"_s);
        event = lastOf(m_anna, u"reaction.changed"_s);
        QVERIFY(!event[u"on"].toBool());
        QCOMPARE(event[u"count"], 1);
    }

    void aReactionSaidTwiceIsToldOnce()
    {
        post(m_ben, u"cake!"_s);
        const QJsonObject cake{{u"emoji"_s, u"🎂"_s}, {u"on"_s, true}};
        ask(m_anna, u"reaction.set"_s, about(1, cake));
        QCOMPARE(codeOf(ask(m_anna, u"reaction.set"_s, about(1, cake))), u"ack"_s);
        m_stage->settle();
        QCOMPARE(m_ben->ofType(u"reaction.changed"_s).size(), 1);
    }

    void onlyAnEmojiIsAReaction()
    {
        post(m_ben, u"cake!"_s);
        for (const QString &text : {u"a"_s, u"🎂🎂"_s, u""_s, u"no"_s})
            QCOMPARE(codeOf(ask(m_anna, u"reaction.set"_s,
                                about(1, {{u"emoji"_s, text}, {u"on"_s, true}}))),
                     u"bad_emoji"_s);
    }

    void pinsAreListed()
    {
        post(m_anna, u"one"_s);
        post(m_ben, u"two"_s);
        QCOMPARE(codeOf(ask(m_ben, u"pin.set"_s, about(1, {{u"on"_s, true}}))), u"ack"_s);
        QVERIFY(lastOf(m_anna, u"text.changed"_s)[u"pinned"].toBool());
        QCOMPARE(codeOf(ask(m_ben, u"pin.set"_s, about(2, {{u"on"_s, true}}))), u"ack"_s);
        auto pins = ask(m_anna, u"pins.fetch"_s, in({}))[u"messages"].toArray();
        QCOMPARE(pins.size(), 2);
        QCOMPARE(pins[0][u"seq"], 2); // the latest
        QCOMPARE(codeOf(ask(m_anna, u"pin.set"_s, about(2, {{u"on"_s, false}}))), u"ack"_s);
        pins = ask(m_anna, u"pins.fetch"_s, in({}))[u"messages"].toArray();
        QCOMPARE(pins.size(), 1);
        QVERIFY(!lastOf(m_ben, u"text.changed"_s).contains(u"pinned"_s));
    }

    void typingIsToldAndNotKept()
    {
        QCOMPARE(codeOf(ask(m_ben, u"typing.set"_s, in({{u"typing"_s, true}}))), u"ack"_s);
        QVERIFY(lastOf(m_anna, u"typing.changed"_s)[u"typing"].toBool());
        QCOMPARE(lastOf(m_anna, u"typing.changed"_s)[u"member"][u"id"], idOf(m_ben));
        ask(m_ben, u"typing.set"_s, in({{u"typing"_s, false}}));
        QVERIFY(!lastOf(m_anna, u"typing.changed"_s)[u"typing"].toBool());
    }

    void readingGoesForwardOnAllDevices()
    {
        auto *second = m_stage->signedIn(u"Ben"_s, m_ben->objects.first()[u"token"].toString());
        for (const QString &text : {u"one"_s, u"@ben two"_s, u"@ben three"_s})
            post(m_anna, text);
        QCOMPARE(codeOf(ask(m_ben, u"read.mark"_s, about(2))), u"ack"_s);
        const auto event = lastOf(second, u"read.changed"_s);
        QCOMPARE(event[u"read"], 2);
        QCOMPARE(event[u"unread"], 1);
        QCOMPARE(event[u"mentions"], 1);
        QVERIFY(m_anna->ofType(u"read.changed"_s).isEmpty());
        QCOMPARE(codeOf(ask(m_ben, u"read.mark"_s, about(1))), u"ack"_s); // too late to matter
        m_stage->settle();
        QCOMPARE(second->ofType(u"read.changed"_s).size(), 1);
        QCOMPARE(codeOf(ask(m_ben, u"read.mark"_s, about(4))), u"bad_seq"_s);
        QCOMPARE(codeOf(ask(m_ben, u"read.mark"_s, about(-1))), u"bad_seq"_s);
    }

    void seenIsForRoomsThatWantIt()
    {
        post(m_anna, u"one"_s);
        QCOMPARE(codeOf(ask(m_ben, u"seen.fetch"_s, in({}))), u"forbidden"_s);
        ask(m_ben, u"read.mark"_s, about(1));
        QVERIFY(lastOf(m_anna, u"seen.changed"_s).isEmpty());
        ask(m_anna, u"room.edit"_s, in({{u"receipts"_s, true}}));
        post(m_anna, u"two"_s);
        ask(m_ben, u"read.mark"_s, about(2));
        QCOMPARE(lastOf(m_anna, u"seen.changed"_s)[u"member"], idOf(m_ben));
        const auto seen = ask(m_ben, u"seen.fetch"_s, in({}))[u"seen"].toArray();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[0][u"seq"], 2);
    }

    void everyChangeHasARevision()
    {
        post(m_ben, u"one"_s);
        post(m_ben, u"two"_s);
        ask(m_ben, u"text.edit"_s, about(1, {{u"message"_s, u"uno"_s}}));
        ask(m_ben, u"pin.set"_s, about(2, {{u"on"_s, true}}));
        ask(m_ben, u"reaction.set"_s, about(1, {{u"emoji"_s, u"👍"_s}, {u"on"_s, true}}));
        QCOMPARE(ask(m_anna, u"room.join"_s, in({}))[u"revision"], 3);
        const auto changes = ask(m_anna, u"changes.fetch"_s, in({{u"after"_s, 1}}));
        QCOMPARE(changes[u"messages"].toArray().size(), 2);
        QCOMPARE(changes[u"messages"][0][u"seq"], 2);
        QCOMPARE(changes[u"messages"][1][u"seq"], 1);
        QCOMPARE(changes[u"messages"][1][u"revision"], 3);
        QCOMPARE(codeOf(ask(m_anna, u"changes.fetch"_s, in({{u"after"_s, -1}}))), u"bad_seq"_s);
    }

    void aHostWithoutHistoryHasNothingToChange()
    {
        m_stage.reset();
        m_stage = std::make_unique<Backstage>(m_folder.path(), 0, false);
        m_anna = member(u"Anna"_s);
        m_ben = member(u"Ben"_s);
        post(m_ben, u"gone with the wind"_s);
        QCOMPARE(codeOf(ask(m_ben, u"text.edit"_s, about(1, {{u"message"_s, u"x"_s}}))),
                 u"no_message"_s);
        QCOMPARE(codeOf(ask(m_ben, u"pin.set"_s, about(1, {{u"on"_s, true}}))), u"no_message"_s);
        QCOMPARE(ask(m_ben, u"pins.fetch"_s, in({}))[u"messages"].toArray().size(), 0);
        QCOMPARE(codeOf(ask(m_ben, u"read.mark"_s, about(1))), u"ack"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextCommands)
#include "tst_textcommands.moc"
