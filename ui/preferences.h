// SPDX-License-Identifier: MIT
// What people may choose about the window, and the one table of it: the name under which a choice
// is kept, what it may be, and the words and place of its row in the dialog.
#pragma once

#include <QSet>
#include <QString>

#include <span>

enum class ThemeChoice
{
    System,
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark,
};

enum class Language
{
    System,
    Arabic,
    German,
    English,
    Spanish,
    French,
    Chinese, // simplified
};

enum class NoticePreview
{
    Text,
    Name,
    Nothing,
};

enum class CloseAction
{
    Background, // where there is a tray to come back from; elsewhere as the last
    TaskBar,
    Quit,
};

struct Preferences
{
    Language language = Language::System; // from the next start on
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 14; // px
    bool compact = false;

    bool enterSends = true; // else Ctrl+Enter does
    bool replaceSmileys = false;

    bool notices = true;
    NoticePreview preview = NoticePreview::Text;
    bool sound = true;
    bool attention = true; // of the task bar
    bool doNotDisturb = false;

    CloseAction onClose = CloseAction::Background;
    bool startHidden = false;
    bool autostart = false;
    bool awayWhenIdle = true;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

enum class PreferenceNeeds // of the system; what is without it is not offered
{
    Nothing,
    Tray,
    Autostart,
};

using PreferenceOffer = QSet<PreferenceNeeds>; // what this system can do

// One that is not offered, chosen elsewhere, acts as the last of its row.
struct PreferenceChoice
{
    const char *name; // as it is kept
    const char *words;
    PreferenceNeeds needs = PreferenceNeeds::Nothing;
};

struct PreferenceRow
{
    enum class Section
    {
        Appearance,
        Messages,
        Notifications,
        StartAndClose,
    };

    using Needs = PreferenceNeeds;

    const char *name;
    Section section;
    const char *words;               // a sentence
    int (*get)(const Preferences &); // a bool as 0 or 1, a choice by its place
    void (*set)(Preferences &, int);
    std::span<const PreferenceChoice> choices = {};
    int least = 0;
    int most = 1; // with choices: the last; a number goes further than 1
    Needs needs = Needs::Nothing;

    bool isSwitch() const { return choices.empty() && most == 1; }
    int standard() const { return get({}); }
    QString shownWords() const;
    QString shownChoice(int at) const;

    // As it is kept: true or false, a word, a number. What makes no sense is the standard.
    QString kept(const Preferences &preferences) const;
    void restore(Preferences &preferences, const QString &kept) const;
};

std::span<const PreferenceRow> preferenceTable();
bool isOffered(PreferenceNeeds needs, const PreferenceOffer &offer);
QString languageCode(Language language); // "de", "zh_CN"; empty: the system's
QString sectionName(PreferenceRow::Section section);
