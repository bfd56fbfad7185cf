// SPDX-License-Identifier: MIT
// A host's key: made once, kept, and never replaced by itself.
#include "trust/hostkey.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::ErrorCode;

namespace {

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

class TestHostKey : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"host.pem"_s);
    }

    void aKeyIsMadeOnceAndStays()
    {
        const auto first = hostKeyIn(m_folder->path(), {});
        QVERIFY(first);
        QCOMPARE(first->fingerprint.size(), 43);
        const auto again = hostKeyIn(m_folder->path(), {u"another.name"_s});
        QVERIFY(again);
        QCOMPARE(again->fingerprint, first->fingerprint);
        QCOMPARE(again->certificate, first->certificate);
        QCOMPARE(again->privateKey, first->privateKey);
    }

    void twoHostsHaveTwoKeys()
    {
        QVERIFY(newHostKey({})->fingerprint != newHostKey({})->fingerprint);
    }

#ifdef Q_OS_UNIX
    void nobodyElseMayReadIt()
    {
        QVERIFY(hostKeyIn(m_folder->path(), {}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo{m_file}.permissions() & others));
    }
#endif

    void theFingerprintIsThatOfThePublicKey()
    {
        const auto key = newHostKey({});
        const QSslCertificate certificate{key->certificate};
        const auto digest =
            QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
        QCOMPARE(key->fingerprint.toLatin1(),
                 digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    void qtCanServeWithIt()
    {
        const auto key = newHostKey({});
        QVERIFY(!QSslKey(key->privateKey, QSsl::Ec).isNull());
        const QSslCertificate certificate{key->certificate};
        QVERIFY(!certificate.isNull());
        QVERIFY(certificate.isSelfSigned());
        const auto now = QDateTime::currentDateTimeUtc();
        QVERIFY(certificate.effectiveDate() < now.addSecs(-23 * 60 * 60));
        QVERIFY(certificate.expiryDate() > now.addYears(9));
    }

    void theCertificateNamesTheHost()
    {
        const auto key = newHostKey(
            {u"pi.local"_s, u"192.168.1.20"_s, u"fd00::1"_s, u"fe80::1%eth0"_s, u"a,DNS:evil"_s});
        const auto names = QSslCertificate{key->certificate}.subjectAlternativeNames();
        const auto dns = names.values(QSsl::DnsEntry);
        QCOMPARE(QSet<QString>(dns.begin(), dns.end()), (QSet{u"localhost"_s, u"pi.local"_s}));
        QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"192.168.1.20"_s));
        QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
    }

    void noTwoCertificatesShareASerial()
    {
        QVERIFY(QSslCertificate{newHostKey({})->certificate}.serialNumber()
                != QSslCertificate{newHostKey({})->certificate}.serialNumber());
    }

    void anOperatorMayBringHisOwn()
    {
        const auto own = *newHostKey({u"chat.example"_s});
        const auto authority = *newHostKey({});
        const QString keyFile = m_folder->filePath(u"key.pem"_s);
        const QString chainFile = m_folder->filePath(u"chain.pem"_s);
        write(keyFile, own.privateKey);
        write(chainFile, own.certificate + authority.certificate);
        const auto key = givenHostKey(keyFile, chainFile);
        QVERIFY(key);
        QCOMPARE(key->fingerprint, own.fingerprint);
        QCOMPARE(QSslCertificate::fromData(key->certificate).size(), 2);
    }

    void whatDoesNotBelongTogetherIsRefused()
    {
        const QString keyFile = m_folder->filePath(u"key.pem"_s);
        const QString certificateFile = m_folder->filePath(u"certificate.pem"_s);
        write(keyFile, newHostKey({})->privateKey);
        QCOMPARE(givenHostKey(keyFile, certificateFile).error().code, ErrorCode::FolderUnusable);
        write(certificateFile, newHostKey({})->certificate);
        const auto other = givenHostKey(keyFile, certificateFile);
        QVERIFY(!other);
        QVERIFY(other.error().detail.contains(certificateFile)
                && other.error().detail.contains(keyFile));
    }

    void aDamagedKeyIsNotReplaced_data()
    {
        const auto key = *newHostKey({});
        const auto other = *newHostKey({});
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("noise") << QByteArray{"\0\x01\xff key", 8};
        QTest::newRow("no certificate") << key.privateKey;
        QTest::newRow("no key") << key.certificate;
        QTest::newRow("cut") << (key.privateKey + key.certificate).chopped(100);
        QTest::newRow("of somebody else") << key.privateKey + other.certificate;
    }

    void aDamagedKeyIsNotReplaced()
    {
        QFETCH(QByteArray, content);
        write(m_file, content);
        const auto key = hostKeyIn(m_folder->path(), {});
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::FolderUnusable);
        QVERIFY(key.error().detail.startsWith(m_file));
        QCOMPARE(contentOf(m_file), content);
    }

    void withoutAFolderThereIsAnError()
    {
        const auto key = hostKeyIn(m_folder->filePath(u"nowhere"_s), {});
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::FolderUnusable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestHostKey)
#include "tst_hostkey.moc"
