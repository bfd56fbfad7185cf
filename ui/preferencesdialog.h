// SPDX-License-Identifier: MIT
// All preferences in one dialog, with a search on top. What is changed holds at once.
#pragma once

#include "ui/preferences.h"

#include <QDialog>

class Label;
class PreferenceRowView;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // `spoken`: the language that the program has started in
    // `atHost`: there is one to have devices at
    PreferencesDialog(const Preferences &preferences, Language spoken, const PreferenceOffer &offer,
                      bool atHost, QWidget *parent);

    void fill(const Preferences &preferences); // they were changed elsewhere

signals:
    void changed(const Preferences &preferences);
    void testNoticeRequested();
    void shortcutsRequested();
    void restartRequested();
    void saveIdentityRequested();
    void openIdentityRequested();
    void devicesRequested();

private:
    struct Part
    {
        QWidget *heading;
        QList<PreferenceRowView *> rows;
        QWidget *more;      // at the end of the section, or null
        QString words = {}; // of one without rows, to find it by
    };

    QWidget *makeRows(const PreferenceOffer &offer, bool atHost);
    Part makeSection(PreferenceRow::Section section, const PreferenceOffer &offer,
                     QVBoxLayout &column);
    Part makeKeyboard(QVBoxLayout &column);
    Part makeYou(bool atHost, QVBoxLayout &column);
    QWidget *makeTestButton();
    QWidget *makeRestart();
    void showRestart();
    void find(const QString &words);

    Preferences m_preferences;
    const Language m_spoken;
    QWidget *m_restart;
    QLineEdit *m_search;
    Label *m_nothing;
    QList<Part> m_parts;
};
