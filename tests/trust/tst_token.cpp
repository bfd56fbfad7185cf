// SPDX-License-Identifier: MIT
// Tokens nobody can guess, and what a host keeps of them.
#include "trust/token.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestToken : public QObject
{
    Q_OBJECT

private slots:
    void aTokenIsShortAndFitsAnywhere()
    {
        static const QRegularExpression form{u"^[A-Za-z0-9_-]{32}$"_s};
        QVERIFY(form.match(newToken()).hasMatch());
    }

    void noTokenComesTwice()
    {
        QSet<QString> tokens;
        for (int i = 0; i < 10'000; ++i)
            tokens.insert(newToken());
        QCOMPARE(tokens.size(), 10'000);
    }

    void everyPlaceOfATokenVaries()
    {
        QList<QSet<QChar>> places(32);
        for (int i = 0; i < 2000; ++i) {
            const QString token = newToken();
            for (int place = 0; place < 32; ++place)
                places[place].insert(token[place]);
        }
        for (const auto &seen : places)
            QCOMPARE(seen.size(), 64);
    }

    void theDigestIsSha256()
    {
        QCOMPARE(tokenDigest(u"abc"_s).toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(tokenDigest(u"ü"_s), tokenDigest(QString::fromUtf8("\xc3\xbc")));
    }

    void oneCharacterMakesAnotherDigest()
    {
        const QString token = newToken();
        QString other = token;
        other[31] = other[31] == u'A' ? u'B' : u'A';
        QVERIFY(tokenDigest(token) != tokenDigest(other));
        QCOMPARE(tokenDigest(token), tokenDigest(token));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
