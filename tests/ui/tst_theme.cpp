// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/look.h"
#include "ui/picture.h"

#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor{0x767676}, Qt::white) - 4.54) < 0.01);
    }

    void everythingWrittenCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everythingWrittenCanBeRead()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? darkTheme() : lightTheme();
        for (const QColor &front :
             {theme.text, theme.secondary, theme.link, theme.accent, theme.danger}) {
            for (const QColor &back : {theme.page, theme.panel, theme.tint})
                QVERIFY2(contrast(front, back) >= 4.5, qPrintable(front.name() + back.name()));
        }
        for (const QColor &back : {theme.hover, theme.current, theme.selection}) {
            QVERIFY2(contrast(theme.text, back) >= 4.5, qPrintable(back.name()));
            QVERIFY2(contrast(theme.secondary, back) >= 4.5, qPrintable(back.name()));
        }
        QVERIFY(contrast(theme.link, theme.selection) >= 4.5);
        for (const QColor &back : {theme.accent, theme.badge, theme.text})
            QVERIFY2(contrast(theme.page, back) >= 4.5, qPrintable(back.name()));
        QVERIFY(contrast(theme.text, theme.line) >= 4.5); // the picture of a room not joined
    }

    void theLettersOfPicturesCanBeRead()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 1000; ++i) {
            const QColor color = pictureColor(Protocol::MemberId{u"p_%1"_s.arg(i)});
            seen.insert(color.rgb());
            QVERIFY2(contrast(color, Qt::white) >= 4.5, qPrintable(color.name()));
        }
        QCOMPARE(seen.size(), pictureColors);
    }

    void aPictureKeepsItsColour()
    {
        const Protocol::MemberId id{u"p_4FaZ"_s};
        QCOMPARE(pictureColor(id), pictureColor(Protocol::MemberId{u"p_4FaZ"_s}));
        QImage image{32, 32, QImage::Format_ARGB32};
        image.fill(Qt::transparent);
        QPainter painter{&image};
        paintPicture(painter, image.rect(), {.id = id, .name = u"Zoë"_s});
        QCOMPARE(image.pixelColor(16, 5), pictureColor(id));
    }

    void textKeepsItsLineHeight()
    {
        QCOMPARE(lightTheme(14).lineHeight(), 20);
        QCOMPARE(lightTheme(20).lineHeight(), 29);
        QCOMPARE(lightTheme(14).font().pixelSize(), 14);
    }

    void aLookDressesTheApplication()
    {
        Look look;
        look.setDark(true);
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkTheme().page);
        QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), darkTheme().secondary);
        look.setDark(false);
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightTheme().page);
    }

    void aLookFollowsTheSystem()
    {
        Look look;
        QWidget window;
        look.watch(&window);
        look.setDark(true);
        QSignalSpy changed{&look, &Look::changed};
        look.setDark({}); // the offscreen system is light
        QVERIFY(!look.theme().dark);
        QCOMPARE(changed.count(), 1);

        QEvent event{QEvent::ThemeChange};
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!look.theme().dark);
    }

    void theSizeOfTextKeepsWithinReason()
    {
        Look look;
        look.setTextSize(500);
        QCOMPARE(look.theme().textSize, 24);
        look.setTextSize(0);
        QCOMPARE(look.theme().textSize, 10);
        QCOMPARE(QApplication::font().pixelSize(), 10);
        look.setTextSize(Look::defaultTextSize);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
