// SPDX-License-Identifier: MIT
// The preferences in use, and what a window offers to change them: its actions, dialog and keys.
#pragma once

#include "ui/preferencesdialog.h"

#include <QPointer>

#include <optional>

class Look;
class QAction;
class QKeySequence;

// Applies by itself what concerns the look; the rest is for those who listen.
class PreferenceActions : public QObject
{
    Q_OBJECT

public:
    PreferenceActions(Look &look, QWidget &window);

    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);
    void setOffer(const PreferenceOffer &offer) { m_offer = offer; }
    void zoom(int step); // of the text; 0: back to the standard

    QAction *showPreferences() const { return m_show; }
    QAction *doNotDisturb() const { return m_doNotDisturb; }
    QAction *showShortcuts() const { return m_shortcuts; }
    QAction *fullScreen() const { return m_fullScreen; }

signals:
    void changed(const Preferences &preferences);
    void testNoticeRequested();
    void restartRequested(); // the language is another

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (PreferenceActions::*act)());
    void openDialog();
    void openShortcuts();
    void toggleDoNotDisturb();
    void toggleFullScreen();
    void restyle();

    Look &m_look;
    QWidget &m_window;
    Preferences m_preferences;
    std::optional<Language> m_spoken; // as it was at the start
    PreferenceOffer m_offer;
    QPointer<PreferencesDialog> m_dialog;
    QAction *m_show;
    QAction *m_doNotDisturb;
    QAction *m_shortcuts;
    QAction *m_fullScreen;
};
