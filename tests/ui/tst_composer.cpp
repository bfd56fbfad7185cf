// SPDX-License-Identifier: MIT
#include "ui/composer.h"
#include "ui/label.h"
#include "ui/look.h"

#include "protocol/limits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

class tst_Composer : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            composer.resize(500, 100);
            composer.show();
        }

        QTextEdit &edit() { return *composer.findChild<QTextEdit *>(); }
        Label &error() { return *composer.findChild<Label *>(); }
        int fieldHeight() { return edit().parentWidget()->height(); }

        Look look;
        Composer composer{look};
        QSignalSpy submitted{&composer, &Composer::submitted};
    };

private slots:
    void enterSends()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit(), u"Hello"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Return);
        QCOMPARE(desk.submitted.count(), 1);
        QCOMPARE(desk.submitted.first().first().toString(), u"Hello"_s);
        QCOMPARE(desk.composer.text(), QString{});
    }

    void shiftAndEnterBeginALine()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit(), u"a"_s);
        QTest::keyClick(&desk.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&desk.edit(), u"b"_s);
        QCOMPARE(desk.submitted.count(), 0);
        QTest::keyClick(&desk.edit(), Qt::Key_Enter);
        QCOMPARE(desk.submitted.first().first().toString(), u"a\nb"_s);
    }

    void theButtonSendsToo()
    {
        Desk desk;
        desk.composer.setText(u"Hello"_s);
        auto *button = desk.composer.findChild<QToolButton *>();
        QVERIFY(!button->accessibleName().isEmpty());
        button->click();
        QCOMPARE(desk.submitted.count(), 1);
    }

    void nothingIsNotSent()
    {
        Desk desk;
        for (const QString &text : {QString{}, u"  \n "_s, u"\u200b"_s}) {
            desk.composer.setText(text);
            desk.composer.submit();
        }
        QCOMPARE(desk.submitted.count(), 0);
        QVERIFY(desk.error().isHidden());
    }

    void aTextThatIsTooLongIsKept()
    {
        Desk desk;
        const QString text = u"ü"_s.repeated(Limits::textBytes / 2);
        desk.composer.setText(text);
        QVERIFY(desk.error().isHidden());
        desk.composer.setText(text + u'!');
        QVERIFY(!desk.error().isHidden());
        desk.composer.submit();
        QCOMPARE(desk.submitted.count(), 0);
        QCOMPARE(desk.composer.text(), text + u'!');
        QVERIFY(!desk.error().text().isEmpty());
        desk.composer.setText(text);
        QVERIFY(desk.error().isHidden());
        desk.composer.submit();
        QCOMPARE(desk.submitted.count(), 1);
    }

    void itGrowsWithItsTextWithinLimits()
    {
        Desk desk;
        QCOMPARE(desk.fieldHeight(), Composer::leastHeight);
        desk.composer.setText(u"a\nb\nc\nd"_s);
        const int four = desk.fieldHeight();
        QVERIFY(four > Composer::leastHeight);
        desk.composer.setText(u"line\n"_s.repeated(100));
        QCOMPARE(desk.fieldHeight(), Composer::mostHeight);
        desk.composer.setText({});
        QCOMPARE(desk.fieldHeight(), Composer::leastHeight);
    }

    void whatIsPastedIsPlain()
    {
        Desk desk;
        auto *mime = new QMimeData;
        mime->setHtml(u"<b>bold</b>"_s);
        mime->setText(u"bold"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        desk.edit().paste();
        QCOMPARE(desk.composer.text(), u"bold"_s);
        QVERIFY(!desk.edit().toHtml().contains(u"font-weight:7"));
    }

    void tabLeadsOn()
    {
        Desk desk;
        QTest::keyClick(&desk.edit(), Qt::Key_Tab);
        QCOMPARE(desk.composer.text(), QString{});
    }
};

QTEST_MAIN(tst_Composer)
#include "tst_composer.moc"
