// SPDX-License-Identifier: MIT
#include "ui/spellmenu.h"

#include "ui/spelling.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QTextCursor>

namespace {

class SpellMenu
{
    Q_DECLARE_TR_FUNCTIONS(SpellMenu)
};

constexpr int mostWords = 5;

// As those call it who speak it.
QString languageName(const QString &code)
{
    const QLocale locale{code};
    if (locale.language() == QLocale::C)
        return code;
    return SpellMenu::tr("%1 (%2)", "a language, and where it is spoken so")
        .arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
}

void replace(QTextCursor cursor, const QString &word)
{
    cursor.insertText(word);
}

void addLanguage(QActionGroup &group, const QString &words, const QString &language,
                 Spelling &spelling)
{
    auto *action = group.addAction(words);
    action->setCheckable(true);
    action->setChecked(spelling.language() == language);
    QObject::connect(action, &QAction::triggered, &spelling,
                     [&spelling, language] { spelling.setLanguage(language); });
}

}

void offerWords(QMenu &menu, Spelling &spelling, const QTextCursor &wrongWord)
{
    const QString word = wrongWord.selectedText();
    if (word.isEmpty())
        return;
    auto *above = menu.actions().value(0);
    const auto add = [&](const QString &words) {
        auto *action = new QAction(words, &menu);
        menu.insertAction(above, action);
        return action;
    };
    const QStringList suggestions = spelling.suggestions(word);
    for (const QString &better :
         suggestions.first(std::min<qsizetype>(mostWords, suggestions.size())))
        QObject::connect(add(better), &QAction::triggered, &menu,
                         [wrongWord, better] { replace(wrongWord, better); });
    if (suggestions.isEmpty())
        add(SpellMenu::tr("No suggestions"))->setEnabled(false);
    menu.insertSeparator(above);
    QObject::connect(add(SpellMenu::tr("Add to dictionary")), &QAction::triggered, &spelling,
                     [&spelling, word] { spelling.learn(word); });
    menu.insertSeparator(above);
}

void offerLanguages(QMenu &menu, Spelling &spelling)
{
    menu.addSeparator();
    auto *languages = menu.addMenu(SpellMenu::tr("Spelling"));
    auto *group = new QActionGroup(languages);
    addLanguage(*group, SpellMenu::tr("Off"), {}, spelling);
    for (const QString &language : spelling.languages())
        addLanguage(*group, languageName(language), language, spelling);
    languages->addActions(group->actions());
}
