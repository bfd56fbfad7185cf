// SPDX-License-Identifier: MIT
// The key of an installation: made once, never replaced by itself, and taken along under a lock.
#include "trust/identityfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::ErrorCode;

namespace {

const QString words = u"correct horse"_s;

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file{path};
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
}

}

class TestIdentityFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder; // made with the first key
    QString m_file;
    QString m_exported;

private slots:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(u"data/client"_s);
        m_file = m_folder + u"/device.key"_s;
        m_exported = m_place->filePath(u"identity.txt"_s);
    }

    void aKeyIsMadeOnceAndStays()
    {
        const auto first = deviceKeyIn(m_folder);
        QVERIFY(first);
        const auto again = deviceKeyIn(m_folder);
        QVERIFY(again);
        QCOMPARE(*again, *first);
    }

#ifdef Q_OS_UNIX
    void nobodyElseMayReadEither()
    {
        const auto key = deviceKeyIn(m_folder);
        QVERIFY(exportIdentity(m_exported, *key, words));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_file) & others));
        QVERIFY(!(QFile::permissions(m_exported) & others));
        QVERIFY(!(QFile::permissions(m_folder) & others));
    }
#endif

    void aDamagedKeyStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto key = *DeviceKey::make();
        const QByteArray seed = key.seed().toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("cut") << QByteArray{"hubbub device key 1\n"} + seed.left(20);
        QTest::newRow("no public half") << QByteArray{"hubbub device key 1\n"} + seed.left(43);
        QTest::newRow("halves of two keys") << QByteArray{"hubbub device key 1\n"} + seed.left(43)
                + '\n'
                + DeviceKey::make()->publicKey().toBase64(QByteArray::Base64UrlEncoding).left(43);
        QTest::newRow("something else") << QByteArray{5000, 'x'};
    }

    void aDamagedKeyStaysAsItIs()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir{}.mkpath(m_folder));
        write(m_file, content);
        const auto key = deviceKeyIn(m_folder);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::BadIdentity);
        QCOMPARE(contentOf(m_file), content);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        write(m_place->filePath(u"data"_s), "in the way");
        QCOMPARE(deviceKeyIn(m_folder).error().code, ErrorCode::IdentityNotKept);
    }

    void anotherKeyTakesItsPlaceAndTheOldOnesStayBesideIt()
    {
        const auto old = deviceKeyIn(m_folder);
        const QByteArray before = contentOf(m_file);
        const auto second = *DeviceKey::make(), third = *DeviceKey::make();
        QVERIFY(replaceDeviceKey(m_folder, second));
        QVERIFY(replaceDeviceKey(m_folder, third));
        QCOMPARE(*deviceKeyIn(m_folder), third);
        QCOMPARE(contentOf(m_file + u".1"_s), before);
        QVERIFY(QFile::exists(m_file + u".2"_s));
    }

    void anIdentityGoesThroughAFile()
    {
        const auto key = *DeviceKey::make();
        QVERIFY(exportIdentity(m_exported, key, words));
        const auto read = importIdentity(m_exported, words);
        QVERIFY(read);
        QCOMPARE(*read, key);
        const QByteArray text = contentOf(m_exported);
        QVERIFY(text.startsWith("hubbub identity 1\n"));
        QVERIFY(!text.contains(key.seed().toBase64(QByteArray::Base64UrlEncoding).left(40)));
    }

    void theSameIdentityIsNeverTheSameFile()
    {
        const auto key = *DeviceKey::make();
        QVERIFY(exportIdentity(m_exported, key, words));
        const QByteArray first = contentOf(m_exported);
        QVERIFY(exportIdentity(m_exported, key, words));
        QCOMPARE_NE(contentOf(m_exported), first);
    }

    void theWayOfTypingAPassphraseDoesNotMatter()
    {
        const auto key = *DeviceKey::make();
        QVERIFY(exportIdentity(m_exported, key, u"grün"_s));
        QVERIFY(importIdentity(m_exported, u"gru\u0308n"_s));
    }

    void whatMailDoesToLinesDoesNoHarm()
    {
        const auto key = *DeviceKey::make();
        QVERIFY(exportIdentity(m_exported, key, words));
        write(m_exported, contentOf(m_exported).replace("\n", " \r\n") + "\r\n");
        QVERIFY(importIdentity(m_exported, words));
    }

    void anotherPassphraseDoesNotOpenIt()
    {
        QVERIFY(exportIdentity(m_exported, *DeviceKey::make(), words));
        QCOMPARE(importIdentity(m_exported, u"correct horsE"_s).error().code,
                 ErrorCode::WrongPassphrase);
        QCOMPARE(importIdentity(m_exported, {}).error().code, ErrorCode::WrongPassphrase);
    }

    void aFileThatIsNoneIsSaid()
    {
        QVERIFY(exportIdentity(m_exported, *DeviceKey::make(), words));
        const QByteArray good = contentOf(m_exported);
        for (const QByteArray &bad : {QByteArray{}, good.chopped(2), good.mid(1), good + "more",
                                      QByteArray{good}.replace("identity 1", "identity 2")}) {
            write(m_exported, bad);
            QCOMPARE(importIdentity(m_exported, words).error().code, ErrorCode::BadIdentity);
        }
        QCOMPARE(importIdentity(m_place->filePath(u"nowhere"_s), words).error().code,
                 ErrorCode::IdentityNotKept);
    }

    void aChangedByteDoesNotPass()
    {
        QVERIFY(exportIdentity(m_exported, *DeviceKey::make(), words));
        QByteArray text = contentOf(m_exported);
        const qsizetype middle = text.size() - 30;
        text[middle] = text[middle] == 'A' ? 'B' : 'A';
        write(m_exported, text);
        QCOMPARE(importIdentity(m_exported, words).error().code, ErrorCode::WrongPassphrase);
    }
};

QTEST_GUILESS_MAIN(TestIdentityFile)
#include "tst_identityfile.moc"
