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
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << lightTheme() << 4.5;
        QTest::newRow("dark") << darkTheme() << 4.5;
        QTest::newRow("high contrast, light") << highContrastTheme(false) << 7.0;
        QTest::newRow("high contrast, dark") << highContrastTheme(true) << 7.0;
    }

    void everythingWrittenCanBeRead()
    {
        QFETCH(Theme, theme);
        QFETCH(double, least);
        const auto canBeRead = [least](const QColor &front, const QColor &back) {
            return contrast(front, back) >= least;
        };
        for (const QColor &front :
             {theme.text, theme.secondary, theme.link, theme.accent, theme.danger}) {
            for (const QColor &back : {theme.page, theme.panel, theme.tint})
                QVERIFY2(canBeRead(front, back), qPrintable(front.name() + back.name()));
        }
        for (const QColor &back : {theme.hover, theme.current, theme.selection}) {
            QVERIFY2(canBeRead(theme.text, back), qPrintable(back.name()));
            QVERIFY2(canBeRead(theme.secondary, back), qPrintable(back.name()));
        }
        QVERIFY(canBeRead(theme.link, theme.selection));
        QVERIFY(canBeRead(theme.text, theme.found));
        for (const QColor &back : {theme.accent, theme.badge, theme.text, theme.danger})
            QVERIFY2(canBeRead(theme.page, back), qPrintable(back.name()));
        QVERIFY(canBeRead(theme.text, theme.line)); // the picture of a room not joined
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
        look.choose(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkTheme().page);
        QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), darkTheme().secondary);
        look.choose(ThemeChoice::HighContrastDark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), QColor{Qt::black});
        look.choose(ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightTheme().page);
    }

    void aLookFollowsTheSystem()
    {
        Look look;
        QWidget window;
        look.watch(&window);
        look.choose(ThemeChoice::Dark);
        QSignalSpy changed{&look, &Look::changed};
        look.choose(ThemeChoice::System); // the offscreen system is light
        QVERIFY(!look.theme().dark);
        QCOMPARE(changed.count(), 1);

        QEvent event{QEvent::ThemeChange};
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!look.theme().dark);
    }

    void whatTheSystemSaysGoesBeforeItsColours()
    {
        Look look;
        look.setCompact(true);
        look.setSystem({.dark = true});
        QVERIFY(look.theme().dark);
        QVERIFY(!look.theme().highContrast);
        look.setSystem({.dark = true, .highContrast = true});
        QVERIFY(look.theme().highContrast);
        look.setSystem({});
        QVERIFY(!look.theme().dark);
        look.choose(ThemeChoice::Dark);
        QSignalSpy changed{&look, &Look::changed};
        look.setSystem({.dark = false});
        QCOMPARE(changed.count(), 0);
        QVERIFY(look.theme().dark);
        QVERIFY(look.theme().compact);
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
