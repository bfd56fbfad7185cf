// SPDX-License-Identifier: MIT
#include "client/roomlist.h"
#include "support/conversation.h"
#include "ui/memberlistmodel.h"
#include "ui/roomlistmodel.h"
#include "ui/switchermodel.h"
#include "ui/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Conversation;
using Client::Room;
using Client::Roster;
using Client::Timeline;
using Client::TimelineEntry;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QStringList texts(const TimelineModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString name = model.index(row, 0).data().toString();
        names.append(name.mid(1, name.size() - 2)); // between the isolates
    }
    return names;
}

RoomEntry entryOf(const RoomListModel &model, int row)
{
    return model.index(row).data(RoomListModel::EntryRole).value<RoomEntry>();
}

}

class tst_Models : public QObject
{
    Q_OBJECT

private slots:
    void theTimelineIsShownAsItChanges()
    {
        TimelineModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Timeline timeline;
        model.setTimeline(&timeline);
        timeline.insertPage(page(3, 4), self().id);
        timeline.insertPage(page(1, 2), self().id);
        timeline.addPending(draft(u"mine"_s, u"n"_s));
        QCOMPARE(texts(model).last(), u"mine"_s);
        QCOMPARE(model.rowCount(), 5);

        timeline.insertPage(page(9, 9), self().id); // with a gap before it
        QCOMPARE(model.rowCount(), 7);
        timeline.insertPage(page(5, 8), self().id);
        QCOMPARE(texts(model),
                 QStringList({u"message 1"_s, u"message 2"_s, u"message 3"_s, u"message 4"_s,
                              u"message 5"_s, u"message 6"_s, u"message 7"_s, u"message 8"_s,
                              u"message 9"_s, u"mine"_s}));
        timeline.clearPosted();
        QCOMPARE(texts(model), QStringList{u"mine"_s});
    }

    void anotherTimelineTakesThePlace()
    {
        TimelineModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Timeline one;
        Timeline two;
        one.insertPage(page(1, 3), self().id);
        model.setTimeline(&one);
        model.setTimeline(&two);
        one.insertPage(page(4, 6), self().id);
        QCOMPARE(model.rowCount(), 0);
        model.setTimeline(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aRefusalIsToldToTheView()
    {
        TimelineModel model;
        Timeline timeline;
        model.setTimeline(&timeline);
        timeline.addPending(draft(u"mine"_s, u"n"_s));
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
        timeline.refuse(Protocol::Nonce{u"n"_s}, {Protocol::ErrorCode::Storage});
        QCOMPARE(changed.count(), 1);
        const auto entry = model.index(0).data(TimelineModel::EntryRole).value<TimelineEntry>();
        QCOMPARE(entry.state, TimelineEntry::State::Refused);
    }

    void aMessageCanBeSpokenAndHasItsDay()
    {
        TimelineModel model;
        Timeline timeline;
        model.setTimeline(&timeline);
        timeline.insertPage(page(1, 1), self().id);
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"Ben"));
        QVERIFY(spoken.contains(u"12:00"));
        QVERIFY(spoken.endsWith(u"message 1"));
        QCOMPARE(model.index(0).data(TimelineModel::SectionRole).toDate(), QDate(2026, 3, 2));
        QVERIFY(copiedText(timeline.at(0)).endsWith(u"Ben: message 1"));
    }

    void membersAreShownAsTheyComeAndGo()
    {
        MemberListModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Roster roster;
        model.setRoster(&roster);
        model.setSelf(self().id);
        for (const auto &name : {u"Zoë"_s, u"ben"_s, u"Chloë"_s})
            roster.put(member(name));
        roster.put(self());
        QCOMPARE(names(model), QStringList({u"Ann"_s, u"ben"_s, u"Chloë"_s, u"Zoë"_s}));
        QVERIFY(model.isSelf(model.index(0)));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"you"));

        auto renamed = member(u"ben"_s);
        renamed.name = u"Xaver"_s;
        roster.put(renamed);
        QCOMPARE(names(model), QStringList({u"Ann"_s, u"Chloë"_s, u"Xaver"_s, u"Zoë"_s}));
        const auto heading = [&](int row) {
            return model.index(row).data(MemberListModel::HeadingRole).toString();
        };
        roster.setRole(renamed, Protocol::Role::Owner);
        roster.remove(renamed.id); // a member stays, as absent
        QCOMPARE(names(model).last(), u"Xaver"_s);
        QVERIFY(heading(0).contains(u"3") && heading(3).contains(u"1") && heading(1).isEmpty());
        const QString spoken = model.index(3).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"owner") && spoken.contains(u"not here"));
        roster.dismiss(renamed.id);
        QCOMPARE(model.rowCount(), 3);
        roster.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void namesThatLookAlikeAreSaid()
    {
        MemberListModel model;
        Roster roster;
        model.setRoster(&roster);
        roster.put(member(u"Ben"_s));
        auto other = member(u"Ben"_s);
        other.id = Protocol::MemberId{u"p_other"_s};
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"looks like"));
        roster.put(other);
        for (const int row : {0, 1})
            QVERIFY(
                model.index(row).data(Qt::AccessibleTextRole).toString().contains(u"looks like"));
    }

    void roomsWeAreInComeFirst()
    {
        RoomListModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Room tea{Protocol::RoomId{u"r_1"_s}, u"tea"_s};
        Room lobby{Protocol::RoomId{u"r_2"_s}, u"lobby"_s};
        Room attic{Protocol::RoomId{u"r_3"_s}, u"Attic"_s};
        for (Room *room : {&tea, &lobby, &attic})
            model.add(room);
        model.add(&tea); // twice is once
        QCOMPARE(names(model), QStringList({u"Attic"_s, u"lobby"_s, u"tea"_s}));
        const auto firstOfGroup = [&](int row) {
            return model.index(row).data(RoomListModel::EntryRole).value<RoomEntry>().first;
        };
        QVERIFY(firstOfGroup(0));

        enter(tea, 0);
        QCOMPARE(names(model), QStringList({u"tea"_s, u"Attic"_s, u"lobby"_s}));
        QVERIFY(firstOfGroup(0) && firstOfGroup(1) && !firstOfGroup(2));
        enter(lobby, 0);
        QCOMPARE(names(model), QStringList({u"lobby"_s, u"tea"_s, u"Attic"_s}));
        model.remove(&lobby);
        QCOMPARE(names(model), QStringList({u"tea"_s, u"Attic"_s}));
    }

    void aRoomShowsItsLastLineAndWhatIsUnread()
    {
        RoomListModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Room room{Protocol::RoomId{u"r_1"_s}, u"tea"_s};
        model.add(&room);
        enter(room, 0);
        receive(room, message(1, u"two\nlines"_s));
        const auto entry = model.index(0).data(RoomListModel::EntryRole).value<RoomEntry>();
        QVERIFY(entry.lastLine.contains(u"two lines"));
        QCOMPARE(entry.unread, 1);
        QCOMPARE(model.unread(), 1);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"1 unread"));
        room.markRead();
        QCOMPARE(model.unread(), 0);
    }

    void peopleStandApartTheLatestFirst()
    {
        RoomListModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Client::RoomList rooms;
        rooms.setSelf(self().id);
        model.setSelf(self().id);
        const auto direct = [&](const QString &name) {
            return rooms.put(Protocol::RoomId{u"r_"_s + name},
                             {.name = {}, .kind = Protocol::RoomKind::Direct},
                             QList{self(), member(name)});
        };
        Room *ben = direct(u"Ben"_s);
        Room *zoe = direct(u"Zoë"_s);
        Room *lobby = rooms.put(Protocol::RoomId{u"r_1"_s}, {.name = u"lobby"_s});
        for (Room *room : {ben, zoe, lobby}) {
            enter(*room, 0);
            model.add(room);
        }
        QCOMPARE(names(model), QStringList({u"lobby"_s, u"Ben"_s, u"Zoë"_s}));
        auto hello = message(1, u"Hello"_s, member(u"Zoë"_s));
        receive(*zoe, hello);
        QCOMPARE(names(model), QStringList({u"lobby"_s, u"Zoë"_s, u"Ben"_s}));
        QCOMPARE(model.direct(member(u"Ben"_s).id), ben);

        Client::People people;
        model.setPeople(&people);
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
        people.put({.id = member(u"Zoë"_s).id,
                    .name = u"Zoë"_s,
                    .availability = Protocol::Availability::Busy});
        QCOMPARE(changed.count(), 1);
        const auto entry = model.index(1).data(RoomListModel::EntryRole).value<RoomEntry>();
        QCOMPARE(entry.availability, Protocol::Availability::Busy);
        QVERIFY(entry.urgent());
        QVERIFY(!entry.lastLine.contains(u"Zoë")); // the row says who
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"busy"));
        for (Room *room : {ben, zoe, lobby})
            model.remove(room);
    }

    void marksAndTypistsAreSeen()
    {
        RoomListModel model;
        Client::RoomList rooms;
        Room *news = rooms.put(Protocol::RoomId{u"r_1"_s},
                               {.name = u"news"_s,
                                .kind = Protocol::RoomKind::Private,
                                .posting = Protocol::Posting::Moderators});
        model.add(news);
        QCOMPARE(model.rowCount(), 0); // neither ours nor open to us
        enter(*news, 0);
        const auto entry = [&] {
            return model.index(0).data(RoomListModel::EntryRole).value<RoomEntry>();
        };
        QVERIFY(entry().announcements && !entry().archived && !entry().typing);
        news->typing().put(member(u"Ben"_s));
        QVERIFY(entry().typing);
        QVERIFY(entry().lastLine.contains(u"Ben"));
        model.remove(news);
    }

    void whereWeAreMentionedComesFirst()
    {
        RoomListModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        model.setSelf(self().id);
        Room attic{Protocol::RoomId{u"r_1"_s}, u"attic"_s};
        Room tea{Protocol::RoomId{u"r_2"_s}, u"tea"_s};
        for (Room *room : {&attic, &tea}) {
            enter(*room, 0);
            model.add(room);
        }
        auto call = message(1, u"@Ann, look"_s);
        call.mentions = QList{self()};
        receive(tea, call);
        QCOMPARE(names(model), QStringList({u"tea"_s, u"attic"_s}));
        QVERIFY(entryOf(model, 0).group == RoomEntry::Group::Mentions && entryOf(model, 1).first);
        model.setShown(&tea);
        tea.markRead();
        QCOMPARE(names(model).first(), u"tea"_s); // nobody has to look for it
        model.setShown(&attic);
        QCOMPARE(names(model), QStringList({u"attic"_s, u"tea"_s}));
        QVERIFY(entryOf(model, 1).group == RoomEntry::Group::Ours);
    }

    void aMutedRoomDoesNotCall()
    {
        RoomListModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Room attic{Protocol::RoomId{u"r_1"_s}, u"attic"_s};
        Room tea{Protocol::RoomId{u"r_2"_s}, u"tea"_s};
        for (Room *room : {&attic, &tea}) {
            enter(*room, 0);
            model.add(room);
        }
        auto call = message(1, u"@Ann, look"_s);
        call.mentions = QList{self()};
        receive(tea, call);
        QVERIFY(entryOf(model, 0).bold());
        model.setLevels({{tea.id(), RoomLevel::Nothing}});
        QCOMPARE(names(model), QStringList({u"attic"_s, u"tea"_s}));
        QVERIFY(entryOf(model, 1).muted && !entryOf(model, 1).bold());
        QCOMPARE(entryOf(model, 1).unread, 1);
        QCOMPARE(model.unread(), 0);
        QCOMPARE(model.neighbour(&attic, 1, true), nullptr);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"muted"));
        model.setLevels({});
        QCOMPARE(model.unread(), 1);
    }

    void aDraftStandsInItsRowUnlessItsRoomIsShown()
    {
        RoomListModel model;
        Room tea{Protocol::RoomId{u"r_2"_s}, u"tea"_s};
        enter(tea, 0);
        model.add(&tea);
        receive(tea, message(1, u"Hello"_s));
        model.setDraft(tea.id(), u"half a\nsentence"_s);
        QVERIFY(entryOf(model, 0).draft);
        QVERIFY(entryOf(model, 0).lastLine.contains(u"half a sentence"));
        model.setShown(&tea);
        QVERIFY(!entryOf(model, 0).draft && entryOf(model, 0).lastLine.contains(u"Hello"));
        model.setShown(nullptr);
        model.setDraft(tea.id(), {});
        QVERIFY(!entryOf(model, 0).draft);
    }

    void aLastLineHasNoMarksAndSaysWho_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("direct");
        QTest::addColumn<QString>("said");
        QTest::newRow("other") << u"see **this** `now`"_s << false << false
                               << u"Ben: see this now"_s;
        QTest::newRow("own") << u"~~no~~"_s << true << false << u"You: no"_s;
        QTest::newRow("direct") << u"*hi*"_s << false << true << u"hi"_s;
        QTest::newRow("own direct") << u"hi"_s << true << true << u"You: hi"_s;
        QTest::newRow("action") << u"/me waves"_s << false << false << u"Ben waves"_s;
    }

    void aLastLineHasNoMarksAndSaysWho()
    {
        QFETCH(QString, text);
        QFETCH(bool, own);
        QFETCH(bool, direct);
        auto last = message(1, text, own ? self() : member(u"Ben"_s));
        QString said = saidText(last, self().id, direct);
        said.remove(QChar{0x2068}).remove(QChar{0x2069});
        QTEST(said, "said");
    }

    void smallRoomsAreLouderThanLargeOnes()
    {
        Room room{Protocol::RoomId{u"r_1"_s}, u"tea"_s};
        enter(room, {.members = 10});
        QCOMPARE(levelOf({}, room), RoomLevel::All);
        enter(room, {.members = 11});
        QCOMPARE(levelOf({}, room), RoomLevel::Mentions);
        QCOMPARE(levelOf({{room.id(), RoomLevel::Nothing}}, room), RoomLevel::Nothing);
        Client::RoomList rooms;
        const Room *two =
            rooms.put(Protocol::RoomId{u"r_2"_s}, {.name = {}, .kind = Protocol::RoomKind::Direct},
                      QList{self(), member(u"Ben"_s)});
        QCOMPARE(standardLevel(*two), RoomLevel::All);
    }

    void placesAreFoundByBeginningsFirst()
    {
        RoomListModel rooms;
        Room steam{Protocol::RoomId{u"r_1"_s}, u"steam"_s};
        Room high{Protocol::RoomId{u"r_2"_s}, u"High tea"_s};
        Room tea{Protocol::RoomId{u"r_3"_s}, u"Tea"_s};
        for (Room *room : {&steam, &high, &tea}) {
            enter(*room, 0);
            rooms.add(room);
        }
        SwitcherModel model{rooms, nullptr, self().id};
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        QCOMPARE(model.rowCount(), 3); // and none to be made
        model.find(u"tea"_s);
        QCOMPARE(names(model), QStringList({u"Tea"_s, u"High tea"_s, u"steam"_s, u"tea"_s}));
        QVERIFY(model.at(3).isNew());
        model.find(u"Tea"_s);
        QCOMPARE(model.rowCount(), 3);
    }

    void neighboursAreTheRoomsWeAreIn()
    {
        RoomListModel model;
        Room a{Protocol::RoomId{u"r_1"_s}, u"a"_s};
        Room b{Protocol::RoomId{u"r_2"_s}, u"b"_s};
        Room c{Protocol::RoomId{u"r_3"_s}, u"c"_s};
        for (Room *room : {&a, &b, &c})
            model.add(room);
        QCOMPARE(model.neighbour(&a, 1), nullptr);
        enter(a, 0);
        enter(b, 0);
        QCOMPARE(model.neighbour(&a, 1), &b);
        QCOMPARE(model.neighbour(&b, 1), &a);
        QCOMPARE(model.neighbour(&a, -1), &b);
        QCOMPARE(model.neighbour(nullptr, 1), &a);
        QCOMPARE(model.neighbour(&c, 1), &a);
    }

    void aRoomThatWasRemovedIsNotListenedTo()
    {
        RoomListModel model;
        QAbstractItemModelTester tester{&model, Mode::QtTest};
        Room room{Protocol::RoomId{u"r_1"_s}, u"a"_s};
        model.add(&room);
        model.remove(&room);
        model.remove(&room); // twice is once
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
        enter(room, 0);
        receive(room, message(1, u"Hello"_s));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(tst_Models)
#include "tst_models.moc"
