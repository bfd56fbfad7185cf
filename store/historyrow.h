// SPDX-License-Identifier: MIT
// A row of history as a message, wherever rows are read.
#pragma once

#include "store/statement.h"

// "SELECT … FROM history" and the rest; what textOf() reads, and behind it `more`.
QString selectTexts(QLatin1StringView rest, QLatin1StringView more = {});

// How many columns textOf() reads: `more` begins there.
inline constexpr int textColumns = 15;

// Without its reactions, which are no column of it.
Protocol::TextPosted textOf(const QSqlQuery &row, const Protocol::RoomId &room);

// Members as one column.
std::optional<QString> columnOf(const std::optional<QList<Protocol::Member>> &members);
