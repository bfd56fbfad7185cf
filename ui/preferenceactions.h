// SPDX-License-Identifier: MIT
// The preferences in use, and what a window offers to change them: its actions, dialog and keys.
#pragma once

#include "ui/preferencesdialog.h"

#include <QPointer>

#include <optional>

class Look;
class QAction;
class Shortcuts;
enum class Command;

// Applies by itself what concerns the look; the rest is for those who listen.
class PreferenceActions : public QObject
{
    Q_OBJECT

public:
    PreferenceActions(Look &look, Shortcuts &shortcuts, QWidget &window); // they live as long

    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);
    void setOffer(const PreferenceOffer &offer) { m_offer = offer; }
    void setAtHost(bool atHost) { m_atHost = atHost; } // else there are no devices to show
    void zoom(int step);                               // of the text; 0: back to the standard

    QAction *showPreferences() const { return m_show; }
    QAction *doNotDisturb() const { return m_doNotDisturb; }
    QAction *showShortcuts() const { return m_showShortcuts; }
    QAction *fullScreen() const { return m_fullScreen; }

signals:
    void changed(const Preferences &preferences);
    void testNoticeRequested();
    void restartRequested(); // the language is another
    // Over that dialog:
    void saveIdentityRequested(QWidget *over);
    void openIdentityRequested(QWidget *over);
    void devicesRequested(QWidget *over);

private:
    QAction *add(Command command, const QString &text, void (PreferenceActions::*act)());
    void openDialog();
    void openShortcuts();
    void toggleDoNotDisturb();
    void toggleFullScreen();
    void restyle();

    Look &m_look;
    Shortcuts &m_shortcuts;
    QWidget &m_window;
    Preferences m_preferences;
    std::optional<Language> m_spoken; // as it was at the start
    PreferenceOffer m_offer;
    bool m_atHost = false;
    QPointer<PreferencesDialog> m_dialog;
    QAction *m_show;
    QAction *m_doNotDisturb;
    QAction *m_showShortcuts;
    QAction *m_fullScreen;
};
