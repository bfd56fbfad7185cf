// SPDX-License-Identifier: MIT
#include "ui/preferenceactions.h"

#include "ui/composeredit.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/shortcutlist.h"
#include "ui/timelinekeys.h"

#include <QAction>

using namespace Qt::StringLiterals;

PreferenceActions::PreferenceActions(Look &look, Shortcuts &shortcuts, QWidget &window)
    : QObject(&window), m_look(look), m_shortcuts(shortcuts), m_window(window),
      m_show(add(Command::Preferences, tr("Preferences…"), &PreferenceActions::openDialog)),
      m_doNotDisturb(
          add(Command::DoNotDisturb, tr("Do not disturb"), &PreferenceActions::toggleDoNotDisturb)),
      m_showShortcuts(
          add(Command::Shortcuts, tr("Keyboard shortcuts"), &PreferenceActions::openShortcuts)),
      m_fullScreen(
          add(Command::FullScreen, tr("Full screen"), &PreferenceActions::toggleFullScreen))
{
    m_doNotDisturb->setCheckable(true);
    m_preferences.textSize = look.theme().textSize;
    connect(&look, &Look::changed, this, &PreferenceActions::restyle);
    restyle();
}

QAction *PreferenceActions::add(Command command, const QString &text,
                                void (PreferenceActions::*act)())
{
    QAction *action = m_shortcuts.add(command, text);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PreferenceActions::setPreferences(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    m_spoken = m_spoken.value_or(preferences.language);
    m_look.choose(preferences.theme);
    m_look.setTextSize(preferences.textSize);
    m_look.setCompact(preferences.compact);
    m_preferences.textSize = m_look.theme().textSize; // within reason
    restyle();
    if (m_dialog)
        m_dialog->fill(m_preferences);
    if (m_preferences != before)
        emit changed(m_preferences);
}

void PreferenceActions::zoom(int step)
{
    Preferences zoomed = m_preferences;
    zoomed.textSize = step ? zoomed.textSize + step : Look::defaultTextSize;
    setPreferences(zoomed);
}

void PreferenceActions::toggleDoNotDisturb()
{
    Preferences other = m_preferences;
    other.doNotDisturb = !other.doNotDisturb;
    setPreferences(other);
}

void PreferenceActions::toggleFullScreen()
{
    m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
}

void PreferenceActions::openDialog()
{
    if (m_dialog)
        return m_dialog->activateWindow();
    m_dialog = new PreferencesDialog(m_preferences, m_spoken.value_or(m_preferences.language),
                                     m_offer, m_atHost, &m_window);
    connect(m_dialog, &PreferencesDialog::changed, this, &PreferenceActions::setPreferences);
    connect(m_dialog, &PreferencesDialog::testNoticeRequested, this,
            &PreferenceActions::testNoticeRequested);
    connect(m_dialog, &PreferencesDialog::restartRequested, this,
            &PreferenceActions::restartRequested);
    connect(m_dialog, &PreferencesDialog::shortcutsRequested, this,
            &PreferenceActions::openShortcuts);
    connect(m_dialog, &PreferencesDialog::saveIdentityRequested, this,
            [this] { emit saveIdentityRequested(m_dialog); });
    connect(m_dialog, &PreferencesDialog::openIdentityRequested, this,
            [this] { emit openIdentityRequested(m_dialog); });
    connect(m_dialog, &PreferencesDialog::devicesRequested, this,
            [this] { emit devicesRequested(m_dialog); });
    m_dialog->open();
}

void PreferenceActions::openShortcuts()
{
    const QList<ShortcutGroup> fixed{{tr("Writing"), ComposerEdit::keys(m_preferences.enterSends)},
                                     {tr("At a message"), timelineKeys()}};
    QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window;
    (new ShortcutDialog(m_shortcuts, fixed, parent))->open();
}

void PreferenceActions::restyle()
{
    const Theme &theme = m_look.theme();
    const bool quiet = m_preferences.doNotDisturb;
    m_doNotDisturb->setChecked(quiet);
    m_doNotDisturb->setIcon(
        tintedIcon(quiet ? u"bell-off"_s : u"bell"_s, quiet ? theme.danger : theme.text));
    m_show->setIcon(tintedIcon(u"gear"_s, theme.text));
}
