// SPDX-License-Identifier: MIT
// Names of members and rooms: what is cleaned, what is refused, what stays.
#include "protocol/names.h"

#include "protocol/limits.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void aMembersNameIsCleaned_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"Ann"_s << u"Ann"_s;
        QTest::newRow("blanks around") << u"  Ann  "_s << u"Ann"_s;
        QTest::newRow("blanks inside") << u"Ann \t\n  Lee"_s << u"Ann Lee"_s;
        QTest::newRow("blanks of other kinds") << u"Ann\u00a0\u2003\u3000Lee"_s << u"Ann Lee"_s;
        QTest::newRow("line separators") << u"Ann\u2028Lee"_s << u"Ann Lee"_s;
        QTest::newRow("controls") << u"A\u0007n\u001bn\u0085"_s << u"Ann"_s;
        QTest::newRow("turned around") << u"\u202egpj.exe\u202c"_s << u"gpj.exe"_s;
        QTest::newRow("isolates") << u"\u2066Ann\u2069"_s << u"Ann"_s;
        QTest::newRow("zero width") << u"A\u200bn\ufeffn\u2060"_s << u"Ann"_s;
        QTest::newRow("soft hyphen") << u"An\u00adn"_s << u"Ann"_s;
        QTest::newRow("tags") << u"Ann\U000e0041\U000e007f"_s << u"Ann"_s;
        QTest::newRow("idle joiners") << u"A\u200dn\u200cn\u200d"_s << u"Ann"_s;
        QTest::newRow("blank letters") << u"Ann\u3164"_s << u"Ann"_s;
        QTest::newRow("blank letters inside") << u"Ann\u2800Lee"_s << u"Ann Lee"_s;
        QTest::newRow("not a character") << u"Ann\ufffe"_s << u"Ann"_s;
        QTest::newRow("wide letters") << u"Ａｎｎ"_s << u"Ann"_s;
        QTest::newRow("ligature") << u"ﬁn"_s << u"fin"_s;
        QTest::newRow("composed") << u"Zoe\u0308"_s << u"Zoë"_s;
        QTest::newRow("composed across a hidden one") << u"Zoe\u200b\u0308"_s << u"Zoë"_s;
        QTest::newRow("piles of accents")
            << u"n"_s + QString(20, QChar{0x0335})
            << u"n"_s + QString(Limits::combiningMarks, QChar{0x0335});
        QTest::newRow("emoji") << u"Ann 👩🏽‍🚀"_s << u"Ann 👩🏽‍🚀"_s;
        QTest::newRow("flag") << u"🏳️‍🌈"_s << u"🏳️‍🌈"_s;
        QTest::newRow("Persian") << u"می‌خواهم"_s << u"می‌خواهم"_s;
        QTest::newRow("Hindi") << u"क्‍ष"_s << u"क्‍ष"_s;
        QTest::newRow("Thai") << u"น้ำ"_s.normalized(QString::NormalizationForm_KC)
                              << u"น้ำ"_s.normalized(QString::NormalizationForm_KC);
        QTest::newRow("markup is only text") << u"<b>Ann</b>"_s << u"<b>Ann</b>"_s;
        QTest::newRow("the longest") << QString(32, u'n') << QString(32, u'n');
        QTest::newRow("the longest, of emoji") << u"😀"_s.repeated(32) << u"😀"_s.repeated(32);
        QTest::newRow("short once it is clean") << u"Ann"_s + QString(100, u' ') << u"Ann"_s;
    }

    void aMembersNameIsCleaned()
    {
        QFETCH(QString, given);
        const auto clean = cleanMemberName(given);
        QVERIFY(clean);
        QTEST(*clean, "clean");
    }

    void aNameThatShowsNothingOrTooMuchIsRefused_data()
    {
        QTest::addColumn<QString>("given");
        QTest::newRow("empty") << QString{};
        QTest::newRow("blanks") << u" \t\n\u00a0"_s;
        QTest::newRow("zero width") << u"\u200b\u200d\u2060"_s;
        QTest::newRow("a mark alone") << u"\u0301"_s;
        QTest::newRow("variation alone") << u"\ufe0f"_s;
        QTest::newRow("blank letters") << u"\u3164\u115f\uffa0\u2800"_s;
        QTest::newRow("too long") << QString(33, u'n');
        QTest::newRow("too long, of emoji") << u"😀"_s.repeated(33);
        QTest::newRow("long once it is clean") << u"ﷺ"_s.repeated(3);
        QTest::newRow("enormous") << QString(1'000'000, u' ') + u"Ann"_s;
    }

    void aNameThatShowsNothingOrTooMuchIsRefused()
    {
        QFETCH(QString, given);
        const auto clean = cleanMemberName(given);
        QVERIFY(!clean);
        QCOMPARE(clean.error().code, ErrorCode::BadName);
        QCOMPARE(clean.error().limit, Limits::memberNameLength);
    }

    void whatIsCleanStaysAsItIs()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random{seed};
        const auto pool =
            u"aZ é\u0301\u0335\u200b\u200c\u200d\ufe0f👩🚀🏽ی\u094dक\u00a0\u3164\u202eﬁ\u1160"_s
                .toUcs4();
        for (int round = 0; round < 10'000; ++round) {
            QString given;
            for (int i = 0; i < 12; ++i)
                given += QChar::fromUcs4(pool[random.bounded(pool.size())]);
            const auto once = cleanMemberName(given);
            if (!once)
                continue;
            const auto twice = cleanMemberName(*once);
            QVERIFY2(twice && *twice == *once, qPrintable(QString::number(seed) + u": "_s + given));
        }
    }

    void aRoomsNameStaysAsWritten_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"lobby"_s << u"lobby"_s;
        QTest::newRow("capitals stay") << u"Tea Room"_s << u"Tea Room"_s;
        QTest::newRow("trimmed") << u"  tea \n"_s << u"tea"_s;
        QTest::newRow("composed") << u"Cafe\u0301"_s << u"Café"_s;
        QTest::newRow("wide letters stay") << u"Ｔea"_s << u"Ｔea"_s;
        QTest::newRow("slashes") << u"a/b/../c"_s << u"a/b/../c"_s;
        QTest::newRow("three dots") << u"..."_s << u"..."_s;
        QTest::newRow("emoji") << u"👩🏽‍🚀 crew"_s << u"👩🏽‍🚀 crew"_s;
        QTest::newRow("the longest") << u"😀"_s.repeated(64) << u"😀"_s.repeated(64);
    }

    void aRoomsNameStaysAsWritten()
    {
        QFETCH(QString, given);
        const auto clean = cleanRoomName(given);
        QVERIFY(clean);
        QTEST(*clean, "clean");
    }

    void aRoomsNameThatMisleadsIsRefused_data()
    {
        QTest::addColumn<QString>("given");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("dot") << u"."_s;
        QTest::newRow("dots") << u".."_s;
        QTest::newRow("dots and blanks") << u" .. "_s;
        QTest::newRow("too long") << QString(65, u'r');
        QTest::newRow("NUL") << u"a"_s + QChar{0} + u"b"_s;
        QTest::newRow("line feed") << u"a\nb"_s;
        QTest::newRow("escape") << u"a\u001b[31m"_s;
        QTest::newRow("C1") << u"a\u009b"_s;
        QTest::newRow("turned around") << u"a\u202eb"_s;
        QTest::newRow("zero width") << u"lob\u200bby"_s;
        QTest::newRow("idle joiner") << u"lob\u200dby"_s;
        QTest::newRow("blank letter") << u"lobby\u3164"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s;
        QTest::newRow("half a character") << u"a"_s + QChar{0xd83d};
        QTest::newRow("not a character") << u"a\uffff"_s;
        QTest::newRow("enormous") << QString(1'000'000, u'r');
    }

    void aRoomsNameThatMisleadsIsRefused()
    {
        QFETCH(QString, given);
        const auto clean = cleanRoomName(given);
        QVERIFY(!clean);
        QCOMPARE(clean.error().code, ErrorCode::BadRoomName);
        QCOMPARE(clean.error().limit, Limits::roomNameLength);
    }

    void guestsAreCalledSo()
    {
        static const QRegularExpression form{u"^guest-[b-df-hjkmnp-tv-xz2-9]{4}$"_s};
        QSet<QString> names;
        for (int i = 0; i < 200; ++i) {
            const QString name = guestName();
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            QCOMPARE(*cleanMemberName(name), name);
            names.insert(name);
        }
        QVERIFY(names.size() > 190);
    }

    void idsAreShortAndNeverRepeat()
    {
        static const QRegularExpression form{u"^r_[A-Za-z0-9_-]{16}$"_s};
        QSet<QString> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.insert(randomId(u'r'));
        QCOMPARE(ids.size(), 10'000);
        QVERIFY(form.match(*ids.begin()).hasMatch());
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
