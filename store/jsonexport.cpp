// SPDX-License-Identifier: MIT
// A room as one JSON object; its messages as on the wire, with their earlier texts.
#include "store/exportwriter.h"

#include "protocol/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

QJsonObject objectOf(const Message &message)
{
    QJsonObject object = QJsonDocument::fromJson(encode(message)).object();
    for (const auto key : {"type"_L1, "nonce"_L1})
        object.remove(key);
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

class JsonExport : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin(const RoomRecord &room) override
    {
        QByteArray head = compact(objectOf(RoomChanged{.room = room.id, .facts = room.facts}));
        head.chop(1); // its brace: the messages go inside
        put(head + ",\"messages\":[");
    }

    void add(const TextPosted &text, const QList<EarlierText> &edits) override
    {
        QJsonObject object = objectOf(text);
        object.remove("room"_L1);
        QJsonArray earlier;
        for (const EarlierText &edit : edits)
            earlier.append(QJsonObject{{u"time"_s, QString::fromLatin1(toRfc3339(edit.time))},
                                       {u"message"_s, edit.text}});
        if (!earlier.isEmpty())
            object.insert("edits"_L1, earlier);
        put((m_first ? "\n" : ",\n") + compact(object));
        m_first = false;
    }

    void end() override { put(QByteArrayLiteral("\n]}\n")); }

private:
    bool m_first = true;
};

}

std::unique_ptr<ExportWriter> jsonExport(QIODevice &to)
{
    return std::make_unique<JsonExport>(to);
}
