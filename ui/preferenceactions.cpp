// SPDX-License-Identifier: MIT
#include "ui/preferenceactions.h"

#include "ui/composeredit.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/shortcutlist.h"

#include <QAction>

using namespace Qt::StringLiterals;

PreferenceActions::PreferenceActions(Look &look, QWidget &window)
    : QObject(&window), m_look(look), m_window(window),
      m_show(add(tr("Preferences…"), Qt::CTRL | Qt::Key_Comma, &PreferenceActions::openDialog)),
      m_doNotDisturb(add(tr("Do not disturb"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                         &PreferenceActions::toggleDoNotDisturb)),
      m_shortcuts(add(tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash,
                      &PreferenceActions::openShortcuts)),
      m_fullScreen(add(tr("Full screen"), Qt::Key_F11, &PreferenceActions::toggleFullScreen))
{
    m_doNotDisturb->setCheckable(true);
    m_preferences.textSize = look.theme().textSize;
    connect(&look, &Look::changed, this, &PreferenceActions::restyle);
    restyle();
}

QAction *PreferenceActions::add(const QString &text, const QKeySequence &keys,
                                void (PreferenceActions::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setToolTip(tr("%1 (%2)", "what it does, and its keys")
                           .arg(action->iconText(), keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    m_window.addAction(action);
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
                                     m_offer, &m_window);
    connect(m_dialog, &PreferencesDialog::changed, this, &PreferenceActions::setPreferences);
    connect(m_dialog, &PreferencesDialog::testNoticeRequested, this,
            &PreferenceActions::testNoticeRequested);
    connect(m_dialog, &PreferencesDialog::restartRequested, this,
            &PreferenceActions::restartRequested);
    m_dialog->open();
}

void PreferenceActions::openShortcuts()
{
    QList<ShortcutGroup> groups = shortcutGroups(m_window.findChildren<QAction *>());
    groups.append({tr("Writing"), ComposerEdit::keys()});
    (new ShortcutDialog(groups, &m_window))->open();
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
