// SPDX-License-Identifier: MIT
// How others get in, as it is passed on.
#include "app/joinways.h"
#include "app/terminalcode.h"
#include "client/linkof.h"
#include "trust/words.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QString key = u"abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE"_s;

}

class TestJoinWays : public QObject
{
    Q_OBJECT

private slots:
    void theLoopbackIsForNobodyElse()
    {
        const JoinWays ways =
            joinWays({QUrl{u"http://127.0.0.1:7478/"_s}, QUrl{u"http://192.168.1.20:7478/"_s},
                      QUrl{u"http://[fd00::1]:7478/"_s}},
                     key);
        QCOMPARE(ways.pages,
                 (QStringList{u"http://192.168.1.20:7478/"_s, u"http://[fd00::1]:7478/"_s}));
        QCOMPARE(ways.links.size(), 2);
        QCOMPARE(ways.words, sixWords(key));
    }

    void allOfThemLeadThere()
    {
        const JoinWays ways = joinWays({QUrl{u"http://192.168.1.20:7478/"_s}}, key);
        const auto link = Client::linkOf(ways.links.first());
        QCOMPARE(link->host, u"192.168.1.20"_s);
        QCOMPARE(link->key, key);
        QCOMPARE(Client::linkOf(ways.pages.first())->host, u"192.168.1.20"_s);
        QCOMPARE(Client::linkOf(ways.code)->host, u"192.168.1.20"_s);
    }

    void thereIsNoCodeForAnotherPort()
    {
        QCOMPARE(joinWays({QUrl{u"http://192.168.1.20:9000/"_s}}, key).code, QString{});
    }

    void whoIsOnNoNetworkHasNoWayIn()
    {
        const JoinWays ways = joinWays({QUrl{u"http://127.0.0.1:7478/"_s}}, key);
        QVERIFY(ways.pages.isEmpty() && ways.links.isEmpty() && ways.code.isEmpty());
        QCOMPARE(ways.words.size(), 6);
    }

    void aCodeForPhonesFitsATerminal()
    {
        const QString code = terminalCode(u"http://192.168.1.20:7478/"_s);
        if (code.isEmpty())
            QSKIP("built without the library");
        const QStringList lines = code.trimmed().split(u'\n');
        QVERIFY(lines.size() <= 20);
        for (const QString &line : lines)
            QCOMPARE(line.size(), lines.first().size());
        QCOMPARE(lines.first(), QString(lines.first().size(), u'█')); // the quiet zone
    }

    void whatIsTooLongHasNoCode() { QCOMPARE(terminalCode(QString{10'000, u'x'}), QString{}); }
};

QTEST_APPLESS_MAIN(TestJoinWays)
#include "tst_joinways.moc"
