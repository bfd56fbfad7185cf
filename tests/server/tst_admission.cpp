// SPDX-License-Identifier: MIT
// Who is let in: so many, so many from one address, and so fast.
#include "server/admission.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Server;
using namespace Qt::StringLiterals;
using enum Admission::Verdict;

namespace {

const QHostAddress here{u"192.0.2.1"_s};
const QHostAddress there{u"192.0.2.2"_s};

}

class TestAdmission : public QObject
{
    Q_OBJECT

    // Comes and goes until it may not.
    static int visits(Admission &admission, const QHostAddress &address, int most)
    {
        int count = 0;
        for (Admission::Verdict verdict = Admitted; verdict == Admitted && count < most;) {
            QObject holder;
            verdict = admission.admit(address, &holder);
            count += verdict == Admitted;
        }
        return count;
    }

private slots:
    void aPlaceIsGivenBackWithItsHolder()
    {
        Admission admission{0, 2};
        QObject one;
        auto two = std::make_unique<QObject>();
        QVERIFY(admission.admit(here, &one) == Admitted);
        QVERIFY(admission.admit(here, two.get()) == Admitted);
        QVERIFY(admission.admit(here, &one) == TooManyFromThere);
        QVERIFY(admission.admit(there, &one) == Admitted);
        QCOMPARE(admission.connections(), 3);
        two.reset();
        QCOMPARE(admission.connections(), 2);
        QVERIFY(admission.admit(here, &one) == Admitted);
    }

    void aFullHostIsFullForEverybody()
    {
        Admission admission{1, 0};
        QObject one;
        QVERIFY(admission.admit(here, &one) == Admitted);
        QVERIFY(admission.admit(there, &one) == Full);
    }

    void aPlaceMayBeHandedOn()
    {
        Admission admission{1, 0};
        QObject heir;
        {
            QObject holder;
            QVERIFY(admission.admit(here, &holder) == Admitted);
            Admission::hand(&holder, &heir);
        }
        QVERIFY(admission.admit(there, &heir) == Full);
    }

    void whoComesAndGoesForEverIsStopped()
    {
        Admission admission{0, 64};
        const int most = 10 * Limits::connectionBurst;
        const int count = visits(admission, here, most);
        QVERIFY2(count >= Limits::connectionBurst && count < 2 * Limits::connectionBurst,
                 QByteArray::number(count));
        QObject holder;
        QVERIFY(admission.admit(here, &holder) == TooManyFromThere);
        QVERIFY(admission.admit(there, &holder) == Admitted);
    }

    void withoutALimitByAddressThereIsNoPace()
    {
        Admission admission{0, 0};
        QCOMPARE(visits(admission, here, 10'000), 10'000);
    }

    void descriptorsAreTheLimitOfLimits()
    {
        QCOMPARE(mostConnections(0, 1024), 1024 - Limits::reservedDescriptors);
        QCOMPARE(mostConnections(100, 1024), 100);
        QCOMPARE(mostConnections(5'000, 1024), 1024 - Limits::reservedDescriptors);
        QCOMPARE(mostConnections(0, 10), 1);
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
