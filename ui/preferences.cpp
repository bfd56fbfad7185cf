// SPDX-License-Identifier: MIT
#include "ui/preferences.h"

#include "ui/look.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Needs = PreferenceRow::Needs;
using Section = PreferenceRow::Section;

namespace {

constexpr PreferenceChoice themes[] = {
    {"system", QT_TRANSLATE_NOOP("Preferences", "As the system")},
    {"light", QT_TRANSLATE_NOOP("Preferences", "Light")},
    {"dark", QT_TRANSLATE_NOOP("Preferences", "Dark")},
    {"high-contrast-light", QT_TRANSLATE_NOOP("Preferences", "High contrast, light")},
    {"high-contrast-dark", QT_TRANSLATE_NOOP("Preferences", "High contrast, dark")},
};

// Each in its own words: they are looked for by who cannot read the others.
constexpr PreferenceChoice languages[] = {
    {"system", QT_TRANSLATE_NOOP("Preferences", "As the system")},
    {"ar", "العربية"},
    {"de", "Deutsch"},
    {"en", "English"},
    {"es", "Español"},
    {"fr", "Français"},
    {"zh_CN", "简体中文"},
};

constexpr PreferenceChoice sendKeys[] = {
    {"ctrl-enter", QT_TRANSLATE_NOOP("Preferences", "Ctrl+Enter")},
    {"enter", QT_TRANSLATE_NOOP("Preferences", "Enter")},
};

constexpr PreferenceChoice previews[] = {
    {"text", QT_TRANSLATE_NOOP("Preferences", "Who wrote, and what")},
    {"name", QT_TRANSLATE_NOOP("Preferences", "Who wrote")},
    {"nothing", QT_TRANSLATE_NOOP("Preferences", "Neither")},
};

constexpr PreferenceChoice closings[] = {
    {"background", QT_TRANSLATE_NOOP("Preferences", "Stay in the background"), Needs::Tray},
    {"task-bar", QT_TRANSLATE_NOOP("Preferences", "Go to the task bar")},
    {"quit", QT_TRANSLATE_NOOP("Preferences", "Quit")},
};

constexpr const char *sections[] = {
    QT_TRANSLATE_NOOP("Preferences", "Appearance"),
    QT_TRANSLATE_NOOP("Preferences", "Messages"),
    QT_TRANSLATE_NOOP("Preferences", "Notifications"),
    QT_TRANSLATE_NOOP("Preferences", "Start and close"),
};

template <class Value>
Value typeOf(Value Preferences::*);

template <auto member>
constexpr PreferenceRow row(const char *name, Section section, const char *words,
                            std::span<const PreferenceChoice> choices = {})
{
    return {
        .name = name,
        .section = section,
        .words = words,
        .get = [](const Preferences &all) { return int(all.*member); },
        .set = [](Preferences &all, int value) { all.*member = decltype(typeOf(member))(value); },
        .choices = choices,
        .most = choices.empty() ? 1 : int(choices.size()) - 1};
}

template <auto member>
constexpr PreferenceRow number(const char *name, Section section, const char *words, int least,
                               int most)
{
    PreferenceRow made = row<member>(name, section, words);
    made.least = least;
    made.most = most;
    return made;
}

constexpr PreferenceRow needing(Needs needs, PreferenceRow row)
{
    row.needs = needs;
    return row;
}

using P = Preferences;

constexpr PreferenceRow table[] = {
    row<&P::language>("language", Section::Appearance, QT_TRANSLATE_NOOP("Preferences", "Language"),
                      languages),
    row<&P::theme>("theme", Section::Appearance,
                   QT_TRANSLATE_NOOP("Preferences", "Colours of the window"), themes),
    number<&P::textSize>("text-size", Section::Appearance,
                         QT_TRANSLATE_NOOP("Preferences", "Size of text, in pixels"),
                         Look::leastTextSize, Look::mostTextSize),
    row<&P::compact>(
        "compact", Section::Appearance,
        QT_TRANSLATE_NOOP("Preferences",
                          "Compact: more messages and rooms at once, without pictures of people")),

    row<&P::enterSends>("send-key", Section::Messages,
                        QT_TRANSLATE_NOOP("Preferences", "Key that sends a message"), sendKeys),
    row<&P::replaceSmileys>(
        "replace-smileys", Section::Messages,
        QT_TRANSLATE_NOOP("Preferences", "Turn :) and the like into emoji, except in code")),

    row<&P::notices>(
        "notifications", Section::Notifications,
        QT_TRANSLATE_NOOP("Preferences",
                          "Show a notification when a message comes while you look elsewhere")),
    row<&P::preview>("preview", Section::Notifications,
                     QT_TRANSLATE_NOOP("Preferences", "What a notification tells"), previews),
    row<&P::sound>("sound", Section::Notifications,
                   QT_TRANSLATE_NOOP("Preferences", "Play a sound with it")),
    row<&P::attention>("attention", Section::Notifications,
                       QT_TRANSLATE_NOOP("Preferences", "Mark the window in the task bar as well")),
    row<&P::doNotDisturb>(
        "do-not-disturb", Section::Notifications,
        QT_TRANSLATE_NOOP("Preferences",
                          "Do not disturb: no notifications and no sounds until you say so")),

    row<&P::onClose>("on-close", Section::StartAndClose,
                     QT_TRANSLATE_NOOP("Preferences", "When the window is closed"), closings),
    needing(Needs::Autostart,
            row<&P::autostart>("autostart", Section::StartAndClose,
                               QT_TRANSLATE_NOOP("Preferences", "Start Hubbub when you log in"))),
    needing(Needs::Tray,
            row<&P::startHidden>(
                "start-hidden", Section::StartAndClose,
                QT_TRANSLATE_NOOP("Preferences",
                                  "Start without showing the window, in the background"))),
    row<&P::awayWhenIdle>(
        "away-when-idle", Section::StartAndClose,
        QT_TRANSLATE_NOOP("Preferences",
                          "Show me as away after ten minutes without keyboard and mouse")),
};

QString tr(const char *words)
{
    return QCoreApplication::translate("Preferences", words);
}

}

std::span<const PreferenceRow> preferenceTable()
{
    return table;
}

bool isOffered(Needs needs, const PreferenceOffer &offer)
{
    return needs == Needs::Nothing || offer.contains(needs);
}

QString languageCode(Language language)
{
    return language == Language::System ? QString{}
                                        : QString::fromLatin1(languages[size_t(language)].name);
}

QString PreferenceRow::shownWords() const
{
    return tr(words);
}

QString PreferenceRow::shownChoice(int at) const
{
    return tr(choices[size_t(at)].words);
}

QString PreferenceRow::kept(const Preferences &preferences) const
{
    const int value = get(preferences);
    if (isSwitch())
        return value ? u"true"_s : u"false"_s;
    return choices.empty() ? QString::number(value)
                           : QString::fromLatin1(choices[size_t(value)].name);
}

void PreferenceRow::restore(Preferences &preferences, const QString &kept) const
{
    if (isSwitch())
        return set(preferences, kept == "true"_L1 || (kept != "false"_L1 && standard()));
    if (choices.empty()) {
        bool valid = false;
        const int value = kept.toInt(&valid);
        return set(preferences, valid ? std::clamp(value, least, most) : standard());
    }
    const auto found = std::ranges::find_if(choices, [&](const PreferenceChoice &choice) {
        return kept == QLatin1StringView{choice.name};
    });
    set(preferences, found != choices.end() ? int(found - choices.begin()) : standard());
}

QString sectionName(Section section)
{
    return tr(sections[size_t(section)]);
}
