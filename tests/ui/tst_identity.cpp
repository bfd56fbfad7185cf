// SPDX-License-Identifier: MIT
// What the window offers about who one is: devices at a host, and the identity as a file.
#include "ui/devicelist.h"
#include "ui/devicesdialog.h"
#include "ui/identitydialogs.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/preferenceactions.h"
#include "ui/shortcuts.h"
#include "ui/wishes.h"

#include "client/requests.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::Device;
using Protocol::DeviceId;
using Protocol::DevicesPage;
using Protocol::Error;
using Protocol::ErrorCode;

namespace {

const Device laptop{.id = DeviceId{u"d_laptop"_s}, .name = u"ann-laptop"_s, .current = true};
const Device phone{.id = DeviceId{u"d_phone"_s}, .name = u"ann-phone"_s};

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    return nullptr;
}

QStringList wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const auto *label : widget.findChildren<Label *>())
        if (label->isVisibleTo(&widget))
            words.append(label->text());
    return words;
}

QString errorOn(const QWidget &widget)
{
    for (const auto *label : widget.findChildren<Label *>())
        if (label->property("role") == u"error"_s && label->isVisibleTo(&widget))
            return label->text();
    return {};
}

}

class tst_Identity : public QObject
{
    Q_OBJECT

    // A window with the list of devices over it; the test is the host.
    struct Opened
    {
        Opened()
        {
            window.resize(1000, 700);
            window.show();
            dialog = new DevicesDialog{wishes, actions, &window};
            dialog->show();
        }

        void list(const QList<Device> &devices)
        {
            emit actions.devicesFetched({devices});
            QCoreApplication::processEvents(); // rows are shown then
        }

        static void answer(const QSignalSpy &wish, const Protocol::Result<> &outcome = {})
        {
            wish.last().last().value<Client::Answered>()(outcome);
        }

        QWidget window;
        Wishes wishes;
        Client::Requests requests{[](const auto &, auto) {}, {}};
        Client::Actions actions{requests};
        QSignalSpy wanted{&wishes, &Wishes::devicesWanted};
        QSignalSpy codes{&wishes, &Wishes::deviceCodeWanted};
        QSignalSpy removals{&wishes, &Wishes::deviceRemoveRequested};
        DevicesDialog *dialog = nullptr;
    };

private slots:
    void theDevicesAreAskedForAndShown()
    {
        Opened opened;
        QCOMPARE(opened.wanted.count(), 1);
        opened.list({laptop, phone});
        const QString words = wordsOn(*opened.dialog).join(u'\n');
        QVERIFY(words.contains(u"ann-laptop"_s) && words.contains(u"ann-phone"_s));
        QCOMPARE(words.count(u"This device"_s), 1);
    }

    void theNamesOfDevicesCannotTurnTheWordsAround()
    {
        Device odd = phone;
        odd.name = u"\u202eenohp\n"_s;
        const QString name = DeviceList::nameOf(odd);
        QVERIFY(!name.contains(u'\u202e') && !name.contains(u'\n'));
        odd.name.reset();
        QVERIFY(!DeviceList::nameOf(odd).isEmpty());
    }

    void theCodeIsLargeInTwoHalvesAndEnds()
    {
        Opened opened;
        opened.list({laptop});
        Opened::answer(opened.wanted);
        button(*opened.dialog, u"Link another device"_s)->click();
        QCOMPARE(opened.codes.count(), 1);
        emit opened.actions.deviceCodeMade({.code = u"40713926"_s, .seconds = 300});
        const QStringList words = wordsOn(*opened.dialog);
        QVERIFY(words.contains(u"4071\u20093926"_s));
        QVERIFY(words.join(u'\n').contains(u"5:00"_s));
        opened.list({laptop});
        QVERIFY(wordsOn(*opened.dialog).contains(u"4071\u20093926"_s));
        opened.list({laptop, phone}); // used
        QVERIFY(!wordsOn(*opened.dialog).contains(u"4071\u20093926"_s));
    }

    void aCodeWhoseTimeIsUpGoes()
    {
        Opened opened;
        emit opened.actions.deviceCodeMade({.code = u"40713926"_s, .seconds = 0});
        QVERIFY(!wordsOn(*opened.dialog).contains(u"4071\u20093926"_s));
    }

    void aRefusalIsSaidInTheDialog()
    {
        Opened opened;
        Opened::answer(opened.wanted);
        button(*opened.dialog, u"Link another device"_s)->click();
        Opened::answer(opened.codes, Error{ErrorCode::Unreachable});
        QVERIFY(!errorOn(*opened.dialog).isEmpty());
        QVERIFY(button(*opened.dialog, u"Link another device"_s)->isEnabled());
    }

    void aDeviceIsRemovedOnceItIsMeant()
    {
        Opened opened;
        opened.list({laptop, phone});
        QVERIFY(!opened.dialog->findChildren<QPushButton *>().isEmpty());
        button(*opened.dialog, u"Remove"_s)->click();
        auto *box = opened.dialog->findChild<QMessageBox *>();
        QVERIFY(box && box->informativeText().contains(u"ann-phone"_s));
        QCOMPARE(opened.removals.count(), 0);
        button(*box, u"Remove"_s)->click();
        QCOMPARE(opened.removals.count(), 1);
        QCOMPARE(opened.removals.first().first().value<DeviceId>(), phone.id);
        const int before = int(opened.wanted.count());
        Opened::answer(opened.removals);
        QCOMPARE(opened.wanted.count(), before + 1);
    }

    void whyThereAreNoneIsSaid()
    {
        Opened opened;
        opened.list({});
        QVERIFY(wordsOn(*opened.dialog).join(u'\n').contains(u"not encrypted"_s));
    }

    void anIdentityIsSavedUnderAPassphraseThatWasTypedTwice()
    {
        QWidget window;
        SaveIdentityDialog dialog{u"/home/ann"_s, &window};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy saves{&dialog, &SaveIdentityDialog::saveRequested};
        const auto fields = dialog.findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 3);
        const auto tries = [&](const QString &one, const QString &other) {
            fields[1]->setText(one);
            fields[2]->setText(other);
            button(dialog, u"Save"_s)->click();
            return !errorOn(dialog).isEmpty();
        };
        QVERIFY(tries(u"short"_s, u"short"_s));
        QVERIFY(tries(u"long enough"_s, u"long enougH"_s));
        QCOMPARE(saves.count(), 0);
        QVERIFY(!tries(u"long enough"_s, u"long enough"_s));
        QCOMPARE(saves.first().at(0).toString(), u"/home/ann/hubbub-identity.txt"_s);
        QCOMPARE(saves.first().at(1).toString(), u"long enough"_s);
        saves.first().at(2).value<Client::Answered>()(Error{ErrorCode::IdentityNotKept});
        QVERIFY(!errorOn(dialog).isEmpty());
    }

    void theWrongPassphraseIsSaidAndCanBeTypedAgain()
    {
        QWidget window;
        OpenIdentityDialog dialog{&window};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy opens{&dialog, &OpenIdentityDialog::openRequested};
        QSignalSpy accepted{&dialog, &QDialog::accepted};
        const auto fields = dialog.findChildren<QLineEdit *>();
        button(dialog, u"Use it"_s)->click();
        QCOMPARE(opens.count(), 0);
        fields[0]->setText(u" /home/ann/identity.txt "_s);
        fields[1]->setText(u"wrong"_s);
        button(dialog, u"Use it"_s)->click();
        QCOMPARE(opens.last().at(0).toString(), u"/home/ann/identity.txt"_s);
        opens.last().at(2).value<Client::Answered>()(Error{ErrorCode::WrongPassphrase});
        QVERIFY(errorOn(dialog).contains(u"passphrase"_s));
        button(dialog, u"Use it"_s)->click();
        opens.last().at(2).value<Client::Answered>()({});
        QCOMPARE(accepted.count(), 1);
    }

    void thePreferencesLeadThere()
    {
        Look look;
        QWidget window;
        Shortcuts shortcuts{window};
        PreferenceActions actions{look, shortcuts, window};
        QSignalSpy devices{&actions, &PreferenceActions::devicesRequested};
        QSignalSpy saves{&actions, &PreferenceActions::saveIdentityRequested};
        window.show();
        actions.showPreferences()->trigger();
        auto *dialog = window.findChild<PreferencesDialog *>();
        QVERIFY(!button(*dialog, u"Your devices…"_s)); // at no host
        button(*dialog, u"Save your identity…"_s)->click();
        QCOMPARE(saves.first().first().value<QWidget *>(), static_cast<QWidget *>(dialog));
        delete dialog;
        actions.setAtHost(true);
        actions.showPreferences()->trigger();
        dialog = window.findChild<PreferencesDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"identity"_s);
        QVERIFY(button(*dialog, u"Use another identity…"_s));
        button(*dialog, u"Your devices…"_s)->click();
        QCOMPARE(devices.count(), 1);
    }
};

QTEST_MAIN(tst_Identity)
#include "tst_identity.moc"
