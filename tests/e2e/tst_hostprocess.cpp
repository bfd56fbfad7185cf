// SPDX-License-Identifier: MIT
// The program as a host in a process of its own: how it starts, how it fails, how it ends.
#include "support/drafts.h"
#include "support/manager.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <sys/resource.h>

using namespace Support;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

struct Outcome
{
    int exitCode = -1;
    QByteArray output = {};
    QByteArray errors = {};
};

QProcessEnvironment withoutDisplay()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_LOGGING_RULES"_s})
        environment.remove(name);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.info=false"_s);
    return environment;
}

Outcome outcomeOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(HUBBUB_BINARY), arguments);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// A host, and the test goes on: its clients must be able to answer.
class Running
{
public:
    explicit Running(const QString &folder,
                     const QStringList &more = {u"--listen"_s, u"127.0.0.1:0"_s})
    {
        process.setProcessEnvironment(withoutDisplay());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(HUBBUB_BINARY),
                      QStringList{u"--host"_s, u"--no-announce"_s, u"--data-dir"_s, folder} + more);
    }

    ~Running()
    {
        process.kill();
        process.waitForFinished();
    }

    bool says(int lines)
    {
        return QTest::qWaitFor(
            [&] {
                while (process.canReadLine())
                    urls.append(QUrl{QString::fromUtf8(process.readLine().trimmed().mid(13))});
                return urls.size() >= lines;
            },
            20'000);
    }

    quint16 port() const { return quint16(urls.first().port()); }

    void signal(int number) { ::kill(pid_t(process.processId()), number); }
    bool hasEnded() const { return process.state() == QProcess::NotRunning; }

    QProcess process;
    QList<QUrl> urls;
};

bool haveAll(const Clients &clients, auto predicate)
{
    return std::ranges::all_of(clients, [&](const auto &client) { return predicate(*client); });
}

}

class TestHostProcess : public QObject
{
    Q_OBJECT

    static void failsWith(int code, const QStringList &arguments, const QByteArray &word)
    {
        const Outcome outcome = outcomeOf(arguments);
        QCOMPARE(outcome.exitCode, code);
        QCOMPARE(outcome.output, "");
        QVERIFY2(outcome.errors.contains(word), outcome.errors);
        QVERIFY2(outcome.errors.count('\n') == 1 && outcome.errors.endsWith(".\n"), outcome.errors);
    }

    static QStringList hosting(const QString &folder, const QString &listen = u"127.0.0.1:0"_s)
    {
        return {u"--host"_s, u"--no-announce"_s, u"--listen"_s, listen, u"--data-dir"_s, folder};
    }

    // A folder in which a host has been, and ended in order.
    static void fill(const QString &folder)
    {
        Running host{folder};
        QVERIFY(host.says(1));
        RawClient client{host.port()};
        QTRY_VERIFY(client.isUpgraded());
        client.say(QByteArray{R"({"message":"keep me"})"});
        QTRY_COMPARE(client.texts().size(), 1);
        host.signal(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(host.hasEnded(), 5'000);
    }

    static void patch(const QString &name, qint64 at, const QByteArray &bytes)
    {
        QFile file{name};
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    // --- Start --------------------------------------------------------------------------------

    void oneLineSaysWhereItListens()
    {
        QTemporaryDir folder;
        Running host{folder.path()};
        QVERIFY(QTest::qWaitFor([&] { return host.process.canReadLine(); }, 20'000));
        const QByteArray line = host.process.readLine();
        const QByteArray start = "Listening on http://127.0.0.1:";
        QVERIFY2(line.startsWith(start) && line.endsWith("/\n"), line);
        const auto port = line.mid(start.size()).chopped(2).toUShort();
        RawClient client{port};
        QTRY_VERIFY(client.isUpgraded());
        QCOMPARE(host.process.readAllStandardOutput(), "");
    }

    void itListensAtEachAddress()
    {
        QTemporaryDir folder;
        Running host{folder.path(),
                     {u"--listen"_s, u"127.0.0.1:0"_s, u"--listen"_s, u"localhost:0"_s}};
        QVERIFY(host.says(2));
        QVERIFY(host.urls[0].port() != host.urls[1].port());
        Clients clients;
        for (const QUrl &url : host.urls)
            clients.push_back(std::make_unique<RawClient>(quint16(url.port())));
        QTRY_VERIFY(haveAll(clients, [](auto &client) { return client.isUpgraded(); }));
        clients[0]->say(QByteArray{R"({"message":"from one to the other"})"});
        QTRY_COMPARE(clients[1]->texts(), QStringList{u"from one to the other"_s});
    }

    void helpAndVersionNeedNothing()
    {
        const Outcome help = outcomeOf({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith("Usage: hubbub") && help.errors.isEmpty());
        const Outcome version = outcomeOf({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("hubbub ") && version.output.count('\n') == 1);
    }

    // --- Failure ------------------------------------------------------------------------------

    void whoCannotShowAWindowSaysWhatToDo() { failsWith(2, {}, "hubbub --host"); }

    void wrongUsageIsToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto add = [](const QStringList &arguments, const QByteArray &word) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << word;
        };
        add({u"--unknown"_s}, "unknown");
        add({u"--listen"_s}, "listen");
        add({u"--listen"_s, u"everywhere"_s}, "everywhere");
        add({u"--listen"_s, u"127.0.0.1:65536"_s}, "65536");
        add({u"--message-rate"_s, u"-1"_s}, "-1");
        add({u"--durability"_s, u"none"_s}, "none");
        add({u"--batch-tick"_s, u"slow"_s}, "slow");
        add({u"--place"_s, u""_s}, "--place");
        add({u"--config"_s, u"/no/such/file"_s}, "/no/such/file");
    }

    void wrongUsageIsToldInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        QTemporaryDir folder;
        failsWith(2, QStringList{u"--host"_s, u"--data-dir"_s, folder.path()} + arguments, word);
        QVERIFY(folder.isValid() && QDir{folder.path()}.isEmpty());
    }

    void aBadConfigurationIsToldInOneSentence()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"host.conf"_s), "place = here\nnonsense\n");
        failsWith(2, hosting(folder.path()), "line 2");
    }

    void aTakenPortIsToldInOneSentence()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        const QString address = u"127.0.0.1:%1"_s.arg(taken.serverPort());
        failsWith(3, hosting(folder.path(), address), address.toUtf8());
    }

    void aForeignAddressIsToldInOneSentence()
    {
        QTemporaryDir folder;
        failsWith(3, hosting(folder.path(), u"192.0.2.1:0"_s), "192.0.2.1");
    }

    void anUnusableFolderIsToldInOneSentence()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"file"_s);
        write(file, "mine");
        for (const QString &unusable : {file, file + u"/below"_s, u"/proc/hubbub"_s})
            failsWith(4, hosting(unusable), unusable.toUtf8());
        QCOMPARE(contentOf(file), "mine");
    }

    void aFolderInUseIsToldInOneSentence()
    {
        QTemporaryDir folder;
        Running host{folder.path()};
        QVERIFY(host.says(1));
        failsWith(4, hosting(folder.path()), "Another hubbub");
        RawClient client{host.port()}; // and the first one is well
        QTRY_VERIFY(client.isUpgraded());
        client.say(QByteArray{R"({"message":"unharmed"})"});
        QTRY_COMPARE(client.texts().size(), 1);
    }

    void aBadDatabaseIsToldAndLeftAlone_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("newer") << 60 << bigEndian(quint32(9999)) << QByteArray{"newer"};
        QTest::newRow("no database")
            << 0 << QByteArray("MZ this is something else") << QByteArray{"damaged"};
        QTest::newRow("damaged within")
            << 4096 << QByteArray(4096, '\xa5') << QByteArray{"damaged"};
    }

    void aBadDatabaseIsToldAndLeftAlone()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, word);
        QTemporaryDir folder;
        fill(folder.path());
        patch(folder.filePath(u"hubbub.sqlite"_s), at, bytes);
        const auto before = filesIn(folder.path());
        failsWith(4, hosting(folder.path()), word);
        QCOMPARE(filesIn(folder.path()), before);
    }

    // --- The end ------------------------------------------------------------------------------

    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalEndsItInOrder()
    {
        QFETCH(int, number);
        QTemporaryDir folder;
        Running host{folder.path()};
        QVERIFY(host.says(1));
        Clients clients;
        for (int i = 0; i < 20; ++i)
            clients.push_back(std::make_unique<RawClient>(host.port()));
        QTRY_VERIFY(haveAll(clients, [](auto &client) { return client.isUpgraded(); }));
        QElapsedTimer elapsed;
        elapsed.start();
        host.signal(number);
        QTRY_VERIFY_WITH_TIMEOUT(host.hasEnded(), 5'000);
        QVERIFY(elapsed.elapsed() < 5'000);
        QVERIFY(host.process.exitStatus() == QProcess::NormalExit);
        QCOMPARE(host.process.exitCode(), 0);
        QTRY_VERIFY(haveAll(clients, [](auto &client) { return client.ended; }));
        QVERIFY(haveAll(clients, [](auto &client) { return client.closeCode() == 1001; }));
    }

    void whoDoesNotAnswerHoldsItUpForSecondsOnly()
    {
        QTemporaryDir folder;
        Running host{folder.path()};
        QVERIFY(host.says(1));
        RawClient hung{host.port()};
        QTRY_VERIFY(hung.isUpgraded());
        hung.answersClose = false;
        host.signal(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(host.hasEnded(), 5'000);
        QCOMPARE(host.process.exitCode(), 0);
        QCOMPARE(hung.closeCode(), 1001);
    }

    void theSecondSignalEndsItAtOnce()
    {
        QTemporaryDir folder;
        Running host{folder.path()};
        QVERIFY(host.says(1));
        RawClient hung{host.port()};
        QTRY_VERIFY(hung.isUpgraded());
        hung.answersClose = false;
        host.signal(SIGTERM);
        QTRY_COMPARE(hung.closeCode(), 1001);
        host.signal(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(host.hasEnded(), 1'000);
        QCOMPARE(host.process.exitCode(), 128 + SIGTERM);
    }

    void aSignalBeforeItListensEndsItToo()
    {
        QTemporaryDir folder;
        Running host{folder.path()};
        QVERIFY(host.process.waitForStarted());
        QTRY_VERIFY(QFile::exists(folder.filePath(u"hubbub.sqlite"_s)));
        host.signal(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(host.hasEnded(), 5'000);
        QCOMPARE(host.process.exitCode(), 0);
    }

    // Ready is when the first client gets in, not before; so says Type=notify of a unit.
    void itsManagerHearsOfIt()
    {
        Manager manager;
        qputenv("NOTIFY_SOCKET", manager.name());
        qputenv("WATCHDOG_USEC", "200000");
        QTemporaryDir folder;
        Running host{folder.path()};
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        QTRY_VERIFY(manager.told().contains("WATCHDOG=1"));
        QCOMPARE(manager.told().first(), "READY=1");
        QVERIFY(host.says(1));
        host.signal(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(host.hasEnded(), 5'000);
        QVERIFY(manager.told().contains("STOPPING=1"));
    }

    // --- Many ---------------------------------------------------------------------------------

    void aThousandAtOnceGetIn()
    {
        rlimit descriptors{};
        getrlimit(RLIMIT_NOFILE, &descriptors);
        descriptors.rlim_cur =
            std::max<rlim_t>(descriptors.rlim_cur, std::min<rlim_t>(4096, descriptors.rlim_max));
        setrlimit(RLIMIT_NOFILE, &descriptors);
        if (descriptors.rlim_cur < 1200)
            QSKIP("too few descriptors");

        QTemporaryDir folder;
        Running host{folder.path(),
                     {u"--listen"_s, u"127.0.0.1:0"_s, u"--connections-per-address"_s, u"0"_s}};
        QVERIFY(host.says(1));
        Clients clients;
        for (int i = 0; i < 1000; ++i)
            clients.push_back(std::make_unique<RawClient>(host.port()));
        QTRY_VERIFY_WITH_TIMEOUT(haveAll(clients, [](auto &client) { return client.isUpgraded(); }),
                                 20'000);
        clients.front()->say(QByteArray{R"({"message":"hello everybody"})"});
        QTRY_VERIFY_WITH_TIMEOUT(
            haveAll(clients, [](auto &client) { return client.texts().size() == 1; }), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestHostProcess)
#include "tst_hostprocess.moc"
