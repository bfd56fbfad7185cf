// SPDX-License-Identifier: MIT
#include "app/hunspelldictionary.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray encodingOf(Hunspell &hunspell)
{
    QByteArray name{hunspell.get_dict_encoding().c_str()};
    return name.replace("microsoft-", ""); // "microsoft-cp1251" is known without
}

// That of the language's own name.
QChar::Script scriptOf(const QString &language)
{
    const QString name = QLocale{language}.nativeLanguageName();
    return name.isEmpty() ? QChar::Script_Unknown : name.front().script();
}

}

HunspellDictionary::HunspellDictionary(const QString &files)
    : m_hunspell(QFile::encodeName(files + ".aff"_L1).constData(),
                 QFile::encodeName(files + ".dic"_L1).constData()),
      m_encoder(encodingOf(m_hunspell).constData()), m_decoder(encodingOf(m_hunspell).constData()),
      m_script(scriptOf(QFileInfo{files}.fileName()))
{ }

bool HunspellDictionary::isWrong(const QString &word)
{
    const std::string written = encoded(word);
    return !written.empty() && !m_hunspell.spell(written);
}

QStringList HunspellDictionary::suggestions(const QString &word)
{
    QStringList found;
    const std::string written = encoded(word);
    if (written.empty())
        return found;
    for (const std::string &better : m_hunspell.suggest(written))
        found.append(m_decoder.decode(QByteArrayView{better.data(), qsizetype(better.size())}));
    return found;
}

void HunspellDictionary::add(const QString &word)
{
    if (const std::string written = encoded(word); !written.empty())
        m_hunspell.add(written);
}

bool HunspellDictionary::hasLettersFor(const QString &word) const
{
    return m_script == QChar::Script_Unknown || std::ranges::all_of(word, [this](QChar c) {
               return !c.isLetter() || c.script() == m_script;
           });
}

// Dictionaries write the plain apostrophe.
std::string HunspellDictionary::encoded(const QString &word)
{
    if (!m_encoder.isValid() || !m_decoder.isValid() || !hasLettersFor(word))
        return {};
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(QString{word}.replace(u'’', u'\''));
    return m_encoder.hasError() ? std::string{} : bytes.toStdString();
}
