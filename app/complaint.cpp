// SPDX-License-Identifier: MIT
#include "app/complaint.h"

using namespace Qt::StringLiterals;
using Protocol::ErrorCode;

namespace {

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotListen:
        return u"Cannot listen"_s;
    case ErrorCode::FolderUnusable:
        return u"The data folder cannot be used"_s;
    case ErrorCode::FolderInUse:
        return u"Another hubbub is hosting from this data folder"_s;
    case ErrorCode::DatabaseNewer:
        return u"The database was made by a newer hubbub; nothing was changed"_s;
    case ErrorCode::DatabaseDamaged:
        return u"The database is damaged; nothing was changed"_s;
    case ErrorCode::NoSuchRoom:
        return u"There is no such room"_s;
    default:
        return u"The host cannot start"_s;
    }
}

}

ExitCode exitCodeOf(ErrorCode code)
{
    return code == ErrorCode::CannotListen ? ExitCode::CannotListen : ExitCode::FolderUnusable;
}

QString sentenceOf(const Protocol::Error &error)
{
    const QString detail = error.detail.simplified(); // SQLite's go over several lines
    const QString text =
        detail.isEmpty() ? sentence(error.code) : sentence(error.code) + ": "_L1 + detail;
    return text.endsWith(u'.') ? text : text + u'.';
}
