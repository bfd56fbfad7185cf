// SPDX-License-Identifier: MIT
#include "ui/preferences.h"

#include "ui/look.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Needs = PreferenceRow::Needs;
using Section = PreferenceRow::Section;

#define TR(text) QT_TRANSLATE_NOOP("Preferences", text)

namespace {

constexpr PreferenceChoice themes[] = {
    {"system", TR("As the system")},
    {"light", TR("Light")},
    {"dark", TR("Dark")},
    {"high-contrast-light", TR("High contrast, light")},
    {"high-contrast-dark", TR("High contrast, dark")},
};

constexpr PreferenceChoice sendKeys[] = {
    {"ctrl-enter", TR("Ctrl+Enter")},
    {"enter", TR("Enter")},
};

constexpr PreferenceChoice previews[] = {
    {"text", TR("Who wrote, and what")},
    {"name", TR("Who wrote")},
    {"nothing", TR("Neither")},
};

constexpr PreferenceChoice closings[] = {
    {"background", TR("Stay in the background")},
    {"quit", TR("Quit")},
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
    row<&P::theme>("theme", Section::Appearance, TR("Colours of the window"), themes),
    number<&P::textSize>("text-size", Section::Appearance, TR("Size of text, in pixels"),
                         Look::leastTextSize, Look::mostTextSize),
    row<&P::compact>("compact", Section::Appearance,
                     TR("Compact: more messages and rooms at once, without pictures of people")),

    row<&P::enterSends>("send-key", Section::Messages, TR("Key that sends a message"), sendKeys),
    row<&P::replaceSmileys>("replace-smileys", Section::Messages,
                            TR("Turn :) and the like into emoji, except in code")),

    row<&P::notices>("notifications", Section::Notifications,
                     TR("Show a notification when a message comes while you look elsewhere")),
    row<&P::preview>("preview", Section::Notifications, TR("What a notification tells"), previews),
    row<&P::sound>("sound", Section::Notifications, TR("Play a sound with it")),
    row<&P::attention>("attention", Section::Notifications,
                       TR("Mark the window in the task bar as well")),
    row<&P::doNotDisturb>("do-not-disturb", Section::Notifications,
                          TR("Do not disturb: no notifications and no sounds until you say so")),

    needing(Needs::Tray,
            row<&P::onClose>("on-close", Section::StartAndClose, TR("When the window is closed"),
                             closings)),
    needing(Needs::Autostart,
            row<&P::autostart>("autostart", Section::StartAndClose,
                               TR("Start Hubbub when you log in"))),
    needing(Needs::Tray,
            row<&P::startHidden>("start-hidden", Section::StartAndClose,
                                 TR("Start without showing the window, in the background"))),
    row<&P::awayWhenIdle>("away-when-idle", Section::StartAndClose,
                          TR("Show me as away after ten minutes without keyboard and mouse")),
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
    switch (section) {
    case Section::Appearance:
        return tr(TR("Appearance"));
    case Section::Messages:
        return tr(TR("Messages"));
    case Section::Notifications:
        return tr(TR("Notifications"));
    case Section::StartAndClose:
        return tr(TR("Start and close"));
    }
    return {};
}
