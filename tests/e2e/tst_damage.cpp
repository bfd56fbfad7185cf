// SPDX-License-Identifier: MIT
// The promise about delivery under fire: the real client and the real program, hosts killed, wires
// cut, clients killed. Nothing that was acknowledged is lost, nothing is doubled, and all see one
// order. HUBBUB_CYCLES says how often; by default often enough for every day.
#include "support/cuttingproxy.h"
#include "support/hostprocess.h"
#include "support/scribe.h"

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
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
