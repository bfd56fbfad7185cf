// SPDX-License-Identifier: MIT
#include "app/complaint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Protocol::ErrorCode;

namespace {

QString sentence(ErrorCode code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("complaint", text); };
    switch (code) {
    case ErrorCode::CannotListen:
        return tr("Cannot listen");
    case ErrorCode::FolderUnusable:
        return tr("The data folder cannot be used");
    case ErrorCode::FolderInUse:
        return tr("Another hubbub is hosting from this data folder");
    case ErrorCode::DatabaseNewer:
        return tr("The database was made by a newer hubbub; nothing was changed");
    case ErrorCode::DatabaseDamaged:
        return tr("The database is damaged; nothing was changed");
    case ErrorCode::NoSuchRoom:
        return tr("There is no such room");
    default:
        return tr("The host cannot start");
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
