// SPDX-License-Identifier: MIT
// Connections that say nothing, or one byte at a time: they end in time, cost little, and newcomers
// are served meanwhile. The deadlines of the rows 1 and 53 of docs/bad-input.md, for both kinds of
// host at once: they take as long as they take.
//
// Not here, but with a clock put in by hand (tests/server/tst_listener.cpp, tst_connection.cpp):
// keep-alive, pages that nobody reads, fragments without end, and 45 s of silence.
#include "protocol/limits.h"
#include "support/caller.h"
#include "support/siege.h"

#include <QTest>

using namespace Support;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr auto request = "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n";

// A host, and those who keep it waiting.
struct Wait
{
    explicit Wait(const QStringList &kind)
        : siege(QStringList{u"--connections-per-address"_s, u"0"_s} + kind)
    { }

    void begin()
    {
        before = siege.host().residentBytes();
        for (int i = 0; i < 200; ++i) {
            silent.push_back(std::make_unique<Caller>(siege.port()));
            stuck.push_back(std::make_unique<Caller>(siege.port(), request));
            dripping.push_back(std::make_unique<Caller>(siege.port()));
        }
        for (int i = 0; i < 20; ++i)
            unnamed.push_back(siege.client("/ws", "hubbub.v1"));
    }

    void drip()
    {
        for (const auto &one : dripping) {
            if (one->received.isEmpty())
                one->write(QByteArray{request}.mid(dropped, 1));
        }
        ++dropped;
    }

    static bool haveEnded(const auto &sockets)
    {
        return std::ranges::all_of(sockets, [](const auto &socket) { return socket->ended; });
    }

    bool headsHaveEnded() const
    {
        return haveEnded(silent) && haveEnded(stuck) && haveEnded(dripping);
    }

    Siege siege;
    std::vector<std::unique_ptr<Caller>> silent;
    std::vector<std::unique_ptr<Caller>> stuck; // in the middle of a head
    std::vector<std::unique_ptr<Caller>> dripping;
    std::vector<std::unique_ptr<RawClient>> unnamed; // upgraded, and say no hello
    qint64 before = 0;                               // bytes of memory
    int dropped = 0;
};

}

class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void whoSaysNothingIsLetGoInTime()
    {
        Wait own{{}};
        Wait portable{{u"--portable-sockets"_s}};
        const auto both = {&own, &portable};
        for (Wait *wait : both)
            QVERIFY(wait->siege.begin());
        QElapsedTimer clock;
        clock.start();
        for (Wait *wait : both)
            wait->begin();
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] {
            for (Wait *wait : both)
                wait->drip();
        });
        drip.start(200);

        for (int i = 0; i < 20; ++i) {
            for (Wait *wait : both)
                QCOMPARE(wait->siege.harm(), QString{});
        }
        QVERIFY(!own.headsHaveEnded() && !portable.headsHaveEnded()); // they were there meanwhile
        QVERIFY(soon([&] { return own.headsHaveEnded() && portable.headsHaveEnded(); }, 10'000));
        QVERIFY2(clock.elapsed() < patience(10'000), QByteArray::number(clock.elapsed()));
        for (Wait *wait : both)
            checkHeads(*wait);
        for (Wait *wait : both) {
            QVERIFY(soon([&] { return Wait::haveEnded(wait->unnamed); }, 10'000));
            for (const auto &one : wait->unnamed)
                QCOMPARE(one->closeCode(), 4401);
            QCOMPARE(wait->siege.harm(), QString{});
            QVERIFY(wait->siege.end());
        }
    }

private:
    static void checkHeads(const Wait &wait)
    {
        for (const auto &one : wait.silent)
            QCOMPARE(one->received, QByteArray{});
        for (const auto &one : wait.stuck)
            QCOMPARE(one->status(), 408);
        for (const auto &one : wait.dripping)
            QCOMPARE(one->status(), 408);
        const qint64 more = wait.siege.host().residentBytes() - wait.before;
        QVERIFY2(more < 8 * mebibyte, QByteArray::number(more / 1024) + " KiB");
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
