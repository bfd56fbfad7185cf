// SPDX-License-Identifier: MIT
// A frame that is understood is written again as it was meant, and one that is not is answered.
#include "protocol/codec.h"

#include "fuzz/fuzz.h"
#include "protocol/jsoncheck.h"
#include "protocol/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Protocol;
using namespace Qt::StringLiterals;
using Fuzz::must;

namespace {

QJsonObject objectIn(QByteArrayView frame)
{
    return QJsonDocument::fromJson(frame.toByteArray()).object();
}

// It may have been written in another way.
bool isTime(const QString &key)
{
    constexpr QLatin1StringView times[] = {"time"_L1, "edited"_L1, "date"_L1, "seen"_L1, "ends"_L1};
    return std::ranges::find(times, key) != std::end(times);
}

bool isPartOf(const QJsonValue &part, const QJsonValue &whole);

bool isPartOf(const QJsonObject &part, const QJsonObject &whole)
{
    for (auto field = part.begin(); field != part.end(); ++field) {
        const QJsonValue given = whole[field.key()];
        const bool same = isTime(field.key()) && given.isString()
            ? fromRfc3339(field.value().toString()) == fromRfc3339(given.toString())
            : isPartOf(field.value(), given);
        if (!same)
            return false;
    }
    return true;
}

// Lists are of the same length; objects may have had more fields, which we did not understand.
bool isPartOf(const QJsonValue &part, const QJsonValue &whole)
{
    if (part.isObject() && whole.isObject())
        return isPartOf(part.toObject(), whole.toObject());
    if (!part.isArray() || !whole.isArray())
        return part == whole;
    const QJsonArray parts = part.toArray();
    const QJsonArray wholes = whole.toArray();
    return std::ranges::equal(parts, wholes, [](const QJsonValue &one, const QJsonValue &other) {
        return isPartOf(one, other);
    });
}

void checkUnderstood(QByteArrayView frame, const Message &message, Ref ref)
{
    const QByteArray written = encode(message, ref);
    must(Fuzz::isUtf8(written) && bool(checkJson(written)), "what we write is JSON");
    must(isPartOf(objectIn(written), objectIn(frame)), "nothing is added or changed");
    const Decoded again = decode(written);
    must(again.message && again.ref == ref, "what we write we understand");
    must(encode(*again.message, again.ref) == written, "and it means the same");
}

void checkRefused(const Error &error, Ref ref)
{
    using enum ErrorCode;
    const ErrorCode codes[] = {BadJson, BadMessage, BadText, UnknownCommand};
    must(std::ranges::find(codes, error.code) != std::end(codes), "a refusal says why");
    const Decoded heard = decode(encode(refusal(error), ref));
    const auto *refusal = heard.message ? std::get_if<Refusal>(&*heard.message) : nullptr;
    must(refusal && heard.ref == ref && errorCodeFrom(refusal->code) == error.code,
         "a refusal arrives");
}

void checkPlain(QByteArrayView frame, const Result<QString> &text)
{
    const QJsonValue message = objectIn(frame)["message"_L1];
    if (!text)
        return must(text.error().code != ErrorCode::UnknownCommand, "no commands without a type");
    must(text->isValidUtf16() && message.isString() && *text == message.toString(),
         "a text is what was said");
    const Decoded again = decode(encode(RenameMember{.name = *text}));
    must(again.message && std::get<RenameMember>(*again.message).name == *text,
         "any text survives");
}

}

void fuzz(QByteArrayView bytes)
{
    const auto frame = Fuzz::exactly(bytes);
    const Decoded decoded = decode(frame);
    if (decoded.message)
        checkUnderstood(bytes, *decoded.message, decoded.ref);
    else
        checkRefused(decoded.message.error(), decoded.ref);
    must(bool(checkJson(frame)) || !decoded.message, "only JSON is understood");
    checkPlain(bytes, decodePlain(frame));
}
