// SPDX-License-Identifier: MIT
// The live list of hosts on the first page: what is said of each, of none, and one click.
#include "ui/foundhostmodel.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/nearbyhosts.h"
#include "ui/startpage.h"

#include "lan/beaconsocket.h"
#include "support/network.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;
using Client::Finder;
using Protocol::HostHere;

class tst_NearbyHosts : public QObject
{
    Q_OBJECT

    HostHere office() const
    {
        return {.key = u"k"_s, .place = u"Office"_s, .port = 7000, .people = 6, .version = u"1"_s};
    }

    void tell(const HostHere &here)
    {
        BeaconSocket{BeaconSocket::Port::Own, loopback(), m_port}.shout(
            Protocol::encodeBeacon(here));
    }

    std::unique_ptr<Finder> finder()
    {
        m_port = freeBeaconPort();
        return std::make_unique<Finder>(loopbackName(), m_port);
    }

    static QString sentence(const QWidget &widget)
    {
        for (const auto *label : widget.findChildren<Label *>())
            if (label->property("role") == u"secondary"_s && label->isVisible())
                return label->text();
        return {};
    }

private slots:
    void whoIsThereIsListed()
    {
        const auto seeker = finder();
        Look look;
        NearbyHosts nearby{look};
        nearby.setFinder(seeker.get());
        nearby.show();
        QVERIFY(seeker->isRunning());
        QVERIFY(sentence(nearby).startsWith(u"Looking"_s));
        tell(office());
        auto &list = *nearby.findChild<QListView *>();
        QTRY_COMPARE(list.model()->rowCount(), 1);
        QVERIFY(list.isVisible());
        QCOMPARE(sentence(nearby), QString{});
        const auto spoken = list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Office"_s) && spoken.contains(u"6 online"_s)
                     && spoken.contains(u"127.0.0.1"_s),
                 qPrintable(spoken));
    }

    void oneClickOrEnterJoins()
    {
        const auto seeker = finder();
        Look look;
        NearbyHosts nearby{look};
        nearby.resize(300, 200);
        nearby.setFinder(seeker.get());
        nearby.show();
        QSignalSpy chosen{&nearby, &NearbyHosts::chosen};
        tell(office());
        auto &list = *nearby.findChild<QListView *>();
        QTRY_COMPARE(list.model()->rowCount(), 1);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(0, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Protocol::Link>().port, 7000);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
    }

    void nobodyLooksWhileItIsNotSeen()
    {
        const auto seeker = finder();
        Look look;
        NearbyHosts nearby{look};
        nearby.setFinder(seeker.get());
        nearby.show();
        QVERIFY(seeker->isRunning());
        nearby.hide();
        QVERIFY(!seeker->isRunning());
        nearby.show();
        QVERIFY(seeker->isRunning());
    }

    void afterAWhileItSaysWhatWasTried()
    {
        const auto seeker = finder();
        seeker->setKnown({Protocol::Link{.host = u"127.0.0.1"_s}});
        Look look;
        NearbyHosts nearby{look};
        nearby.setFinder(seeker.get());
        nearby.show();
        QTRY_COMPARE_WITH_TIMEOUT(sentence(nearby), u"This computer is on no network."_s,
                                  int(NearbyHosts::patience.count()) + 5000);
    }

    void aKnownHostThatIsThereStandsOnce()
    {
        const auto seeker = finder();
        Look look;
        StartPage page{look, {.name = u"Ann"_s, .hosts = {u"hubbub://127.0.0.1:7000/"_s}}};
        page.resize(1000, 700);
        page.setFinder(seeker.get());
        page.show();
        QSignalSpy joins{&page, &StartPage::joinRequested};
        const auto buttons = [&] {
            QStringList texts;
            for (const auto *button : page.findChildren<QPushButton *>())
                texts.append(button->text());
            return texts;
        };
        QVERIFY(buttons().contains(u"hubbub://127.0.0.1:7000/"_s));
        tell(office());
        QTRY_VERIFY(!buttons().contains(u"hubbub://127.0.0.1:7000/"_s));
        auto &list = *page.findChild<QListView *>();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(0, 0)).center());
        QCOMPARE(joins.size(), 1);
        QCOMPARE(joins[0][0].value<Protocol::Link>().port, 7000);
    }

private:
    quint16 m_port = 0;
};

QTEST_MAIN(tst_NearbyHosts)
#include "tst_nearbyhosts.moc"
