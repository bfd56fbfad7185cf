// SPDX-License-Identifier: MIT
#include "app/hunspellspelling.h"

#include "app/hunspelldictionary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace {

void addWords(HunspellDictionary &dictionary, const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd())
        dictionary.add(QString::fromUtf8(file.readLine()).trimmed());
}

}

HunspellSpelling::HunspellSpelling(const DictionaryList &list, const QString &ownWords,
                                   QObject *parent)
    : Spelling(parent), m_list(list), m_ownWords(ownWords)
{
    connect(&m_reading, &QFutureWatcher<Dictionary>::finished, this, [this] {
        if (m_reading.isCanceled()) // another language was chosen meanwhile
            return;
        m_dictionary = m_reading.result();
        emit changed();
    });
}

QStringList HunspellSpelling::languages() const
{
    return namesOf(m_list);
}

void HunspellSpelling::setLanguage(const QString &language)
{
    const QString known = m_list.contains(language) ? language : QString{};
    if (m_language == known)
        return;
    m_language = known;
    m_dictionary.reset();
    m_wanted = false;
    m_reading.setFuture({});
    emit languageChanged();
    emit changed();
}

void HunspellSpelling::read()
{
    auto promise = std::make_shared<QPromise<Dictionary>>();
    m_reading.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, files = m_list.value(m_language), own = m_ownWords] {
            const auto dictionary = std::make_shared<HunspellDictionary>(files);
            addWords(*dictionary, own);
            promise->addResult(dictionary);
            promise->finish();
        });
}

bool HunspellSpelling::isWrong(const QString &word)
{
    if (!std::exchange(m_wanted, true) && !m_language.isEmpty())
        read();
    return m_dictionary && m_dictionary->isWrong(word);
}

QStringList HunspellSpelling::suggestions(const QString &word)
{
    return m_dictionary ? m_dictionary->suggestions(word) : QStringList{};
}

void HunspellSpelling::learn(const QString &word)
{
    if (m_dictionary)
        m_dictionary->add(word);
    QDir{}.mkpath(QFileInfo{m_ownWords}.path());
    QFile file{m_ownWords};
    if (file.open(QIODevice::Append))
        file.write(word.toUtf8() + '\n');
    emit changed();
}
