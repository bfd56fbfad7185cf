// SPDX-License-Identifier: MIT
// What a WebSocket upgrade asked for, after it was found in order.
#pragma once

#include <QString>

#include <optional>

namespace Server {

enum class Dialect
{
    Plain,
    Native
};

struct Handshake
{
    Dialect dialect = Dialect::Native;
    std::optional<QString> room = {}; // clean; always there in the plain dialect
    std::optional<QString> name = {}; // ?name=, clean (plain dialect)
    qint64 history = 0;               // ?history=, 0 … Limits::pageMessages (plain dialect)
    bool secure = false;              // by TLS
};

}
