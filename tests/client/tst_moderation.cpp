// SPDX-License-Identifier: MIT
// What one is at a host as a whole, what those who moderate ask of it, and the gate before it.
#include "support/visit.h"

using namespace Client;
using namespace Support;

class TestModeration : public QObject
{
    Q_OBJECT

private slots:
    void theStandingIsKnownAndFollowed()
    {
        Visit visit;
        QVERIFY(visit.begin());
        Moderation &moderation = visit.session.moderation();
        QCOMPARE(moderation.role(), HostRole::Member);
        const QSignalSpy changed{&moderation, &Moderation::standingChanged};
        visit.host.send(StandingChanged{.role = HostRole::Moderator});
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(moderation.moderates() && !moderation.owns());
        QVERIFY(moderation.outranks({}) && moderation.outranks(HostRole::Guest));
        QVERIFY(!moderation.outranks(HostRole::Moderator));
    }

    void aSilenceEndsByItself()
    {
        Visit visit;
        QVERIFY(visit.begin());
        const Moderation &moderation = visit.session.moderation();
        const QSignalSpy changed{&moderation, &Moderation::standingChanged};
        visit.host.send(StandingChanged{.muted = Protocol::now() + 300ms});
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(moderation.muted());
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!moderation.muted());
    }

    void whoWaitsIsKnownToThoseWhoModerate()
    {
        Visit visit;
        visit.host.script = [&](const Message &message, Ref ref) {
            if (!std::holds_alternative<FetchNewcomers>(message))
                return false;
            visit.host.send(NewcomersPage{{{.id = NewcomerId{u"n_1"_s}, .name = u"Ben"_s}}}, ref);
            return true;
        };
        QVERIFY(visit.begin());
        const Moderation &moderation = visit.session.moderation();
        const QSignalSpy knocked{&moderation, &Moderation::knocked};
        visit.host.send(StandingChanged{.role = HostRole::Moderator});
        QTRY_COMPARE(moderation.newcomers().size(), 1);
        QCOMPARE(knocked.size(), 0); // that was before our time
        visit.host.send(NewcomerWaiting{{.id = NewcomerId{u"n_2"_s}, .name = u"Mia"_s}});
        QTRY_COMPARE(knocked.size(), 1);
        QCOMPARE(moderation.newcomers().size(), 2);
        visit.host.send(NewcomerGone{NewcomerId{u"n_1"_s}});
        QTRY_COMPARE(moderation.newcomers().size(), 1);
        visit.host.send(StandingChanged{.role = HostRole::Member});
        QTRY_VERIFY(moderation.newcomers().isEmpty());
    }

    void oneWaitsAtTheGateForAsLongAsItTakes()
    {
        Visit visit;
        Ref asked;
        visit.host.script = [&](const Message &message, Ref ref) {
            if (!std::holds_alternative<Hello>(message))
                return false;
            asked = ref;
            visit.host.send(EntryWaiting{});
            return true;
        };
        visit.session.open(visit.host.link());
        QTRY_VERIFY(visit.session.status().error);
        QCOMPARE(visit.session.status().error->code, ErrorCode::AwaitsApproval);
        QCOMPARE(visit.session.status().state, Status::State::Connecting);
        visit.host.send(Refusal{.code = wireName(ErrorCode::NotAdmitted)}, asked);
        QTRY_COMPARE(visit.session.status().state, Status::State::Offline);
        QCOMPARE(visit.session.status().error->code, ErrorCode::NotAdmitted);
    }

    void everyWishIsOneCommand()
    {
        Visit visit;
        QVERIFY(visit.begin());
        Moderation &moderation = visit.session.moderation();
        int done = 0;
        const auto counting = [&done](const Result<> &outcome) { done += bool(outcome); };
        moderation.setHostRole(ben.id, HostRole::Guest);
        moderation.kick({.member = ben.id, .reason = u"calm"_s}, counting);
        moderation.ban({.member = ben.id, .seconds = 60, .address = true}, counting);
        moderation.unban(BanId{u"b_1"_s}, counting);
        moderation.mute(ben.id, 600);
        moderation.report({.room = visit.lobby()->id(), .seq = 3}, counting);
        moderation.settle(ReportId{u"s_1"_s}, counting);
        QTRY_COMPARE(done, 5);
        QCOMPARE(visit.host.received<SetHostRole>().first().role, HostRole::Guest);
        QCOMPARE(visit.host.received<KickPerson>().first().reason, u"calm"_s);
        QVERIFY(visit.host.received<BanPerson>().first().address);
        QCOMPARE(visit.host.received<LiftBan>().first().ban, BanId{u"b_1"_s});
        QCOMPARE(visit.host.received<MutePerson>().first().seconds, 600);
        QCOMPARE(visit.host.received<ReportText>().first().seq, 3);
        QCOMPARE(visit.host.received<SettleReport>().first().report, ReportId{u"s_1"_s});
    }

    void whoIsSentAwayKnowsWhyAndStaysAway()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.send(SentAway{.banned = true, .reason = u"Spam"_s});
        QTRY_COMPARE(visit.session.status().state, Status::State::Offline);
        QCOMPARE(visit.session.status().error->code, ErrorCode::Banned);
        QCOMPARE(visit.session.status().error->reason, u"Spam"_s);
        QCOMPARE(visit.host.received<Hello>().size(), 1);
        visit.session.retryNow(); // as a person may
        QVERIFY(visit.arrives());
    }

    void aPasswordIsSaidOnce()
    {
        Visit visit;
        visit.host.script = [&](const Message &message, Ref ref) {
            const auto *hello = std::get_if<Hello>(&message);
            if (!hello || hello->password == u"right"_s)
                return false;
            visit.host.refuse(ErrorCode::PasswordNeeded, ref);
            return true;
        };
        visit.session.open(visit.host.link());
        QTRY_COMPARE(visit.session.status().state, Status::State::Offline);
        QCOMPARE(visit.session.status().error->code, ErrorCode::PasswordNeeded);
        visit.session.givePassword(u"right"_s);
        QVERIFY(visit.arrives());
        visit.host.script = {};
        visit.host.drop();
        QTRY_COMPARE(visit.host.received<Hello>().size(), 3);
        QVERIFY(!visit.host.received<Hello>().last().password);
    }

    void theSecretOfAnOwnerLinkIsSaidOnce()
    {
        Visit visit;
        Link link = visit.host.link();
        link.owner = u"secret"_s;
        visit.session.open(link);
        QVERIFY(visit.arrives());
        QCOMPARE(visit.host.received<Hello>().first().owner, u"secret"_s);
        QVERIFY(visit.session.link().owner.isEmpty());
        visit.host.drop();
        QTRY_COMPARE(visit.host.received<Hello>().size(), 2);
        QVERIFY(!visit.host.received<Hello>().last().owner);
    }
};

QTEST_GUILESS_MAIN(TestModeration)
#include "tst_moderation.moc"
