// SPDX-License-Identifier: MIT
// Envelope <-> the bytes of one text frame. Only here, and in the JSON files beside it, is it known
// that they are JSON.
#pragma once

#include "protocol/envelope.h"
#include "protocol/result.h"

#include <QByteArray>

#include <string>

namespace Protocol {

inline constexpr auto subprotocol = QLatin1StringView{"hubbub.v1"};

QByteArray encode(const Message &message, Ref ref = {});
void encode(std::string &out, const Message &message, Ref ref = {}); // appends
inline QByteArray encode(const Envelope &envelope)
{
    return encode(envelope.message, envelope.ref);
}

struct Decoded
{
    Result<Message> message; // BadJson, BadMessage, BadText or UnknownCommand
    Ref ref; // as far as one could be read, even from a bad message: the refusal carries it
};

Decoded decode(QByteArrayView frame);

// The plain dialect: {"message": "hi"}, other keys ignored. BadJson, BadMessage or BadText.
Result<QString> decodePlain(QByteArrayView frame);

Refusal refusal(const Error &error);

}
