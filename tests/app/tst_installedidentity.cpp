// SPDX-License-Identifier: MIT
// The identity of an installation: there when it is asked for, saved, and changed for another.
#include "app/installedidentity.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::ErrorCode;
using Protocol::Result;

class TestInstalledIdentity : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    const QString m_saved = m_place.filePath(u"saved.txt"_s);
    const QString m_words = u"correct horse"_s;

    QString folder(const QString &name) const { return m_place.filePath(name); }

    Result<> save(InstalledIdentity &identity)
    {
        Result<> answer = ErrorCode::TimedOut;
        identity.save(m_saved, m_words, [&](const Result<> &outcome) { answer = outcome; });
        return answer;
    }

    Result<> open(InstalledIdentity &identity, const QString &words)
    {
        Result<> answer = ErrorCode::TimedOut;
        identity.open(m_saved, words, [&](const Result<> &outcome) { answer = outcome; });
        return answer;
    }

private slots:
    void theSameInstallationIsAlwaysTheSame()
    {
        const auto first = InstalledIdentity{folder(u"one"_s)}.identity();
        const auto again = InstalledIdentity{folder(u"one"_s)}.identity();
        QVERIFY(first->key);
        QCOMPARE(*again->key, *first->key);
        QVERIFY(!first->device.isEmpty());
    }

    void nothingIsMadeWhereNothingIsKept()
    {
        InstalledIdentity identity{QString{}};
        QVERIFY(!identity.identity());
        QVERIFY(!save(identity));
    }

    void aSavedOneIsTakenOverElsewhere()
    {
        InstalledIdentity here{folder(u"here"_s)};
        InstalledIdentity there{folder(u"there"_s)};
        QCOMPARE_NE(*there.identity()->key, *here.identity()->key);
        QVERIFY(save(here));
        QSignalSpy changed{&there, &InstalledIdentity::changed};
        QCOMPARE(open(there, u"another"_s).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(changed.count(), 0);
        QVERIFY(open(there, m_words));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(*there.identity()->key, *here.identity()->key);
        QCOMPARE(*InstalledIdentity{folder(u"there"_s)}.identity()->key, *here.identity()->key);
    }

    void aDamagedOneIsSaidAndCanBeReplaced()
    {
        InstalledIdentity good{folder(u"good"_s)};
        QVERIFY(save(good));
        (void)InstalledIdentity{folder(u"bad"_s)}.identity();
        QFile file{folder(u"bad"_s) + u"/device.key"_s};
        QVERIFY(file.resize(30));
        InstalledIdentity bad{folder(u"bad"_s)};
        QCOMPARE(bad.identity()->key.error().code, ErrorCode::BadIdentity);
        QCOMPARE(save(bad).error().code, ErrorCode::BadIdentity);
        QVERIFY(open(bad, m_words));
        QCOMPARE(*bad.identity()->key, *good.identity()->key);
    }
};

QTEST_GUILESS_MAIN(TestInstalledIdentity)
#include "tst_installedidentity.moc"
