// SPDX-License-Identifier: MIT
#include "ui/label.h"
#include "ui/look.h"
#include "ui/startpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Client::Status;
using Protocol::Error;
using Protocol::ErrorCode;

class tst_StartPage : public QObject
{
    Q_OBJECT

    struct Door
    {
        explicit Door(const StartValues &values = {.name = u"Ann"_s}) : page(look, values)
        {
            page.resize(1000, 700);
            page.show();
        }

        QPushButton *button(const QString &text)
        {
            for (auto *button : page.findChildren<QPushButton *>())
                if (button->text() == text && button->isVisible())
                    return button;
            return nullptr;
        }

        // In the order of the page: name, address, code, place.
        QLineEdit &field(int number) { return *page.findChildren<QLineEdit *>().at(number); }

        QStringList errors()
        {
            QStringList errors;
            for (auto *label : page.findChildren<Label *>())
                if (label->property("role") == u"error"_s && label->isVisible())
                    errors.append(label->text());
            return errors;
        }

        Look look;
        StartPage page;
        QSignalSpy joins{&page, &StartPage::joinRequested};
        QSignalSpy hostings{&page, &StartPage::hostingRequested};
    };

    enum
    {
        Name,
        Address,
        Code,
        Place
    };

    const QString opener = u"I have a code from my other device"_s;

private slots:
    void theAddressIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Protocol::Link>("link");
        using Protocol::Link;
        QTest::newRow("host") << u"192.168.1.20"_s << Link{.host = u"192.168.1.20"_s};
        QTest::newRow("room") << u"pi:80/tea"_s
                              << Link{.host = u"pi"_s, .port = 80, .room = u"tea"_s};
        QTest::newRow("link") << u"hubbub://pi/tea"_s << Link{.host = u"pi"_s, .room = u"tea"_s};
        QTest::newRow("page") << u" http://pi:7478/ "_s << Link{.host = u"pi"_s};
    }

    void theAddressIsRead()
    {
        QFETCH(QString, text);
        QFETCH(Protocol::Link, link);
        Door door;
        door.field(Address).setText(text);
        door.button(u"Join"_s)->click();
        QCOMPARE(door.joins.count(), 1);
        QVERIFY(door.joins.first().at(0).value<Protocol::Link>() == link);
        QCOMPARE(door.joins.first().at(1).toString(), u"Ann"_s);
    }

    void whatIsNoAddressIsSaidUnderTheField()
    {
        Door door;
        for (const QString &text : {u""_s, u"ftp://pi"_s, u"a b"_s, u"pi:99999"_s}) {
            door.field(Address).setText(text);
            door.button(u"Join"_s)->click();
            QCOMPARE(door.errors().size(), 1);
        }
        QCOMPARE(door.joins.count(), 0);
        QTest::keyClicks(&door.field(Address), u"x"_s);
        QCOMPARE(door.errors(), QStringList{});
    }

    void enterInTheFieldJoins()
    {
        Door door;
        door.field(Address).setText(u"pi"_s);
        QTest::keyClick(&door.field(Address), Qt::Key_Return);
        QCOMPARE(door.joins.count(), 1);
    }

    void nobodyComesInWithoutAName()
    {
        Door door{{.name = u"  "_s, .address = u"pi"_s}};
        door.button(u"Join"_s)->click();
        door.button(u"Host here"_s)->click();
        QCOMPARE(door.joins.count(), 0);
        QCOMPARE(door.hostings.count(), 0);
        QCOMPARE(door.errors().size(), 1);
    }

    void thePlaceIsNamedAfterThePerson()
    {
        Door door;
        QCOMPARE(door.field(Place).text(), u"Ann's room"_s);
        door.field(Name).setText(u"Ben"_s);
        QCOMPARE(door.field(Place).text(), u"Ben's room"_s);
        door.field(Place).clear();
        QTest::keyClicks(&door.field(Place), u"Library"_s);
        door.field(Name).setText(u"Zoë"_s);
        QCOMPARE(door.field(Place).text(), u"Library"_s);
        door.button(u"Host here"_s)->click();
        QCOMPARE(door.hostings.first(), QList<QVariant>({u"Library"_s, u"Zoë"_s}));
    }

    void aLastHostIsOneClickAway()
    {
        Door door{{.name = u"Ann"_s, .hosts = {u"hubbub://pi:7478/tea"_s}}};
        door.button(u"hubbub://pi:7478/tea"_s)->click();
        QCOMPARE(door.joins.count(), 1);
        QCOMPARE(door.joins.first().at(0).value<Protocol::Link>().room, u"tea"_s);
    }

    void whileItConnectsOneCanOnlyCancel()
    {
        Door door{{.name = u"Ann"_s, .address = u"pi"_s}};
        QSignalSpy cancelled{&door.page, &StartPage::cancelRequested};
        QVERIFY(!door.button(u"Cancel"_s));
        door.page.setStatus({.state = Status::State::Connecting});
        QVERIFY(!door.field(Name).isEnabled());
        QVERIFY(!door.button(u"Host here"_s)->isEnabled());
        door.button(u"Cancel"_s)->click();
        QCOMPARE(cancelled.count(), 1);
        door.page.setStatus({});
        QVERIFY(door.button(u"Join"_s)->isEnabled());
        QVERIFY(!door.button(u"Cancel"_s));
    }

    void whyItDidNotComeAboutIsSaidWhereItWasTried()
    {
        Door door{{.name = u"Ann"_s, .address = u"pi"_s}};
        door.button(u"Join"_s)->click();
        door.page.setStatus({.error = Error{ErrorCode::Unreachable}});
        QCOMPARE(door.errors().size(), 1);
        door.button(u"Join"_s)->click();
        QCOMPARE(door.errors(), QStringList{});

        door.button(u"Host here"_s)->click();
        QVERIFY(!door.button(u"Join"_s)->isEnabled());
        door.page.setStatus({});
        door.page.showError({ErrorCode::CannotListen});
        QVERIFY(door.errors().first().contains(u"port"));
        QVERIFY(door.button(u"Host here"_s)->isEnabled());
    }

    void aCodeIsAskedForOnlyByWhoHasOne()
    {
        Door door{{.name = u"Ann"_s, .address = u"pi"_s}};
        QVERIFY(!door.field(Code).isVisible());
        door.button(u"Join"_s)->click();
        QCOMPARE(door.joins.last().at(2).toString(), QString{});
        door.button(opener)->click();
        QVERIFY(door.field(Code).isVisible());
        QTest::keyClicks(&door.field(Code), u" 4071-3926"_s);
        QTest::keyClick(&door.field(Code), Qt::Key_Return);
        QCOMPARE(door.joins.count(), 2);
        QCOMPARE(door.joins.last().at(2).toString(), u"40713926"_s);
    }

    void aCodeInOtherDigitsIsTheSame()
    {
        Door door{{.name = u"Ann"_s, .address = u"pi"_s}};
        door.button(opener)->click();
        door.field(Code).setText(u"٤٠٧١٣٩٢٦"_s);
        door.button(u"Join"_s)->click();
        QCOMPARE(door.joins.last().at(2).toString(), u"40713926"_s);
    }

    void whatIsNoCodeIsSaidUnderIt()
    {
        Door door{{.name = u"Ann"_s, .address = u"pi"_s}};
        door.button(opener)->click();
        for (const QString &text : {u""_s, u"1234567"_s, u"123456789"_s, u"1234567a"_s}) {
            door.field(Code).setText(text);
            door.button(u"Join"_s)->click();
            QCOMPARE(door.errors().size(), 1);
        }
        QCOMPARE(door.joins.count(), 0);
        door.button(opener)->click(); // there is none after all
        QCOMPARE(door.errors(), QStringList{});
        door.button(u"Join"_s)->click();
        QCOMPARE(door.joins.count(), 1);
    }

    void aCodeThatTheHostRefusesIsSaidUnderIt()
    {
        Door door{{.name = u"Ann"_s, .address = u"pi"_s}};
        door.page.setStatus({.error = Error{ErrorCode::BadCode}});
        QCOMPARE(door.errors().size(), 1);
        QVERIFY(door.field(Code).isVisible());
    }

    void itFitsANarrowWindow()
    {
        Door door{
            {.name = u"Ann"_s, .hosts = {u"hubbub://"_s + u"x"_s.repeated(60) + u":7478/"_s}}};
        const int besides = door.button(u"Host here"_s)->mapTo(&door.page, QPoint{}).x();
        door.page.resize(380, 700);
        QVERIFY(door.page.widget()->width() <= 380);
        QVERIFY(door.page.widget()->minimumSizeHint().width() <= 380);
        QVERIFY(door.button(u"Host here"_s)->mapTo(&door.page, QPoint{}).x() < besides);
    }
};

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
