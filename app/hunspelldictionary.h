// SPDX-License-Identifier: MIT
// One dictionary, read by Hunspell. Words go in and out as the file writes them.
#pragma once

#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <hunspell.hxx>

class HunspellDictionary
{
public:
    explicit HunspellDictionary(const QString &files); // without ".dic"; takes some 100 ms

    bool isWrong(const QString &word); // nothing is that it has no letters for
    QStringList suggestions(const QString &word);
    void add(const QString &word);

private:
    bool hasLettersFor(const QString &word) const;
    std::string encoded(const QString &word); // empty: it cannot be

    Hunspell m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    QChar::Script m_script;
};
