// SPDX-License-Identifier: MIT
#include "protocol/codec.h"

#include "protocol/jsoncheck.h"
#include "protocol/jsonreader.h"
#include "protocol/jsonwriter.h"
#include "protocol/scan.h"

#include <QJsonDocument>
#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Protocol {

namespace {

template <class M>
Result<Message> readMessage(const QJsonObject &object)
{
    M message;
    JsonReader reader{object};
    M::fields(message, reader);
    if (reader.failed().empty())
        return Message{std::move(message)};
    return Error{
        .code = ErrorCode::BadMessage,
        .detail = u"field: "_s
            + QLatin1StringView{reader.failed().data(), qsizetype(reader.failed().size())}};
}

template <class... Rows>
consteval auto readersOf(std::type_identity<std::variant<Rows...>>)
{
    return std::array{&readMessage<Rows>...};
}
constexpr auto readers = readersOf(std::type_identity<AnyKind>{}); // same index as kinds

Result<QJsonObject> readObject(QByteArrayView frame)
{
    if (const auto checked = checkJson(frame); !checked)
        return checked.error();
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(frame.data(), frame.size()));
    if (!document.isObject())
        return Error{.code = ErrorCode::BadMessage, .detail = u"not an object"_s};
    return document.object();
}

Result<Message> read(const QJsonObject &object)
{
    const QJsonValue type = object.value("type"_L1);
    if (!type.isString())
        return Error{.code = ErrorCode::BadMessage, .detail = u"field: type"_s};
    const auto name = type.toString().toStdString();
    const auto kind = std::ranges::find(kinds, name, &Kind::name);
    if (kind == kinds.end())
        return ErrorCode::UnknownCommand;
    return readers[size_t(kind - kinds.begin())](object);
}

bool isLiteral(QByteArrayView text)
{
    return hasNone(std::string_view{text.data(), size_t(text.size())}, [](char c) {
        return (static_cast<unsigned char>(c) < ' ') | (c == '"') | (c == '\\');
    });
}

// The text of {"message":"…"} as every browser and library writes it, if there is nothing in it to
// unescape: by far the most frames, and no document need be made of them.
std::optional<QByteArrayView> plainText(QByteArrayView frame)
{
    constexpr QByteArrayView closing = R"("})";
    for (const QByteArrayView opening : {R"({"message":")", R"({"message": ")"}) {
        const qsizetype size = frame.size() - opening.size() - closing.size();
        if (size < 0 || !frame.startsWith(opening) || !frame.endsWith(closing))
            continue;
        const QByteArrayView text = frame.sliced(opening.size(), size);
        if (isLiteral(text) && QUtf8StringView{text}.isValidUtf8())
            return text;
    }
    return std::nullopt;
}

Ref refOf(const QJsonObject &object)
{
    Ref ref;
    JsonReader{object}("ref", ref.number);
    return ref;
}

}

void encode(std::string &out, const Message &message, Ref ref)
{
    out += '{';
    JsonWriter writer{out};
    writer("type", kinds[message.index()].name);
    if (ref)
        writer("ref", ref);
    std::visit([&](const auto &body) { body.fields(body, writer); }, message);
    out += '}';
}

QByteArray encode(const Message &message, Ref ref)
{
    std::string frame;
    encode(frame, message, ref);
    return QByteArray::fromStdString(frame);
}

Decoded decode(QByteArrayView frame)
{
    const auto object = readObject(frame);
    if (!object)
        return {.message = object.error(), .ref = {}};
    return {.message = read(*object), .ref = refOf(*object)};
}

Result<QString> decodePlain(QByteArrayView frame)
{
    if (const auto text = plainText(frame))
        return QString::fromUtf8(*text);
    const auto object = readObject(frame);
    if (!object)
        return object.error();
    const QJsonValue text = object->value("message"_L1);
    if (!text.isString())
        return Error{.code = ErrorCode::BadMessage, .detail = u"field: message"_s};
    return text.toString();
}

Refusal refusal(const Error &error)
{
    Refusal refusal{.code = wireName(error.code),
                    .limit = error.limit,
                    .retryAfter = error.retryAfter,
                    .ends = error.ends,
                    .reason = error.reason};
    if (!error.detail.isEmpty())
        refusal.detail = error.detail;
    return refusal;
}

}
