// SPDX-License-Identifier: MIT
// Signatures of a device, and what one of them is good for.
#include "trust/base64url.h"
#include "trust/devicekey.h"
#include "trust/signinproof.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceKey : public QObject
{
    Q_OBJECT

    const DeviceKey m_key = *DeviceKey::make();

private slots:
    void noTwoKeysAreTheSame()
    {
        QSet<QByteArray> keys;
        for (int i = 0; i < 100; ++i)
            keys.insert(DeviceKey::make()->publicKey());
        QCOMPARE(keys.size(), 100);
    }

    // RFC 8032, 7.1, test 2.
    void itIsEd25519()
    {
        const auto key = DeviceKey::fromSeed(QByteArray::fromHex(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        QCOMPARE(key->publicKey().toHex(),
                 "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        QCOMPARE(key->sign("\x72").toHex(),
                 "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
                 "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    void aSeedOfAnotherSizeIsNone()
    {
        QVERIFY(!DeviceKey::fromSeed(m_key.seed().first(31)));
        QVERIFY(!DeviceKey::fromSeed(m_key.seed() + 'x'));
    }

    void onlyTheWholeSignatureOfThisTextByThisKeyIsGood()
    {
        const QByteArray signature = m_key.sign("text");
        QVERIFY(isSigned("text", signature, m_key.publicKey()));
        QVERIFY(!isSigned("texT", signature, m_key.publicKey()));
        QVERIFY(!isSigned("text", signature, DeviceKey::make()->publicKey()));
        QVERIFY(!isSigned("text", signature.first(63), m_key.publicKey()));
        QVERIFY(!isSigned("text", signature + 'x', m_key.publicKey()));
        QVERIFY(!isSigned("text", {}, m_key.publicKey()));
        QVERIFY(!isSigned("text", signature, m_key.publicKey().first(31)));
        for (qsizetype at = 0; at < signature.size(); ++at) {
            QByteArray other = signature;
            other[at] = char(other[at] ^ 1);
            QVERIFY(!isSigned("text", other, m_key.publicKey()));
        }
    }

    // With the neutral element as key, anybody's signature would fit any text.
    void aKeyThatAnybodyCanSignForIsNone()
    {
        QByteArray neutral{deviceKeySize, '\0'};
        neutral[0] = 1;
        QByteArray signature{deviceSignatureSize, '\0'};
        signature[0] = 1;
        QVERIFY(!isSigned("text", signature, neutral));
        QVERIFY(!isSigned("text", signature, QByteArray(deviceKeySize, '\0')));
    }

    void aProofIsForOneHostOneChallengeOneKeyAndOneName()
    {
        const SignInProof proof{.host = u"host"_s,
                                .challenge = newChallenge(),
                                .publicKey = m_key.publicKey(),
                                .name = u"Änne"_s};
        SignInProof host = proof, challenge = proof, key = proof, name = proof;
        host.host = u"another"_s;
        challenge.challenge = newChallenge();
        key.publicKey = DeviceKey::make()->publicKey();
        name.name = u"Anne"_s;
        QSet<QByteArray> texts;
        for (const SignInProof &one : {proof, host, challenge, key, name})
            texts.insert(one.text());
        QCOMPARE(texts.size(), 5);
        QCOMPARE(SignInProof{proof}.text(), proof.text());
    }

    void nothingMovesFromOnePartToTheNext()
    {
        QCOMPARE_NE((SignInProof{.host = u"ab"_s, .challenge = "c"}.text()),
                    (SignInProof{.host = u"a"_s, .challenge = "bc"}.text()));
        QCOMPARE_NE((SignInProof{.publicKey = "kn"}.text()),
                    (SignInProof{.publicKey = "k", .name = u"n"_s}.text()));
    }

    // As docs/protocol.md has it, for programs that are not ours.
    void theTextIsAsItIsWritten()
    {
        const SignInProof proof{.host = u"H"_s, .challenge = "C", .publicKey = "K", .name = u"ü"_s};
        const char expected[] =
            "\0\0\0\x10hubbub sign-in 1\0\0\0\1H\0\0\0\1C\0\0\0\1K\0\0\0\2\xc3\xbc";
        QCOMPARE(proof.text(), QByteArray(expected, sizeof expected - 1));
    }

    void aValueHasOneText()
    {
        const QByteArray bytes = newChallenge();
        const QString text = toBase64Url(bytes);
        QCOMPARE(text.size(), 43);
        QCOMPARE(fromBase64Url(text, challengeSize), bytes);
        QVERIFY(!fromBase64Url(text + u'=', challengeSize));
        QVERIFY(!fromBase64Url(u' ' + text, challengeSize));
        QVERIFY(!fromBase64Url(text.left(42), challengeSize));
        QVERIFY(!fromBase64Url(QString{text}.replace(0, 1, u"é"_s), challengeSize));
        QVERIFY(!fromBase64Url({}, challengeSize));
        // 43 characters carry two bits more than 32 bytes.
        QVERIFY(!fromBase64Url(u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"_s, challengeSize));
    }
};

QTEST_GUILESS_MAIN(TestDeviceKey)
#include "tst_devicekey.moc"
