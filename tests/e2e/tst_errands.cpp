// SPDX-License-Identifier: MIT
// Backup, restore and export by the real program, beside a host that runs.
#include "support/hostprocess.h"
#include "support/talker.h"

#include <QJsonDocument>
#include <QTest>

using namespace Support;

class TestErrands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;

    struct Outcome
    {
        int code = -1;
        QByteArray out = {};
        QByteArray error = {};
    };

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(HUBBUB_BINARY), arguments);
        if (!process.waitForFinished())
            qFatal("it does not end");
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Outcome errand(const HostProcess &host, const QStringList &arguments)
    {
        return run(QStringList{u"--data-dir"_s, host.folder()} + arguments);
    }

    QString file(const QString &name) const { return m_files.filePath(name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    static std::unique_ptr<RawClient> plain(const HostProcess &host, const QByteArray &path)
    {
        auto client = std::make_unique<RawClient>(quint16(host.url().port()), path);
        if (!QTest::qWaitFor([&] { return client->isUpgraded(); }))
            qFatal("no upgrade");
        return client;
    }

    static void say(const HostProcess &host, const QStringList &texts)
    {
        auto client = plain(host, "/ws/chat/tea/?name=Ann");
        for (const QString &text : texts)
            client->say(QJsonObject{{u"message"_s, text}});
        QTRY_COMPARE(client->texts().size(), texts.size());
    }

    static QStringList textsOf(const HostProcess &host, qsizetype count)
    {
        auto client = plain(host, "/ws/chat/tea/?history=100");
        (void)QTest::qWaitFor([&] { return client->texts().size() >= count; });
        return client->texts();
    }

private slots:
    void init() { m_files = QTemporaryDir{}; }

    void aBackupBringsEverythingBack()
    {
        HostProcess host;
        QVERIFY(host.start());
        say(host, {u"one"_s, u"two 茶"_s});
        const auto backedUp = errand(host, {u"--backup"_s, file(u"all.hubbub"_s)});
        QCOMPARE(backedUp.code, 0);
        QVERIFY(backedUp.out.startsWith("Backed up to "));
        say(host, {u"three"_s});

        // Not under a running host, and not over another file.
        QCOMPARE(errand(host, {u"--restore"_s, file(u"all.hubbub"_s)}).code, 4);
        QCOMPARE(errand(host, {u"--backup"_s, file(u"all.hubbub"_s)}).code, 4);
        QVERIFY(host.stop());
        const auto restored = errand(host, {u"--restore"_s, file(u"all.hubbub"_s)});
        QVERIFY2(restored.code == 0, restored.error);
        QVERIFY(host.start());
        QCOMPARE(textsOf(host, 2), (QStringList{u"one"_s, u"two 茶"_s}));
        say(host, {u"another three"_s});
    }

    void aBackupUnderLoadIsWhole()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        Talker talker{u"Ann"_s, u"tea"_s};
        talker.enter(quint16(host.url().port()));
        talker.talk(20);
        QTRY_VERIFY(talker.heard() > 200);
        const auto heard = talker.heard();
        QCOMPARE(errand(host, {u"--backup"_s, file(u"load.hubbub"_s)}).code, 0);
        talker.talk(0);
        QTRY_VERIFY(talker.isSilent());
        QVERIFY(host.stop());
        QCOMPARE(errand(host, {u"--restore"_s, file(u"load.hubbub"_s)}).code, 0);
        QVERIFY(host.start());
        Talker late{u"Ben"_s, u"tea"_s};
        late.enter(quint16(host.url().port()));
        QTRY_VERIFY(late.isSilent());
        QVERIFY(late.heard() >= heard);
        for (auto it = late.all().cbegin(); it != late.all().cend(); ++it)
            QCOMPARE(it.value(), talker.all().value(it.key()));
    }

    void whatIsNoBackupIsToldAndChangesNothing()
    {
        HostProcess host;
        QVERIFY(host.start());
        say(host, {u"keep me"_s});
        QVERIFY(host.stop());
        QFile junk{file(u"junk"_s)};
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(10'000, 'x'));
        junk.close();
        const auto refused = errand(host, {u"--restore"_s, file(u"junk"_s)});
        QCOMPARE(refused.code, 4);
        QVERIFY(refused.error.trimmed().endsWith('.') && refused.error.count('\n') == 1);
        QCOMPARE(errand(host, {u"--restore"_s, file(u"none"_s)}).code, 4);
        QVERIFY(host.start());
        QCOMPARE(textsOf(host, 1), QStringList{u"keep me"_s});
    }

    void aRoomIsWrittenDown()
    {
        HostProcess host;
        QVERIFY(host.start());
        say(host, {u"plain"_s, u"<script>alert(1)</script> & \"quotes\""_s, u"مرحبا"_s});
        for (const QString &name : {u"tea.html"_s, u"tea.json"_s, u"tea.txt"_s}) {
            const auto done =
                errand(host, {u"--export"_s, u"tea"_s, u"--to"_s, file(name)}); // while it runs
            QVERIFY2(done.code == 0, done.error);
        }
        const auto page = contentOf(file(u"tea.html"_s));
        QVERIFY(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script"));
        QVERIFY(!page.contains("http://") && !page.contains("src="));
        QVERIFY(contentOf(file(u"tea.txt"_s)).contains("مرحبا"));
        QVERIFY(QJsonDocument::fromJson(contentOf(file(u"tea.json"_s))).isObject());
        QCOMPARE(errand(host, {u"--export"_s, u"tea"_s, u"--to"_s, file(u"tea.txt"_s)}).code, 4);
        QVERIFY(errand(host, {u"--export"_s, u"tea"_s}).out.contains("مرحبا"));
        const auto none = errand(host, {u"--export"_s, u"none"_s});
        QCOMPARE(none.code, 4);
        QVERIFY(none.error.startsWith("There is no such room"));
    }
};

QTEST_GUILESS_MAIN(TestErrands)
#include "tst_errands.moc"
