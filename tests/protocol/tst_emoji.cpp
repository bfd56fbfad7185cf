// SPDX-License-Identifier: MIT
// One emoji is taken, in whichever way it was written, and nothing else is.
#include "protocol/emoji.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

// Debian's package unicode-data; the test goes without where it is not.
const QString everyEmoji = u"/usr/share/unicode/emoji/emoji-test.txt"_s;

QString characters(const QString &hex)
{
    QString text;
    for (const QString &code : hex.split(u' ', Qt::SkipEmptyParts))
        text += QChar::fromUcs4(code.toUInt(nullptr, 16));
    return text;
}

QString withoutPictures(QString text)
{
    return text.remove(u'\ufe0f');
}

}

class TestEmoji : public QObject
{
    Q_OBJECT

private slots:
    void oneEmojiIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("thumb") << u"👍"_s;
        QTest::newRow("dark thumb") << u"👍🏿"_s;
        QTest::newRow("heart") << u"\u2764\ufe0f"_s;
        QTest::newRow("pointing") << u"☝🏽"_s;
        QTest::newRow("family of four") << u"👨‍👩‍👧‍👦"_s;
        QTest::newRow("two who kiss") << u"👩🏽‍❤️‍💋‍👨🏻"_s;
        QTest::newRow("astronaut") << u"👩🏾‍🚀"_s;
        QTest::newRow("rainbow flag") << u"🏳️‍🌈"_s;
        QTest::newRow("pirates") << u"🏴‍☠️"_s;
        QTest::newRow("Scotland") << u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s;
        QTest::newRow("country") << u"🇩🇪"_s;
        QTest::newRow("keycap") << u"7\ufe0f\u20e3"_s;
        QTest::newRow("star keycap") << u"*\ufe0f\u20e3"_s;
        QTest::newRow("copyright") << u"©\ufe0f"_s;
        QTest::newRow("of a later year") << characters(u"1FAE9"_s);
    }

    void oneEmojiIsTaken()
    {
        QFETCH(QString, text);
        const auto checked = checkedEmoji(text);
        QVERIFY(checked);
        QCOMPARE(*checked, text);
        QVERIFY(text.toUtf8().size() <= 48);
    }

    void anEmojiIsWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("written");
        QTest::newRow("heart") << u"\u2764"_s << u"\u2764\ufe0f"_s;
        QTest::newRow("thumb") << u"👍\ufe0f"_s << u"👍"_s;
        QTest::newRow("keycap") << u"7\u20e3"_s << u"7\ufe0f\u20e3"_s;
        QTest::newRow("rainbow flag") << u"🏳\u200d🌈"_s << u"🏳\ufe0f\u200d🌈"_s;
        QTest::newRow("both signs") << u"👁\u200d🗨"_s << u"👁\ufe0f\u200d🗨\ufe0f"_s;
        QTest::newRow("in the middle")
            << u"👩\ufe0f\u200d❤\u200d👨\ufe0f"_s << u"👩\u200d❤\ufe0f\u200d👨"_s;
    }

    void anEmojiIsWrittenInOneWay()
    {
        QFETCH(QString, given);
        const auto checked = checkedEmoji(given);
        QVERIFY(checked);
        QTEST(*checked, "written");
    }

    void whatIsNotOneEmojiIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("letter") << u"a"_s;
        QTest::newRow("word") << u"thumbsup"_s;
        QTest::newRow("short code") << u":+1:"_s;
        QTest::newRow("digit") << u"7"_s;
        QTest::newRow("digit as a picture") << u"7\ufe0f"_s;
        QTest::newRow("hash") << u"#"_s;
        QTest::newRow("number keycap of ten") << u"10\ufe0f\u20e3"_s;
        QTest::newRow("keycap of a letter") << u"a\u20e3"_s;
        QTest::newRow("lone keycap") << u"\u20e3"_s;
        QTest::newRow("blank") << u" "_s;
        QTest::newRow("blank behind") << u"👍 "_s;
        QTest::newRow("two") << u"👍👍"_s;
        QTest::newRow("emoji and letter") << u"👍a"_s;
        QTest::newRow("lone joiner") << u"\u200d"_s;
        QTest::newRow("joiner before") << u"\u200d👍"_s;
        QTest::newRow("joiner behind") << u"👍\u200d"_s;
        QTest::newRow("two joiners") << u"👩\u200d\u200d🚀"_s;
        QTest::newRow("a thousand joiners") << QString(1000, QChar{0x200d});
        QTest::newRow("joined without end") << u"👩\u200d"_s.repeated(1000) + u"👩"_s;
        QTest::newRow("five joined") << u"👩\u200d"_s.repeated(4) + u"👩"_s;
        QTest::newRow("joined to a letter") << u"👩\u200da"_s;
        QTest::newRow("lone variation") << u"\ufe0f"_s;
        QTest::newRow("two variations") << u"❤\ufe0f\ufe0f"_s;
        QTest::newRow("as text") << u"❤\ufe0e"_s;
        QTest::newRow("half a flag") << u"🇩"_s;
        QTest::newRow("a flag and a half") << u"🇩🇪🇫"_s;
        QTest::newRow("flag and letter") << u"🇩E"_s;
        QTest::newRow("tags behind a thumb") << u"👍"_s + characters(u"E0067 E0062 E0065 E007F"_s);
        QTest::newRow("tags without end") << u"🏴"_s + characters(u"E0067 E0062 E0065"_s);
        QTest::newRow("hidden words")
            << u"🏴"_s + characters(u"E0067 "_s.repeated(50) + u"E007F"_s);
        QTest::newRow("tags alone") << characters(u"E0067 E0062 E007F"_s);
        QTest::newRow("an end alone") << u"🏴"_s + characters(u"E007F"_s);
        QTest::newRow("skin of an apple") << u"🍎🏽"_s;
        QTest::newRow("two skins") << u"👍🏽🏽"_s;
        QTest::newRow("override") << u"\u202e👍"_s;
        QTest::newRow("accent") << u"👍\u0301"_s;
        QTest::newRow("NUL") << u"👍"_s + QChar{u'\0'};
        QTest::newRow("only NUL") << QString{QChar{u'\0'}};
        QTest::newRow("half a character") << QString{QChar{0xd83d}};
        QTest::newRow("the other half") << QString{QChar{0xdc4d}};
        QTest::newRow("no emoji") << u"字"_s;
        QTest::newRow("arrow of no picture") << u"←"_s;
        QTest::newRow("long") << u"👍"_s.repeated(100'000);
    }

    void whatIsNotOneEmojiIsRefused()
    {
        QFETCH(QString, text);
        const auto checked = checkedEmoji(text);
        QVERIFY2(!checked, qPrintable(checked ? *checked : QString{}));
        QCOMPARE(checked.error().code, ErrorCode::BadEmoji);
    }

    // By Unicode's own list, which says of each which way of writing it is the whole one.
    void everyEmojiOfTheListIsTaken()
    {
        QFile list{everyEmoji};
        if (!list.open(QIODevice::ReadOnly))
            QSKIP("there is no list of emoji here");
        QHash<QString, QString> whole; // by how it looks without variations
        while (!list.atEnd()) {
            const QString line = QString::fromUtf8(list.readLine()).section(u'#', 0, 0);
            const QString text = characters(line.section(u';', 0, 0).trimmed());
            if (line.contains("fully-qualified"_L1) || line.contains("component"_L1))
                whole.insert(withoutPictures(text), text);
            if (text.isEmpty())
                continue;
            const auto checked = checkedEmoji(text);
            QVERIFY2(checked, qPrintable(line));
            QCOMPARE(*checked, whole.value(withoutPictures(text)));
        }
        QVERIFY(whole.size() > 3000);
    }
};

QTEST_APPLESS_MAIN(TestEmoji)
#include "tst_emoji.moc"
