// SPDX-License-Identifier: MIT
#include "app/errand.h"

#include "app/complaint.h"
#include "app/terminal.h"
#include "store/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

Error unusable(const QString &why)
{
    return {.code = ErrorCode::FolderUnusable, .detail = why};
}

Result<QString> backUpAll(const Options &options)
{
    if (const auto done = backUp(options.host.store.folder, options.backup); !done)
        return done.error();
    return u"Backed up to %1"_s.arg(options.backup);
}

Result<QString> restoreAll(const Options &options)
{
    if (const auto done = restore(options.restore, options.host.store.folder); !done)
        return done.error();
    return u"Restored to %1"_s.arg(options.host.store.folder);
}

Result<QString> exportToTerminal(const Options &options)
{
    QFile terminal;
    if (!terminal.open(stdout, QIODevice::WriteOnly))
        return unusable(terminal.errorString());
    const auto done =
        exportRoom(options.host.store.folder, options.exportRoom, ExportFormat::Text, terminal);
    return done ? Result<QString>{QString{}} : done.error();
}

// All of it or no file.
Result<QString> exportToFile(const Options &options)
{
    if (QFileInfo::exists(options.exportTo))
        return unusable(u"%1 is there already"_s.arg(options.exportTo));
    QSaveFile file{options.exportTo};
    if (!file.open(QIODevice::WriteOnly))
        return unusable(file.errorString());
    const auto done = exportRoom(options.host.store.folder, options.exportRoom,
                                 *formatOf(options.exportTo), file);
    if (!done)
        return done.error();
    if (!file.commit())
        return unusable(file.errorString());
    return u"Exported to %1"_s.arg(options.exportTo);
}

Result<QString> run(const Options &options)
{
    if (!options.backup.isEmpty())
        return backUpAll(options);
    if (!options.restore.isEmpty())
        return restoreAll(options);
    return options.exportTo.isEmpty() ? exportToTerminal(options) : exportToFile(options);
}

}

bool isErrand(const Options &options)
{
    return !options.backup.isEmpty() || !options.restore.isEmpty() || !options.exportRoom.isEmpty();
}

int runErrand(const Options &options, int argc, char **argv)
{
    const QCoreApplication application{argc, argv}; // for Qt's plugins: the database driver
    const auto done = run(options);
    if (!done) {
        complain(sentenceOf(done.error()) + u'\n');
        return int(exitCodeOf(done.error().code));
    }
    if (!done->isEmpty())
        print(*done + u'\n');
    return 0;
}

std::optional<ExportFormat> formatOf(const QString &file)
{
    const QString suffix = QFileInfo{file}.suffix().toLower();
    if (suffix == "html"_L1)
        return ExportFormat::Html;
    if (suffix == "json"_L1)
        return ExportFormat::Json;
    if (suffix == "txt"_L1)
        return ExportFormat::Text;
    return std::nullopt;
}
