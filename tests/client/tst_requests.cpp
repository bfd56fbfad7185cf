// SPDX-License-Identifier: MIT
#include "client/requests.h"

#include <QTest>

using namespace Client;
using namespace Protocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Effort = Requests::Effort;

class TestRequests : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        now = 1'000;
        sent.clear();
        answers.clear();
        requests = std::make_unique<Requests>(
            [this](const Message &, Ref ref) { sent.append(ref.number); },
            Timing{.replyDeadline = 10s, .retryFirst = 200ms, .retryMost = 30s},
            [this] { return now; });
    }

    void aReplyFindsWhoAsked()
    {
        const Ref first = ask(Effort::Once);
        const Ref second = ask(Effort::Once);
        QVERIFY(first != second);
        QVERIFY(requests->answer({.message = Ack{}, .ref = second}));
        QCOMPARE(answers, QStringList{u"2 ok"_s});
        QVERIFY(requests->answer({.message = Ack{}, .ref = first}));
        QCOMPARE(answers, (QStringList{u"2 ok"_s, u"1 ok"_s}));
    }

    void anAnswerIsGivenOnce()
    {
        const Ref ref = ask(Effort::Once);
        QVERIFY(requests->answer({.message = Ack{}, .ref = ref}));
        QVERIFY(!requests->answer({.message = Ack{}, .ref = ref}));
        elapse(60s);
        QCOMPARE(answers.size(), 1);
    }

    void nobodyAskedForIt()
    {
        QVERIFY(!requests->answer({.message = Ack{}, .ref = {}}));
        QVERIFY(!requests->answer({.message = Ack{}, .ref = {77}}));
        QVERIFY(!requests->answer({.message = Ack{}, .ref = {-1}}));
    }

    void silenceEndsARequest()
    {
        ask(Effort::Once);
        elapse(9'999ms);
        QVERIFY(answers.isEmpty());
        elapse(1ms);
        QCOMPARE(answers, QStringList{u"1 timed_out"_s});
        QCOMPARE(sent.size(), 1);
    }

    void aRefusalIsAnAnswer()
    {
        refuse(ask(Effort::Once), u"rate"_s, 50);
        refuse(ask(Effort::Insist), u"no_room"_s);
        refuse(ask(Effort::Insist), u"too_many"_s);
        QCOMPARE(answers, (QStringList{u"1 rate"_s, u"2 no_room"_s, u"3 too_many"_s}));
        elapse(60s);
        QCOMPARE(sent.size(), 3);
    }

    void whoInsistsAsksAgainWhenTheHostAllowsIt()
    {
        const Ref ref = ask(Effort::Insist);
        refuse(ref, u"rate"_s, 50);
        elapse(49ms);
        QCOMPARE(sent.size(), 1);
        elapse(1ms);
        QCOMPARE(sent, (QList<qint64>{1, 1}));
        QVERIFY(requests->answer({.message = Ack{}, .ref = ref}));
        QCOMPARE(answers, QStringList{u"1 ok"_s});
    }

    void whoInsistsWaitsLongerEachTime()
    {
        const Ref ref = ask(Effort::Insist);
        for (const auto most : {200ms, 400ms, 800ms}) {
            refuse(ref, u"storage"_s);
            const auto before = sent.size();
            elapse(most / 2 - 1ms);
            QCOMPARE(sent.size(), before);
            elapse(most / 2 + 1ms);
            QCOMPARE(sent.size(), before + 1);
        }
        QVERIFY(answers.isEmpty());
    }

    void whoInsistsAsksAgainAfterSilence()
    {
        const Ref ref = ask(Effort::Insist);
        elapse(10s);
        elapse(10s);
        QCOMPARE(sent.size(), 3);
        QVERIFY(requests->answer({.message = Ack{}, .ref = ref}));
        QCOMPARE(answers.size(), 1);
    }

    void aHostCannotHoldARequestBackForEver_data()
    {
        QTest::addColumn<qint64>("retryAfter");
        QTest::newRow("huge") << 9'007'199'254'740'991LL;
        QTest::newRow("negative") << -9'007'199'254'740'991LL;
        QTest::newRow("zero") << 0LL;
    }

    void aHostCannotHoldARequestBackForEver()
    {
        QFETCH(qint64, retryAfter);
        refuse(ask(Effort::Insist), u"rate"_s, retryAfter);
        QCOMPARE(sent.size(), 1);
        elapse(30s);
        QCOMPARE(sent.size(), 2);
    }

    void aForgottenRequestIsSilent()
    {
        const Ref ref = ask(Effort::Insist);
        requests->forget(ref);
        requests->forget(ref);
        QVERIFY(!requests->answer({.message = Ack{}, .ref = ref}));
        elapse(60s);
        QCOMPARE(sent.size(), 1);
        QVERIFY(answers.isEmpty());
    }

    void aLostConnectionAnswersAll()
    {
        ask(Effort::Once);
        refuse(ask(Effort::Insist), u"rate"_s, 50);
        requests->abandon();
        QCOMPARE(answers, (QStringList{u"1 unreachable"_s, u"2 unreachable"_s}));
        elapse(60s);
        QCOMPARE(sent.size(), 2);
    }

    void anAnswerMayAskTheNextQuestion()
    {
        const Ref ref =
            requests->ask(Ack{}, Effort::Once, [this](const auto &) { ask(Effort::Once); });
        requests->answer({.message = Ack{}, .ref = ref});
        QCOMPARE(sent.size(), 2);
        const Ref third =
            requests->ask(Ack{}, Effort::Once, [this](const auto &) { requests->abandon(); });
        elapse(10s);
        QVERIFY(!requests->answer({.message = Ack{}, .ref = third}));
    }

    void aReplyOfTheWrongKindIsNone()
    {
        std::optional<Error> error;
        const Ref ref =
            requests->ask<Welcome>(Hello{}, Effort::Once, [&](const Result<Welcome> &reply) {
                if (!reply)
                    error = reply.error();
            });
        requests->answer({.message = Ack{}, .ref = ref});
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::BadMessage);
    }

    void aCodeThatNoHostMaySendIsNotTaken()
    {
        QCOMPARE(errorOf(Refusal{.code = u"no_room"_s}).code, ErrorCode::NoSuchRoom);
        QCOMPARE(errorOf(Refusal{.code = u"unreachable"_s}).code, ErrorCode::BadMessage);
        QCOMPARE(errorOf(Refusal{.code = u"of a newer host"_s}).code, ErrorCode::BadMessage);
        QCOMPARE(errorOf(Refusal{.code = u"rate"_s, .detail = QString{5'000, u'x'}}).detail.size(),
                 200);
    }

private:
    Ref ask(Effort effort)
    {
        const qint64 number = sent.size() + 1;
        return requests->ask(Hello{}, effort, [this, number](const Requests::Answer &answer) {
            answers << u"%1 %2"_s.arg(number).arg(answer ? u"ok"_s : wireName(answer.error().code));
        });
    }

    void refuse(Ref ref, const QString &code, std::optional<qint64> retryAfter = {})
    {
        QVERIFY(requests->answer(
            {.message = Refusal{.code = code, .retryAfter = retryAfter}, .ref = ref}));
    }

    void elapse(std::chrono::milliseconds time)
    {
        now += time.count();
        requests->elapse();
    }

    qint64 now = 0;
    QList<qint64> sent;
    QStringList answers;
    std::unique_ptr<Requests> requests;
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
