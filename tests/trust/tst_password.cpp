// SPDX-License-Identifier: MIT
// Passwords as they are kept.
#include "trust/password.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPassword : public QObject
{
    Q_OBJECT

private slots:
    void onlyThePasswordIsIt()
    {
        const QString hash = passwordHash(u"Eichhörnchen 7"_s);
        QVERIFY(hash.startsWith(u"$argon2id$"_s));
        QVERIFY(isPassword(u"Eichhörnchen 7"_s, hash));
        QVERIFY(isPassword(u"Eichho\u0308rnchen 7"_s, hash)); // its accent a letter of its own
        QVERIFY(!isPassword(u"eichhörnchen 7"_s, hash));
        QVERIFY(!isPassword(u"Eichhörnchen 7 "_s, hash));
        QVERIFY(!isPassword({}, hash));
    }

    void theSameTwiceIsNotSeenToBe()
    {
        QCOMPARE_NE(passwordHash(u"tea"_s), passwordHash(u"tea"_s));
    }

    void whatIsNoHashMatchesNothing()
    {
        for (const QString &hash : {u""_s, u"$argon2id$"_s, QString{500, u'x'}})
            QVERIFY(!isPassword(u"tea"_s, hash));
    }
};

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
