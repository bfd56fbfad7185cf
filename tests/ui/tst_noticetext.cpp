// SPDX-License-Identifier: MIT
// What people read outside the window: notifications, the icon beside the clock. And smileys.
#include "support/conversation.h"
#include "ui/noticetext.h"
#include "ui/smileys.h"
#include "ui/trayicon.h"

#include <QImage>
#include <QTest>

using namespace Conversation;

namespace {

QString plain(QString text)
{
    return text.remove(QChar{0x2068}).remove(QChar{0x2069});
}

NoticeText said(const QList<Protocol::TextPosted> &messages, NoticePreview preview,
                bool direct = false, const QString &host = {})
{
    const NoticeText text =
        noticeText({.room = u"tea"_s, .direct = direct, .host = host}, messages, preview);
    return {.title = plain(text.title), .body = plain(text.body)};
}

}

class tst_NoticeText : public QObject
{
    Q_OBJECT

private slots:
    void oneMessageIsToldByWhoAndWhat()
    {
        const QList one{message(1, u"Is **anybody** here?"_s)};
        QCOMPARE(said(one, NoticePreview::Text),
                 (NoticeText{u"Ben in tea"_s, u"Is anybody here?"_s}));
        QCOMPARE(said(one, NoticePreview::Text, true),
                 (NoticeText{u"Ben"_s, u"Is anybody here?"_s}));
    }

    void severalAreGathered()
    {
        const QList ofOne{message(1, u"a"_s), message(2, u"b"_s)};
        QCOMPARE(said(ofOne, NoticePreview::Text), (NoticeText{u"Ben in tea"_s, u"a\nb"_s}));
        const QList ofTwo{message(1, u"a"_s), message(2, u"b"_s), message(3, u"c"_s),
                          message(4, u"d"_s, member(u"Zoë"_s))};
        QCOMPARE(said(ofTwo, NoticePreview::Text),
                 (NoticeText{u"tea"_s, u"Ben: b\nBen: c\nZoë: d"_s}));
    }

    void theHostIsNamedWhereThereAreOthers()
    {
        const QList one{message(1, u"hi"_s)};
        QCOMPARE(said(one, NoticePreview::Text, false, u"Office"_s).title,
                 u"Ben in tea · Office"_s);
        QCOMPARE(said(one, NoticePreview::Name, true, u"Office"_s).title, u"Ben · Office"_s);
        QCOMPARE(said(one, NoticePreview::Nothing, false, u"Office"_s).title, u"Hubbub"_s);
    }

    void noMoreIsToldThanIsWanted()
    {
        const QList one{message(1, u"secret"_s)};
        QCOMPARE(said(one, NoticePreview::Name), (NoticeText{u"Ben in tea"_s, u"New message"_s}));
        QCOMPARE(said(one, NoticePreview::Nothing), (NoticeText{u"Hubbub"_s, u"New message"_s}));
        const QList two = one + one;
        QCOMPARE(said(two, NoticePreview::Nothing).body, u"2 new messages"_s);
    }

    void everyStateOfTheIconLooksDifferent()
    {
        QList<QImage> seen;
        for (const auto state : {TrayState::Plain, TrayState::Unread, TrayState::Mention,
                                 TrayState::Quiet, TrayState::Disconnected}) {
            const QImage image = trayIcon(state).pixmap(22, 22).toImage();
            QVERIFY(!image.isNull());
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
        QVERIFY(seen[2].pixelColor(17, 17).red() > 180); // a mention
        const QColor grey = seen[4].pixelColor(11, 4);
        QCOMPARE(grey.red(), grey.blue());
    }

    void theIconSaysWhatItShows()
    {
        QCOMPARE(plain(trayWords(TrayState::Plain, u"Ann's"_s)), u"Ann's"_s);
        QCOMPARE(plain(trayWords(TrayState::Mention, u"Ann's"_s)),
                 u"Ann's: new messages for you"_s);
        QCOMPARE(trayWords(TrayState::Disconnected, u"Ann's"_s), u"Hubbub: not connected"_s);
    }

    void smileysBecomeEmoji_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("alone") << u":)"_s << u"🙂"_s;
        QTest::newRow("at the end") << u"thanks :-D"_s << u"thanks 😀"_s;
        QTest::newRow("two lines") << u":)\n  ;) x\n"_s << u"🙂\n  😉 x\n"_s;
        QTest::newRow("within a word") << u"f(a:) std::Pair"_s << u"f(a:) std::Pair"_s;
        QTest::newRow("code") << u"say `if x :) y` :)"_s << u"say `if x :) y` 🙂"_s;
        QTest::newRow("block") << u"```\n:)\n```\n:("_s << u"```\n:)\n```\n🙁"_s;
        QTest::newRow("none") << u"a  b"_s << u"a  b"_s;
        QTest::newRow("empty") << QString{} << QString{};
    }

    void smileysBecomeEmoji()
    {
        QFETCH(QString, typed);
        QTEST(withEmojiForSmileys(typed), "meant");
    }
};

QTEST_MAIN(tst_NoticeText)
#include "tst_noticetext.moc"
