// SPDX-License-Identifier: MIT
// All preferences in one dialog, with a search on top. What is changed holds at once.
#pragma once

#include "ui/preferences.h"

#include <QDialog>
#include <QSet>

class Label;
class PreferenceRowView;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

using PreferenceOffer = QSet<PreferenceRow::Needs>; // what this system can do

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // `spoken`: the language that the program has started in
    PreferencesDialog(const Preferences &preferences, Language spoken, const PreferenceOffer &offer,
                      QWidget *parent);

    void fill(const Preferences &preferences); // they were changed elsewhere

signals:
    void changed(const Preferences &preferences);
    void testNoticeRequested();
    void restartRequested();

private:
    struct Part
    {
        QWidget *heading;
        QList<PreferenceRowView *> rows;
        QWidget *more; // at the end of the section, or null
    };

    QWidget *makeRows(const PreferenceOffer &offer);
    Part makeSection(PreferenceRow::Section section, const PreferenceOffer &offer,
                     QVBoxLayout &column);
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
