// SPDX-License-Identifier: MIT
// Texts on their way into a store, and looks at what a store left on disk.
#pragma once

#include "protocol/names.h"
#include "store/store.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>

namespace Support {

using namespace Qt::StringLiterals;

inline const Protocol::RoomId lobby{u"r_lobby"_s};
inline const Protocol::Member anna{.id = Protocol::MemberId{u"p_anna"_s}, .name = u"Anna"_s};
inline const Protocol::Time noon{std::chrono::milliseconds{1'769'860'800'123}};

inline Draft draft(const QString &text, const Protocol::RoomId &room = lobby)
{
    return {.room = room,
            .roomName = u"name of "_s + room.text(),
            .from = anna,
            .nonce = {},
            .id = Protocol::MessageId{Protocol::randomId(u'm')},
            .time = noon,
            .text = text};
}

inline Draft draftWithNonce(const QString &nonce, const QString &text = u"hi"_s)
{
    Draft made = draft(text);
    made.nonce = Protocol::Nonce{nonce};
    return made;
}

inline QList<Draft> drafts(int count, const Protocol::RoomId &room = lobby)
{
    QList<Draft> list;
    for (int i = 1; i <= count; ++i)
        list.append(draft(QString::number(i), room));
    return list;
}

inline QList<qint64> numbersOf(const QList<Protocol::TextPosted> &messages)
{
    QList<qint64> numbers;
    for (const auto &message : messages)
        numbers.append(message.seq);
    return numbers;
}

inline QStringList textsOf(const QList<Protocol::TextPosted> &messages)
{
    QStringList texts;
    for (const auto &message : messages)
        texts.append(message.text);
    return texts;
}

inline QByteArray contentOf(const QString &name)
{
    QFile file{name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

inline void write(const QString &name, const QByteArray &content)
{
    QFile file{name};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

// Every file of a folder with its bytes, but for the index of a WAL, which readers rebuild.
inline QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir{folder}.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.endsWith("-shm"_L1))
            files.insert(name, contentOf(folder + u'/' + name));
    }
    return files;
}

}
