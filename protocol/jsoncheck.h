// SPDX-License-Identifier: MIT
// Is it one JSON document as RFC 8259 has it, and of a sane shape? QJsonDocument also takes bad
// escapes, raw control characters and equal keys, turns lone surrogates into '?' and nests 1,024
// deep.
#pragma once

#include "protocol/result.h"

#include <QByteArrayView>

namespace Protocol {

// BadJson: not JSON, or deeper than Limits::jsonDepth. BadMessage: keys too many, too long or twice
// in an object. BadText: an escape that is half a character.
Result<> checkJson(QByteArrayView text);

}
