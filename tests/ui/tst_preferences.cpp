// SPDX-License-Identifier: MIT
#include "ui/label.h"
#include "ui/look.h"
#include "ui/preferenceactions.h"
#include "ui/preferencerow.h"
#include "ui/shortcutlist.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using Needs = PreferenceRow::Needs;

namespace {

const PreferenceRow &row(QLatin1StringView name)
{
    const auto table = preferenceTable();
    return *std::ranges::find_if(
        table, [&](const PreferenceRow &one) { return name == QLatin1StringView{one.name}; });
}

PreferenceRowView *viewOf(const QWidget &dialog, QLatin1StringView name)
{
    for (auto *view : dialog.findChildren<PreferenceRowView *>()) {
        if (name == QLatin1StringView{view->row().name})
            return view;
    }
    return nullptr;
}

}

class tst_Preferences : public QObject
{
    Q_OBJECT

    struct Opened
    {
        explicit Opened(const PreferenceOffer &offer = {Needs::Tray, Needs::Autostart})
        {
            look.choose(ThemeChoice::Light);
            actions.setOffer(offer);
            window.show();
            actions.showPreferences()->trigger();
            dialog = window.findChild<PreferencesDialog *>();
        }

        template <class Control>
        Control *control(QLatin1StringView name) const
        {
            return viewOf(*dialog, name)->findChild<Control *>();
        }

        Look look;
        QWidget window;
        Shortcuts shortcuts{window};
        PreferenceActions actions{look, shortcuts, window};
        PreferencesDialog *dialog = nullptr;
    };

private slots:
    void everyRowKeepsWhatItIsGiven()
    {
        QSet<QString> names;
        for (const PreferenceRow &one : preferenceTable()) {
            names.insert(QString::fromLatin1(one.name));
            for (int value = one.least; value <= one.most; ++value) {
                Preferences chosen;
                one.set(chosen, value);
                Preferences restored;
                one.restore(restored, one.kept(chosen));
                QVERIFY2(restored == chosen, one.name);
                QCOMPARE(one.get(restored), value);
            }
        }
        QCOMPARE(names.size(), qsizetype(preferenceTable().size()));
    }

    void whatMakesNoSenseIsTheStandard_data()
    {
        QTest::addColumn<QString>("kept");
        for (const char *kept : {"", "2", "purple", "-1", "99999999999"})
            QTest::newRow(kept) << QString::fromLatin1(kept);
    }

    void whatMakesNoSenseIsTheStandard()
    {
        QFETCH(QString, kept);
        for (const PreferenceRow &one : preferenceTable()) {
            const bool number = one.choices.empty() && !one.isSwitch();
            if (number && kept.toInt())
                continue;
            Preferences preferences;
            one.restore(preferences, kept);
            QVERIFY2(preferences == Preferences{}, one.name);
        }
        Preferences small;
        row("text-size"_L1).restore(small, u"2"_s);
        QCOMPARE(small.textSize, Look::leastTextSize);
    }

    void theKeysAreADoorAway()
    {
        Opened opened;
        QPushButton *door = nullptr;
        for (auto *button : opened.dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Keyboard shortcuts…"_s)
                door = button;
        }
        QVERIFY(door);
        auto *search = opened.dialog->findChild<QLineEdit *>();
        search->setText(u"theme"_s);
        QVERIFY(!door->isVisible());
        search->setText(u"shortcuts"_s);
        QVERIFY(door->isVisible());
        door->click();
        QVERIFY(opened.dialog->findChild<ShortcutDialog *>());
    }

    void everyChangeHoldsAtOnce()
    {
        Opened opened;
        QSignalSpy changed{&opened.actions, &PreferenceActions::changed};
        opened.control<QComboBox>("theme"_L1)->setCurrentIndex(int(ThemeChoice::Dark));
        QVERIFY(opened.look.theme().dark);
        opened.control<QSpinBox>("text-size"_L1)->setValue(20);
        QCOMPARE(opened.look.theme().textSize, 20);
        opened.control<QCheckBox>("compact"_L1)->click();
        QVERIFY(opened.look.theme().compact);
        opened.control<QComboBox>("send-key"_L1)->setCurrentIndex(0);
        QVERIFY(!opened.actions.preferences().enterSends);
        QCOMPARE(changed.count(), 4);
    }

    void aClickOnTheSentenceIsOneOnItsSwitch()
    {
        Opened opened;
        auto *view = viewOf(*opened.dialog, "sound"_L1);
        QTest::mouseClick(view->findChild<Label *>(), Qt::LeftButton);
        QVERIFY(!opened.actions.preferences().sound);
    }

    void whatIsChangedElsewhereShows()
    {
        Opened opened;
        opened.actions.doNotDisturb()->trigger();
        QVERIFY(opened.control<QCheckBox>("do-not-disturb"_L1)->isChecked());
        opened.actions.zoom(1);
        QCOMPARE(opened.control<QSpinBox>("text-size"_L1)->value(), 15);
        QVERIFY(opened.actions.doNotDisturb()->isChecked());
    }

    void theSearchLeavesWhatFits()
    {
        Opened opened;
        auto *search = opened.dialog->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"HIGH contrast"_s); // the words of a choice
        QVERIFY(viewOf(*opened.dialog, "theme"_L1)->isVisible());
        QVERIFY(!viewOf(*opened.dialog, "sound"_L1)->isVisible());
        search->setText(u"notifications"_s); // the name of a section
        QVERIFY(viewOf(*opened.dialog, "sound"_L1)->isVisible());
        QVERIFY(!viewOf(*opened.dialog, "theme"_L1)->isVisible());
        search->setText(u"quince"_s);
        for (auto *view : opened.dialog->findChildren<PreferenceRowView *>())
            QVERIFY(!view->isVisible());
        search->clear();
        for (auto *view : opened.dialog->findChildren<PreferenceRowView *>())
            QVERIFY(view->isVisible());
    }

    void onlyWhatTheSystemCanDoIsOffered()
    {
        Opened bare{PreferenceOffer{}};
        QVERIFY(!viewOf(*bare.dialog, "autostart"_L1));
        auto *close = bare.control<QComboBox>("on-close"_L1);
        QCOMPARE(close->count(), 2); // in the background it could not be found again
        QCOMPARE(close->currentText(), u"Quit"_s);
        close->setCurrentIndex(0);
        QCOMPARE(bare.actions.preferences().onClose, CloseAction::TaskBar);
        QVERIFY(viewOf(*bare.dialog, "away-when-idle"_L1));
        Opened full;
        QVERIFY(viewOf(*full.dialog, "autostart"_L1));
        QCOMPARE(full.control<QComboBox>("on-close"_L1)->count(), 3);
    }

    void everyControlHasAName()
    {
        Opened opened;
        for (auto *view : opened.dialog->findChildren<PreferenceRowView *>())
            QVERIFY(!view->focusProxy()->accessibleName().isEmpty());
    }

    void aTestNotificationIsWishedFor()
    {
        Opened opened;
        QSignalSpy wished{&opened.actions, &PreferenceActions::testNoticeRequested};
        for (auto *button : opened.dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Send a test notification"_s)
                button->click();
        }
        QCOMPARE(wished.count(), 1);
    }

    void thereIsOneDialogAtMost()
    {
        Opened opened;
        opened.actions.showPreferences()->trigger();
        QCOMPARE(opened.window.findChildren<PreferencesDialog *>().size(), 1);
    }

    void restoringWhatIsSoTellsNothing()
    {
        Opened opened;
        QSignalSpy changed{&opened.actions, &PreferenceActions::changed};
        opened.actions.setPreferences(opened.actions.preferences());
        QCOMPARE(changed.count(), 0);
        Preferences huge;
        huge.textSize = 400;
        opened.actions.setPreferences(huge);
        QCOMPARE(opened.actions.preferences().textSize, Look::mostTextSize);
    }

    // The words on the screen stay as they are, so it is offered to start anew.
    void anotherLanguageNeedsAnotherStart()
    {
        Opened opened;
        opened.dialog->show();
        const auto buttons = opened.dialog->findChildren<QPushButton *>();
        const auto again = std::ranges::find(buttons, u"Start again now"_s, &QPushButton::text);
        QVERIFY(again != buttons.end());
        QVERIFY(!(*again)->isVisible());
        auto *languages = opened.control<QComboBox>("language"_L1);
        languages->setCurrentIndex(int(Language::German));
        QVERIFY((*again)->isVisible());
        QCOMPARE(languageCode(opened.actions.preferences().language), u"de"_s);
        QSignalSpy restarts{&opened.actions, &PreferenceActions::restartRequested};
        QTest::mouseClick(*again, Qt::LeftButton);
        QCOMPARE(restarts.count(), 1);
        languages->setCurrentIndex(int(Language::System));
        QVERIFY(!(*again)->isVisible());
        QCOMPARE(languageCode(Language::System), QString{});
    }
};

QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
