// SPDX-License-Identifier: MIT
// What must hold between the limits, whoever changes one of them.
#include "protocol/limits.h"

#include "protocol/closecode.h"
#include "protocol/codec.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

QString longest(int length)
{
    return u"😀"_s.repeated(length);
}

template <class Tag>
Id<Tag> longId()
{
    return Id<Tag>{QString(18, u'x')};
}

constexpr qint64 largestNumber = 9007199254740991;
constexpr Time someTime{std::chrono::milliseconds{1'769'860'800'123}};

Member longMember()
{
    return {.id = longId<MemberTag>(), .name = longest(Limits::memberNameLength), .guest = true};
}

// As long as it gets: names of emoji, a nonce of controls, a text that needs an escape for each
// byte.
TextPosted largest(int textBytes)
{
    return {.room = longId<RoomTag>(),
            .seq = largestNumber,
            .id = longId<MessageTag>(),
            .from = longMember(),
            .time = someTime,
            .nonce = Nonce{QString(Limits::nonceLength, QChar{1})},
            .replyTo = largestNumber,
            .mentions = QList<Member>(textBytes ? Limits::mentions : 0, longMember()),
            .everyone = true,
            .text = QString(textBytes, u'"')};
}

RoomSummary largestRoom()
{
    TextPosted last = largest(Limits::lastTextLength);
    last.mentions.reset();
    return {.room = longId<RoomTag>(),
            .facts = {.name = longest(Limits::roomNameLength),
                      .topic = QString(Limits::topicBytes, u'"'),
                      .slowMode = largestNumber,
                      .historyLast = largestNumber,
                      .keepDays = largestNumber,
                      .keepCount = largestNumber},
            .with = QList<Member>(Limits::membersNamed, longMember()),
            .newest = largestNumber,
            .present = 1'000'000,
            .members = 1'000'000,
            .role = Role::Moderator,
            .read = largestNumber,
            .unread = largestNumber,
            .mentions = largestNumber,
            .last = last};
}

struct FieldCounter
{
    void operator()(std::string_view, const auto &) { ++count; }
    int count = 0;
};

}

class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void theLongestTextFitsAFrameHoweverItIsEscaped()
    {
        const PostText post{.room = longId<RoomTag>(),
                            .nonce = Nonce{QString(Limits::nonceLength, u'n')},
                            .text = QString(Limits::textBytes, u'\\')};
        QVERIFY(encode(post, Ref{9007199254740991}).size() <= Limits::frameBytes);
        // Python writes \uXXXX for what is not ASCII: six bytes for two, twelve for four.
        QVERIFY(Limits::textBytes / 2 * 6 + 1024 <= Limits::frameBytes);
        QVERIFY(Limits::textBytes / 4 * 12 + 1024 <= Limits::frameBytes);
    }

    // Above, browsers split a message inside a character, which QtWebSockets closes with 1007.
    void aFrameIsNotSplit() { QVERIFY(Limits::frameBytes < 128 * 1024); }

    void thePagesFitTheOutbox()
    {
        HistoryPage history{.room = longId<RoomTag>(), .epoch = longId<EpochTag>()};
        constexpr int textBytes = Limits::pageBytes / Limits::pageMessages;
        TextPosted usual = largest(textBytes);
        usual.mentions = QList<Member>(10, longMember()); // the text has no room for more
        history.messages.fill(usual, Limits::pageMessages);
        history.messages.append(largest(Limits::textBytes)); // the one that is always there
        QVERIFY(encode(history).size() <= Limits::outboxBytes);

        MembersPage members;
        members.members.fill({.id = longId<MemberTag>(),
                              .name = longest(Limits::memberNameLength),
                              .guest = true,
                              .role = Role::Moderator},
                             Limits::pageMembers);
        QVERIFY(encode(members).size() <= Limits::outboxBytes);

        RoomsPage rooms;
        rooms.rooms.fill(largestRoom(), Limits::pageRooms);
        QVERIFY(encode(rooms).size() <= Limits::outboxBytes);
    }

    void theLargestEventIsSmallBesideTheOutbox()
    {
        QVERIFY(encode(largest(Limits::textBytes)).size() * 16 <= Limits::outboxBytes);
    }

    void everyMessagePassesTheCheckOfItsShape()
    {
        int most = 0;
        const auto count = [&]<class... Rows>(std::type_identity<std::variant<Rows...>>) {
            const auto one = [&](auto body) {
                FieldCounter counter;
                body.fields(body, counter);
                most = std::max(most, counter.count);
            };
            (one(Rows{}), ...);
        };
        count(std::type_identity<AnyKind>{});
        count(std::type_identity<std::variant<RoomSummary>>{});
        QVERIFY(most + 2 <= Limits::jsonKeys); // type and ref
        QVERIFY(Limits::jsonDepth >= 4);       // a page's messages' authors
    }

    void aUuidIsANonce() { QVERIFY(Limits::nonceLength >= 36); }

    void aRoomFitsARequestLine()
    {
        QVERIFY(Limits::roomNameLength * 4 * 3 + 256 < Limits::headLineBytes); // percent-encoded
        QVERIFY(Limits::headLineBytes < Limits::headBytes);
    }

    void aDeadPeerIsGoneWithinAMinute()
    {
        QVERIFY(Limits::silenceAllowed > 2 * Limits::pingEvery);
        QVERIFY(Limits::silenceAllowed + Limits::sweepEvery + Limits::closeGrace
                < std::chrono::minutes{1});
    }

    void aHostStopsWithinFiveSeconds()
    {
        QVERIFY(Limits::closeGrace < Limits::stopGrace);
        QVERIFY(Limits::stopGrace < std::chrono::seconds{5});
    }

    void aClientOutlivesAPause()
    {
        QVERIFY(Limits::retryFirst < Limits::retryMost);
        QVERIFY(Limits::helloDeadline > Limits::connectDeadline);
    }

    void pagesHoldWhatIsAskedFor()
    {
        QVERIFY(Limits::firstPage <= Limits::pageMessages);
        QVERIFY(Limits::textBytes <= Limits::pageBytes);
        QVERIFY(Limits::draftsPerCommit <= Limits::draftsWaiting);
    }

    // Whoever posts as fast as allowed is not stopped by the limit for commands of any kind.
    void postsAreTheSmallerStream()
    {
        QVERIFY(Limits::messageRate <= Limits::commandRate);
        QVERIFY(Limits::messageRate * Limits::burstSeconds <= Limits::commandBurst);
    }

    void whoComesBackEntersAllItsRoomsAtOnce()
    {
        QVERIFY(Limits::roomsPerSession <= Limits::joinBurst);
        QVERIFY(Limits::roomsPerSession <= Limits::newRoomBurst);
        QVERIFY(Limits::joinBurst <= Limits::commandBurst);
    }

    void oneAddressDoesNotFillTheHostInHalfADay()
    {
        const int perDay =
            Limits::addressShare * (Limits::newRoomBurst + 12 * 60 * Limits::newRoomsPerMinute);
        QVERIFY(perDay < Limits::rooms);
    }

    // A page is loaded over six sockets and then keeps one; it takes some thirty requests.
    void aTeamBehindOneRouterIsServedAtOnce()
    {
        QVERIFY(6 * Limits::connectionsPerAddress <= Limits::connectionBurst);
        QVERIFY(30 * Limits::connectionsPerAddress <= Limits::requestBurst);
        // hello, room.join, and a page each of history, members and rooms
        QVERIFY(5 * Limits::connectionsPerAddress <= Limits::addressShare * Limits::commandBurst);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
