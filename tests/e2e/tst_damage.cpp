// SPDX-License-Identifier: MIT
// The promise about delivery under fire: the real client and the real program, hosts killed, wires
// cut, clients killed. Nothing that was acknowledged is lost, nothing is doubled, and all see one
// order. HUBBUB_CYCLES says how often; by default often enough for every day.
#include "support/cuttingproxy.h"
#include "support/hostprocess.h"
#include "support/scribe.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Support;

namespace {

using Scribes = std::vector<std::unique_ptr<Scribe>>;

constexpr int crowd = 8;

int cycles()
{
    const int wanted = qEnvironmentVariableIntValue("HUBBUB_CYCLES");
    return wanted > 0 ? wanted : 10;
}

quint16 portOf(const HostProcess &host)
{
    return quint16(host.url().port());
}

// With numbers for seeds, so that a failure can be had again.
Scribes scribesAt(const std::function<quint16(int)> &portFor)
{
    Scribes scribes;
    for (int i = 0; i < crowd; ++i) {
        scribes.push_back(std::make_unique<Scribe>(u"scribe-%1"_s.arg(i)));
        scribes.back()->open(portFor(i), u"load"_s);
        scribes.back()->write(5);
    }
    return scribes;
}

bool areAllComplete(const Scribes &scribes)
{
    bool complete = true;
    for (const auto &scribe : scribes)
        complete = scribe->isComplete() && complete;
    return complete && std::ranges::all_of(scribes, [&](const auto &scribe) {
               return scribe->newest() == scribes.front()->newest();
           });
}

}

class TestDamage : public QObject
{
    Q_OBJECT

    static void agree(const Scribes &scribes)
    {
        for (const auto &scribe : scribes)
            scribe->write(0);
        QTRY_VERIFY_WITH_TIMEOUT(areAllComplete(scribes), 60'000);
        const auto all = scribes.front()->all();
        QStringList said;
        for (const auto &scribe : scribes) {
            QCOMPARE(scribe->all(), all);
            said += scribe->said();
        }
        QCOMPARE(all.firstKey(), 1);
        QCOMPARE(all.lastKey(), all.size()); // without a hole
        QStringList heard = all.values();
        heard.sort();
        said.sort();
        QCOMPARE(heard, said);
        qInfo("%lld texts", qlonglong(all.size()));
    }

    static qint64 heardBy(const Scribes &scribes)
    {
        qint64 most = 0;
        for (const auto &scribe : scribes)
            most = std::max(most, scribe->newest());
        return most;
    }

    // A client of its own, with what it keeps in `folder`.
    static std::unique_ptr<QProcess> writer(const HostProcess &host, const QString &folder,
                                            const QString &name, int count)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(WRITER),
                       {QString::number(portOf(host)), folder, name, QString::number(count)});
        return process;
    }

    static QStringList linesOf(QProcess &process)
    {
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    static void kill(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }

    // Rows on the client's disk.
    static int keptIn(const QString &folder, const QString &table = u"outbox"_s)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(folder + "/cache.sqlite"_L1);
        int count = 0;
        if (database.open()) {
            QSqlQuery query{u"SELECT count(*) FROM "_s + table, database};
            count = query.next() ? query.value(0).toInt() : 0;
        }
        database = {};
        QSqlDatabase::removeDatabase(u"look"_s);
        return count;
    }

    static QStringList textsAt(const HostProcess &host)
    {
        Scribe reader{u"reader"_s};
        reader.open(portOf(host), u"load"_s);
        if (!QTest::qWaitFor([&] { return reader.isComplete(); }, 20'000))
            qFatal("the history does not come");
        return reader.all().values();
    }

private slots:
    void hostsThatDie()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        const auto scribes = scribesAt([&](int) { return portOf(host); });
        QRandomGenerator random{7478};
        for (int cycle = 0; cycle < cycles(); ++cycle) {
            const qint64 enough = heardBy(scribes) + random.bounded(1, 300);
            QTRY_VERIFY_WITH_TIMEOUT(heardBy(scribes) >= enough, 30'000);
            host.kill();
            QVERIFY(host.start());
        }
        agree(scribes);
    }

    void wiresThatAreCut()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        std::vector<std::unique_ptr<CuttingProxy>> proxies;
        for (quint32 seed = 0; seed < crowd; ++seed)
            proxies.push_back(std::make_unique<CuttingProxy>(portOf(host), 500, 60'000, seed + 1));
        const auto cuts = [&] {
            int all = 0;
            for (const auto &proxy : proxies)
                all += proxy->cuts();
            return all;
        };
        const auto scribes = scribesAt([&](int i) { return proxies[size_t(i)]->serverPort(); });
        QTRY_VERIFY_WITH_TIMEOUT(cuts() >= 10 * cycles(), 60'000 + 10'000 * cycles());
        for (const auto &proxy : proxies)
            proxy->mend();
        agree(scribes);
    }

    void whatWasWrittenOfflineIsSentOnceByTheNextOne()
    {
        HostProcess host;
        QVERIFY(host.start());
        const QTemporaryDir folder;
        auto client = writer(host, folder.path(), u"first"_s, 1);
        QStringList lines;
        QTRY_COMPARE_WITH_TIMEOUT(lines += linesOf(*client), QStringList{u"first 1"_s}, 10'000);
        QTRY_COMPARE(keptIn(folder.path()), 0);
        QTRY_COMPARE(keptIn(folder.path(), u"messages"_s), 1);
        kill(*client);
        host.kill();
        client = writer(host, folder.path(), u"offline"_s, 20); // knows its room by heart
        QTRY_COMPARE_WITH_TIMEOUT(keptIn(folder.path()), 20, 10'000);
        kill(*client);
        QVERIFY(host.start());
        client = writer(host, folder.path(), u"last"_s, 0);
        QTRY_COMPARE_WITH_TIMEOUT(keptIn(folder.path()), 0, 10'000);
        QStringList expected{u"first 1"_s};
        for (int i = 1; i <= 20; ++i)
            expected.append(u"offline %1"_s.arg(i));
        QCOMPARE(textsAt(host), expected);
        kill(*client);
    }

    // Of each client that is killed while it writes, the host has a beginning of what it wrote, all
    // that was acknowledged among it, each once and in order.
    void clientsThatDie()
    {
        HostProcess host{{u"--message-rate"_s, u"0"_s}};
        QVERIFY(host.start());
        const QTemporaryDir folder;
        QSet<QString>
            acknowledged; // maybe twice: by the next client, if the first could not note it
        QRandomGenerator random{7478};
        for (int cycle = 0; cycle < cycles(); ++cycle) {
            const QString name = u"client-%1"_s.arg(cycle);
            const auto client = writer(host, folder.path(), name, -1);
            QStringList lines;
            const auto enough = random.bounded(1, 60);
            QTRY_VERIFY_WITH_TIMEOUT((lines += linesOf(*client)).size() >= enough, 10'000);
            kill(*client);
            for (const QString &line : lines + linesOf(*client))
                acknowledged.insert(line);
        }
        const auto last = writer(host, folder.path(), u"last"_s, 0);
        QTRY_COMPARE_WITH_TIMEOUT(keptIn(folder.path()), 0, 20'000);
        const QStringList texts = textsAt(host);
        QMap<QString, qsizetype> stored; // by client
        for (const QString &text : texts)
            QCOMPARE(text.section(u' ', 1), QString::number(++stored[text.section(u' ', 0, 0)]));
        acknowledged.subtract({texts.begin(), texts.end()});
        QCOMPARE(acknowledged, QSet<QString>{});
        kill(*last);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
