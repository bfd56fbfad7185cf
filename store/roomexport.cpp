// SPDX-License-Identifier: MIT
#include "store/roomexport.h"

#include "protocol/limits.h"
#include "store/datafolder.h"
#include "store/exportwriter.h"
#include "store/inspection.h"
#include "store/tables.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

std::unique_ptr<ExportWriter> writerOf(ExportFormat format, QIODevice &to)
{
    switch (format) {
    case ExportFormat::Json:
        return jsonExport(to);
    case ExportFormat::Text:
        return textExport(to);
    case ExportFormat::Html:
        break;
    }
    return htmlExport(to);
}

Result<> checkVersion(Database &database)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version != newestVersion())
        return Error{.code = ErrorCode::FolderUnusable,
                     .detail = u"the database is of an older version; a host makes it new"_s};
    return {};
}

// An id is one room's; so may a name be.
Result<RoomRow> find(Tables &tables, const QString &room)
{
    const auto rows = tables.rooms.all();
    if (!rows)
        return rows.error();
    QList<RoomRow> named;
    for (const RoomRow &row : *rows) {
        if (row.room.id.text() == room)
            return row;
        if (row.room.facts.name == room)
            named.append(row);
    }
    if (named.size() == 1)
        return named.first();
    return Error{.code = ErrorCode::NoSuchRoom,
                 .detail = named.isEmpty() ? room : u"several are called "_s + room};
}

Result<> add(ExportWriter &writer, Tables &tables, const RoomRow &room, const TextPosted &text)
{
    QList<EarlierText> earlier;
    if (text.edited) {
        auto edits = tables.edits.of(room.number, text.seq);
        if (!edits)
            return edits.error();
        earlier = *std::move(edits);
    }
    writer.add(text, earlier);
    if (writer.hasFailed())
        return Error{.code = ErrorCode::FolderUnusable, .detail = u"cannot write the export"_s};
    return {};
}

Result<> addAll(ExportWriter &writer, Tables &tables, const RoomRow &room)
{
    HistoryQuery query{.room = room.room.id, .after = 0, .limit = Limits::pageMessages};
    for (bool more = true; more;) {
        const auto slice = tables.history.page(room.number, query);
        if (!slice)
            return slice.error();
        for (const TextPosted &text : slice->messages) {
            if (auto added = add(writer, tables, room, text); !added)
                return added;
            query.after = text.seq;
        }
        more = slice->more;
    }
    return {};
}

Result<> write(Database &database, const QString &name, ExportFormat format, QIODevice &to)
{
    Transaction snapshot{database}; // as it is now, whatever is posted meanwhile
    if (auto begun = snapshot.begin(Transaction::Lock::Later); !begun)
        return begun;
    Tables tables{database};
    const auto room = find(tables, name);
    if (!room)
        return room.error();
    const auto writer = writerOf(format, to);
    writer->begin(room->room);
    if (auto added = addAll(*writer, tables, *room); !added)
        return added;
    writer->end();
    if (writer->hasFailed())
        return Error{.code = ErrorCode::FolderUnusable, .detail = to.errorString()};
    return {};
}

}

Result<> exportRoom(const QString &folder, const QString &room, ExportFormat format, QIODevice &to)
{
    const QString file = DataFolder{folder}.database();
    if (QFileInfo{file}.size() == 0)
        return Error{.code = ErrorCode::FolderUnusable, .detail = file + " is not there"_L1};
    Database database;
    auto done = inOrder([&] { return database.share(file); }, [&] { return identify(database); },
                        [&] { return checkVersion(database); },
                        [&] { return write(database, room, format, to); });
    if (!done && done.error().code == ErrorCode::Storage)
        return Error{.code = ErrorCode::FolderUnusable, .detail = done.error().detail};
    return done;
}
