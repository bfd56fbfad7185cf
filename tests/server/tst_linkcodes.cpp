// SPDX-License-Identifier: MIT
// Codes for another device: once, for a while, and not to be guessed.
#include "server/linkcodes.h"

#include "protocol/limits.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;
using Server::LinkCodes;
using Server::TryGuard;

class TestLinkCodes : public QObject
{
    Q_OBJECT

    static constexpr qint64 life = std::chrono::milliseconds{Limits::codeLife}.count();
    const MemberId anna{u"p_anna"_s};
    const MemberId ben{u"p_ben"_s};
    LinkCodes m_codes;

    static QHostAddress address(int number) { return QHostAddress{quint32(0x0a000000 + number)}; }

    ErrorCode guess(const QHostAddress &from, qint64 now)
    {
        return m_codes.take(u"no code"_s, from, now).error().code;
    }

private slots:
    void init() { m_codes = {}; }

    void aCodeIsEightDigitsAndNeverTheSame()
    {
        QSet<QString> codes;
        for (int i = 0; i < 500; ++i) {
            const QString code = *m_codes.make(MemberId{QString::number(i)}, 0);
            QCOMPARE(code.size(), 8);
            QVERIFY(std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; }));
            codes.insert(code);
        }
        QCOMPARE(codes.size(), 500);
    }

    void aCodeWorksOnce()
    {
        const QString code = *m_codes.make(anna, 0);
        QCOMPARE(*m_codes.take(code, address(1), life - 1), anna);
        QCOMPARE(m_codes.take(code, address(1), life - 1).error().code, ErrorCode::BadCode);
    }

    void aCodeEnds()
    {
        const QString code = *m_codes.make(anna, 0);
        QCOMPARE(m_codes.take(code, address(1), life).error().code, ErrorCode::BadCode);
    }

    void aNewCodeEndsTheOldOneOfTheSamePerson()
    {
        const QString old = *m_codes.make(anna, 0);
        const QString others = *m_codes.make(ben, 0);
        const QString fresh = *m_codes.make(anna, 0);
        QCOMPARE(m_codes.take(old, address(1), 0).error().code, ErrorCode::BadCode);
        QCOMPARE(*m_codes.take(fresh, address(1), 0), anna);
        QCOMPARE(*m_codes.take(others, address(1), 0), ben);
    }

    // From wherever the guesses come.
    void fiveWrongOnesVoidIt()
    {
        const QString code = *m_codes.make(anna, 0);
        for (int i = 1; i < Limits::codeTries; ++i)
            QCOMPARE(guess(address(i), 0), ErrorCode::BadCode);
        const QString later = *m_codes.make(ben, 0);
        QCOMPARE(guess(address(99), 0), ErrorCode::BadCode);
        QCOMPARE(m_codes.take(code, address(100), 0).error().code, ErrorCode::BadCode);
        QCOMPARE(*m_codes.take(later, address(101), 0), ben);
    }

    void whoGuessesWaitsEverLonger()
    {
        for (int i = 0; i < Limits::codeTries; ++i)
            QCOMPARE(guess(address(1), 0), ErrorCode::BadCode);
        qint64 now = 0;
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            const auto refused = m_codes.take(u"no code"_s, address(1), now);
            QCOMPARE(refused.error().code, ErrorCode::RateExceeded);
            waits.append(*refused.error().retryAfter);
            now += waits.last();
            QCOMPARE(guess(address(1), now), ErrorCode::BadCode);
        }
        QCOMPARE(waits,
                 QList<qint64>({1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000, 60'000}));
        QCOMPARE(guess(address(2), now), ErrorCode::BadCode); // and nobody else does
    }

    void whoWaitsDoesNotUseUpTries()
    {
        for (int i = 0; i < Limits::codeTries; ++i)
            guess(address(1), 0);
        const QString code = *m_codes.make(anna, 0);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(guess(address(1), 0), ErrorCode::RateExceeded);
        QCOMPARE(*m_codes.take(code, address(2), 0), anna);
    }

    void aRightOneIsForgiven()
    {
        for (int i = 1; i < Limits::codeTries; ++i)
            guess(address(1), 0);
        QVERIFY(m_codes.take(*m_codes.make(anna, 0), address(1), 0));
        for (int i = 0; i < Limits::codeTries; ++i)
            QCOMPARE(guess(address(1), 0), ErrorCode::BadCode);
    }

    void aNetworkOfIpv6IsOneNeighbour()
    {
        TryGuard guard;
        for (int i = 0; i < Limits::codeTries; ++i)
            guard.failed(QHostAddress{u"2001:db8:1:2::%1"_s.arg(i)}, 0);
        QVERIFY(!guard.mayTry(QHostAddress{u"2001:db8:1:2:ffff::9"_s}, 0));
        QVERIFY(guard.mayTry(QHostAddress{u"2001:db8:1:3::1"_s}, 0));
        for (int i = 0; i < Limits::codeTries; ++i)
            guard.failed(QHostAddress{u"fe80::1"_s}, 0);
        QVERIFY(guard.mayTry(QHostAddress{u"fe80::2"_s}, 0)); // all are there
    }

    void thereIsAnEndOfOpenCodes()
    {
        for (int i = 0; i < Limits::codesOpen; ++i)
            QVERIFY(m_codes.make(MemberId{QString::number(i)}, 0));
        QCOMPARE(m_codes.make(anna, 0).error().code, ErrorCode::TooMany);
        QVERIFY(m_codes.make(MemberId{u"0"_s}, 0)); // in place of theirs
        QVERIFY(m_codes.make(anna, life));
    }
};

QTEST_GUILESS_MAIN(TestLinkCodes)
#include "tst_linkcodes.moc"
