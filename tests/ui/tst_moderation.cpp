// SPDX-License-Identifier: MIT
// The gate before a host, and what those who moderate it see and wish for.
#include "client/moderation.h"
#include "support/conversation.h"
#include "ui/gateform.h"
#include "ui/gatepage.h"
#include "ui/knockstrip.h"
#include "ui/lostnamedialog.h"
#include "ui/moderationdialog.h"
#include "ui/moderationlist.h"
#include "ui/moderationmenu.h"
#include "ui/moderationwords.h"
#include "ui/reportdialog.h"
#include "ui/sendawaydialog.h"
#include "ui/wishes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using Client::Moderation;
using Client::Status;
using Protocol::ErrorCode;
using Protocol::HostRole;
using State = Client::Status::State;

class tst_Moderation : public QObject
{
    Q_OBJECT

    static Status refusedBy(ErrorCode code, std::optional<qint64> wait = {})
    {
        return {.state = State::Offline,
                .error = Protocol::Error{.code = code, .retryAfter = wait, .reason = u"Spam"_s}};
    }

    static QPushButton *button(const QWidget &widget, const QString &words)
    {
        const auto buttons = widget.findChildren<QPushButton *>();
        const auto it = std::ranges::find(buttons, words, &QPushButton::text);
        return it == buttons.end() ? nullptr : *it;
    }

    static QStringList wordsOf(const QMenu &menu)
    {
        QStringList words;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                words.append(action->text());
        }
        return words;
    }

    // One of that role, with nobody to ask.
    struct Mine
    {
        explicit Mine(HostRole role) { moderation.setStanding(role, {}); }

        Client::Requests requests{[](const Protocol::Message &, Protocol::Ref) {}, {}};
        Moderation moderation{requests};
        Wishes wishes;
        QWidget window;

        QStringList offers(const Protocol::Person &person, bool lasting = true)
        {
            QMenu menu;
            addModeration(menu, person, lasting, moderation, wishes, &window);
            return wordsOf(menu);
        }
    };

    static Protocol::Newcomer newcomer(const QString &id, const QString &name)
    {
        return {.id = Protocol::NewcomerId{id}, .name = name};
    }

    static Protocol::Person ben(std::optional<HostRole> role = {})
    {
        return {.id = Protocol::MemberId{u"p_ben"_s}, .name = u"Ben"_s, .role = role};
    }

private slots:
    void theGateAsksForAPassword()
    {
        GatePage page;
        page.setPlace(u"Tea house"_s);
        QSignalSpy given{&page, &GatePage::passwordGiven};
        QVERIFY(page.take(refusedBy(ErrorCode::PasswordNeeded)));
        page.show();
        auto *field = page.findChild<QLineEdit *>();
        auto *enter = button(page, u"Come in"_s);
        QVERIFY(field->isVisible() && enter && !enter->isEnabled());
        QTest::keyClicks(field, u"wrong"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given.takeFirst().first(), u"wrong"_s);
        QVERIFY(page.take({.state = State::Connecting}));
        QVERIFY(!enter->isEnabled());
        QVERIFY(page.take(refusedBy(ErrorCode::PasswordNeeded)));
        QVERIFY(page.words().contains(u"not the password"_s));
        QTest::keyClick(field, Qt::Key_Return);
        page.take(refusedBy(ErrorCode::PasswordNeeded, 4000));
        QVERIFY2(page.words().contains(u'4'), qPrintable(page.words()));
        QVERIFY(!enter->isEnabled());
        QVERIFY(!page.take({.state = State::Online}));
        QVERIFY(field->text().isEmpty());
    }

    void whoWasSentAwayReadsWhy()
    {
        GatePage page;
        page.setPlace(u"Tea house"_s);
        const QSignalSpy retried{&page, &GatePage::retryRequested};
        const QSignalSpy left{&page, &GatePage::leaveRequested};
        QVERIFY(page.take(refusedBy(ErrorCode::Banned)));
        page.show();
        QVERIFY(page.words().contains(u"Spam"_s));
        QVERIFY(page.findChild<QLineEdit *>()->isHidden());
        button(page, u"Try again"_s)->click();
        button(page, u"Leave this host"_s)->click();
        QCOMPARE(retried.size(), 1);
        QCOMPARE(left.size(), 1);
        QVERIFY(page.take(refusedBy(ErrorCode::Kicked)));
        QVERIFY(button(page, u"Come back in"_s));
        QVERIFY(!page.take(refusedBy(ErrorCode::Unreachable))); // no gate, but no way either
    }

    void theMenuOffersWhatTheRoleAllows()
    {
        QVERIFY(Mine{HostRole::Member}.offers(ben()).isEmpty());
        QVERIFY(Mine{HostRole::Moderator}.offers(ben(HostRole::Moderator)).isEmpty());
        QCOMPARE(Mine{HostRole::Moderator}.offers(ben()),
                 (QStringList{u"Let them only read"_s, u"Send away…"_s, u"Ban from this host…"_s}));
        Mine owner{HostRole::Owner};
        QCOMPARE(owner.offers(ben()).first(), u"Role on this host"_s);
        QCOMPARE(owner.offers(ben(HostRole::Owner)), QStringList{u"Role on this host"_s});
        QVERIFY(!owner.offers(ben(HostRole::Guest), false).contains(u"Role on this host"_s));
    }

    void theMenuSaysWhoIsMuted()
    {
        Mine mine{HostRole::Moderator};
        Protocol::Person muted = ben();
        muted.muted = Protocol::now() + std::chrono::hours{1};
        const QSignalSpy wished{&mine.wishes, &Wishes::muteRequested};
        QMenu menu;
        addModeration(menu, muted, true, mine.moderation, mine.wishes, &mine.window);
        const auto actions = menu.actions();
        const auto again = std::ranges::find(actions, u"Let them write again"_s, &QAction::text);
        QVERIFY(again != actions.end());
        (*again)->trigger();
        QCOMPARE(wished.first().last().toLongLong(), 0);
    }

    void aBanIsForATimeAndForAReason()
    {
        Wishes wishes;
        Protocol::BanPerson wish;
        connect(&wishes, &Wishes::banRequested, this,
                [&](const Protocol::BanPerson &ban) { wish = ban; });
        QPointer<SendAwayDialog> dialog =
            new SendAwayDialog(SendAwayDialog::Way::Ban, ben(), wishes, nullptr);
        dialog->open();
        dialog->findChild<QLineEdit *>()->setText(u" Spam "_s);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        button(*dialog, u"Ban"_s)->click();
        QCOMPARE(wish.member, ben().id);
        QCOMPARE(wish.seconds, 86'400);
        QCOMPARE(wish.reason, u"Spam"_s);
        QVERIFY(wish.address);
        dialog->findChild<QComboBox *>()->setCurrentIndex(4);
        dialog->findChild<QLineEdit *>()->clear();
        dialog->reject();
    }

    void aReportGoesWithItsReason()
    {
        Wishes wishes;
        Client::Answered answered;
        connect(&wishes, &Wishes::reportRequested, this,
                [&](const Protocol::ReportText &report, const Client::Answered &to) {
                    QCOMPARE(report.seq, 7);
                    QCOMPARE(report.reason, u"rude"_s);
                    answered = to;
                });
        QPointer<ReportDialog> dialog =
            new ReportDialog(Protocol::RoomId{u"r_tea"_s}, 7, wishes, nullptr);
        dialog->open();
        dialog->findChild<QLineEdit *>()->setText(u"rude"_s);
        button(*dialog, u"Report"_s)->click();
        QVERIFY(answered);
        answered({});
        QTRY_VERIFY(!dialog);
    }

    void moderatorsLookAfterReportsAndBans()
    {
        Mine mine{HostRole::Moderator};
        const QSignalSpy settled{&mine.wishes, &Wishes::settleRequested};
        const QSignalSpy lifted{&mine.wishes, &Wishes::unbanRequested};
        const QSignalSpy gate{&mine.wishes, &Wishes::gateWanted};
        ModerationDialog dialog{u"Tea"_s, mine.wishes, mine.moderation, &mine.window};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.findChild<QTabWidget *>()->count(), 3);
        QCOMPARE(gate.size(), 0);
        emit mine.moderation.reportsFetched({{{.id = Protocol::ReportId{u"s_1"_s},
                                               .author = {.name = u"Ben"_s},
                                               .text = u"buy tea"_s,
                                               .by = {.name = u"Cleo"_s}}}});
        QVERIFY(dialog.findChild<QTabWidget *>()->tabText(0).contains(u'1'));
        button(dialog, u"Done"_s)->click();
        QCOMPARE(settled.size(), 1);
        emit mine.moderation.bansFetched(
            {{{.id = Protocol::BanId{u"b_1"_s}, .member = {.name = u"Ben"_s}}}});
        button(dialog, u"Lift"_s)->click();
        QCOMPARE(lifted.first().first().value<Protocol::BanId>(), Protocol::BanId{u"b_1"_s});
    }

    void ownersReadTheLogPageByPage()
    {
        Mine mine{HostRole::Owner};
        const QSignalSpy wanted{&mine.wishes, &Wishes::auditWanted};
        ModerationDialog dialog{u"Tea"_s, mine.wishes, mine.moderation, &mine.window};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(wanted.size(), 1);
        emit mine.moderation.auditFetched(
            {.entries = {{.number = 9, .deed = Protocol::Deed::Kicked}}, .more = true});
        button(dialog, u"Earlier ones"_s)->click();
        QCOMPARE(wanted.last().first().value<std::optional<qint64>>(), 9);
    }

    void whoWaitsIsLetInFromTheStrip()
    {
        Mine mine{HostRole::Moderator};
        KnockStrip strip{mine.wishes};
        strip.setModeration(&mine.moderation);
        QVERIFY(strip.isHidden());
        mine.moderation.take(Protocol::NewcomerWaiting{newcomer(u"n_1"_s, u"Ben"_s)});
        mine.moderation.take(Protocol::NewcomerWaiting{newcomer(u"n_2"_s, u"Mia"_s)});
        QVERIFY(strip.words().contains(u"Ben"_s) && strip.words().contains(u'1'));
        const QSignalSpy judged{&mine.wishes, &Wishes::judgeRequested};
        button(strip, u"Let in"_s)->click();
        QCOMPARE(judged.last()[0].value<Protocol::NewcomerId>(), Protocol::NewcomerId{u"n_1"_s});
        QCOMPARE(judged.last()[1], true);
        mine.moderation.take(Protocol::NewcomerGone{Protocol::NewcomerId{u"n_1"_s}});
        QVERIFY(strip.words().contains(u"Mia"_s));
        button(strip, u"Turn away"_s)->click();
        QCOMPARE(judged.last()[0].value<Protocol::NewcomerId>(), Protocol::NewcomerId{u"n_2"_s});
        QCOMPARE(judged.last()[1], false);
        mine.moderation.take(Protocol::NewcomerGone{Protocol::NewcomerId{u"n_2"_s}});
        QVERIFY(strip.isHidden());
    }

    void theDialogShowsAllWhoWait()
    {
        Mine mine{HostRole::Moderator};
        mine.moderation.take(Protocol::NewcomerWaiting{newcomer(u"n_1"_s, u"Ben"_s)});
        ModerationDialog dialog{u"Tea"_s, mine.wishes, mine.moderation, &mine.window};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        mine.moderation.take(Protocol::NewcomerWaiting{newcomer(u"n_2"_s, u"Mia"_s)});
        auto *tabs = dialog.findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(1), u"Waiting (2)"_s);
        const QSignalSpy judged{&mine.wishes, &Wishes::judgeRequested};
        button(dialog, u"Turn away"_s)->click();
        QCOMPARE(judged.last()[0].value<Protocol::NewcomerId>(), Protocol::NewcomerId{u"n_1"_s});
        QCOMPARE(judged.last()[1], false);
    }

    void whoWaitsReadsSo()
    {
        GatePage page;
        page.setPlace(u"Tea"_s);
        QVERIFY(page.take({.state = State::Connecting,
                           .error = Protocol::Error{.code = ErrorCode::AwaitsApproval}}));
        QVERIFY(page.words().contains(u"asked"_s));
        QVERIFY(button(page, u"Leave this host"_s));
        QVERIFY(page.take(refusedBy(ErrorCode::NotAdmitted)));
        const QSignalSpy again{&page, &GatePage::retryRequested};
        button(page, u"Try again"_s)->click();
        QCOMPARE(again.size(), 1);
        QVERIFY(!page.take({.state = State::Online}));
    }

    void aLostNameIsGivenBackByACode()
    {
        Mine mine{HostRole::Owner};
        QVERIFY(mine.offers(ben()).contains(u"They lost their device…"_s));
        QVERIFY(!mine.offers(ben(), false).contains(u"They lost their device…"_s)); // a guest
        QVERIFY(!Mine{HostRole::Moderator}.offers(ben()).contains(u"They lost their device…"_s));
        LostNameDialog dialog{ben(), mine.moderation, mine.wishes, &mine.window};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy wanted{&mine.wishes, &Wishes::lostNameCodeWanted};
        button(dialog, u"Make a code"_s)->click();
        QCOMPARE(wanted.first().first().value<Protocol::MemberId>(), ben().id);
        emit mine.moderation.codeMade({.code = u"12345678"_s, .seconds = 300});
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == u"1234\u20095678"_s; }));
    }

    void theGateIsSetByItsForm()
    {
        Wishes wishes;
        QList<Protocol::SetGate> wished;
        connect(&wishes, &Wishes::gateRequested, this,
                [&](const Protocol::SetGate &gate) { wished.append(gate); });
        GateForm form{wishes};
        QVERIFY(!form.isEnabled());
        form.setRules({.password = false, .guests = true});
        QVERIFY(form.isEnabled() && button(form, u"Remove"_s)->isHidden());
        form.findChild<QLineEdit *>()->setText(u"Eichhörnchen"_s);
        button(form, u"Set"_s)->click();
        form.setRules({.password = true, .guests = true});
        button(form, u"Remove"_s)->click();
        const auto boxes = form.findChildren<QCheckBox *>();
        QCheckBox *approval = boxes.at(0);
        QCheckBox *guests = boxes.at(1);
        QVERIFY(!guests->isEnabled()); // nobody to let in
        form.setRules({.password = false, .guests = true, .approval = true});
        QVERIFY(approval->isChecked() && !guests->isEnabled());
        form.setRules({.password = false, .guests = true});
        guests->click();
        approval->click();
        QCOMPARE(wished.size(), 4);
        QCOMPARE(wished[3].approval, true);
        QCOMPARE(wished[0].password, u"Eichhörnchen"_s);
        QVERIFY(wished[1].password && wished[1].password->isEmpty());
        QVERIFY(!wished[2].password && wished[2].guests == false);
    }

    void everyDeedHasItsWords()
    {
        QSet<QString> all;
        for (int deed = 0; deed <= int(Protocol::Deed::CodeGiven); ++deed) {
            const QString words = deedText({.by = {.name = u"Ann"_s},
                                            .deed = Protocol::Deed(deed),
                                            .member = Protocol::Member{.name = u"Ben"_s}});
            QVERIFY(words.contains(u"Ann"_s));
            all.insert(words);
        }
        QCOMPARE(all.size(), int(Protocol::Deed::CodeGiven) + 1);
    }
};

QTEST_MAIN(tst_Moderation)
#include "tst_moderation.moc"
