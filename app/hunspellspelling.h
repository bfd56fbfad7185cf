// SPDX-License-Identifier: MIT
// Spelling by the dictionaries of this computer, and by the person's own words.
#pragma once

#include "app/dictionarylist.h"
#include "ui/spelling.h"

#include <QFutureWatcher>

#include <memory>

class HunspellDictionary;

// GUI thread; a dictionary is read on another one, when the first word is asked about.
class HunspellSpelling : public Spelling
{
    Q_OBJECT

public:
    HunspellSpelling(const DictionaryList &list, const QString &ownWords,
                     QObject *parent = nullptr);

    QStringList languages() const override;
    QString language() const override { return m_language; }
    void setLanguage(const QString &language) override;

    bool isWrong(const QString &word) override;
    QStringList suggestions(const QString &word) override;
    void learn(const QString &word) override;

private:
    using Dictionary = std::shared_ptr<HunspellDictionary>;

    void read();

    const DictionaryList m_list;
    const QString m_ownWords; // a file, one a line
    QString m_language;
    bool m_wanted = false;   // its dictionary, by somebody
    Dictionary m_dictionary; // null: not read yet
    QFutureWatcher<Dictionary> m_reading;
};
