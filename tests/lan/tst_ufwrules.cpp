// SPDX-License-Identifier: MIT
// What ufw writes down, and what it means for one port.
#include "lan/ufwrules.h"

#include <QTest>

class TestUfwRules : public QObject
{
    Q_OBJECT

private slots:
    void aRuleLetsInOrNot_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<bool>("letsIn");
        const auto row = [](const char *name, const QByteArray &rules, bool letsIn) {
            QTest::newRow(name) << "*filter\n### RULES ###\n" + rules + "\n### END RULES ###\n"
                                << letsIn;
        };
        row("none", {}, false);
        row("the port", "### tuple ### allow any 7478 0.0.0.0/0 any 0.0.0.0/0 in", true);
        row("its protocol", "### tuple ### allow tcp 7478 0.0.0.0/0 any 0.0.0.0/0 in", true);
        row("another protocol", "### tuple ### allow udp 7478 0.0.0.0/0 any 0.0.0.0/0 in", false);
        row("another port", "### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in", false);
        row("a range", "### tuple ### allow tcp 7000:8000 0.0.0.0/0 any 0.0.0.0/0 in", true);
        row("several", "### tuple ### allow tcp 22,7478 0.0.0.0/0 any 0.0.0.0/0 in", true);
        row("everything", "### tuple ### allow any any 0.0.0.0/0 any 0.0.0.0/0 in", true);
        row("slowly", "### tuple ### limit tcp 7478 0.0.0.0/0 any 0.0.0.0/0 in", true);
        row("an application", "### tuple ### allow tcp 7478 0.0.0.0/0 any 0.0.0.0/0 Hubbub - in",
            true);
        row("outwards", "### tuple ### allow tcp 7478 0.0.0.0/0 any 0.0.0.0/0 out", false);
        row("some alone", "### tuple ### allow tcp 7478 0.0.0.0/0 any 10.0.0.7 in", false);
        row("the first counts",
            "### tuple ### deny tcp 7478 0.0.0.0/0 any 0.0.0.0/0 in\n"
            "### tuple ### allow tcp 7478 0.0.0.0/0 any 0.0.0.0/0 in",
            false);
        row("cut", "### tuple ### allow tcp", false);
    }

    void aRuleLetsInOrNot()
    {
        QFETCH(QByteArray, rules);
        QFETCH(bool, letsIn);
        QCOMPARE(ufwLetsIn(rules, 7478), letsIn);
    }
};

QTEST_APPLESS_MAIN(TestUfwRules)
#include "tst_ufwrules.moc"
