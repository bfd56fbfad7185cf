// SPDX-License-Identifier: MIT
// What the rules of a room mean for those in it, a sentence each.
#pragma once

#include "protocol/room.h"

#include <QStringList>

QString durationText(qint64 seconds); // 5 minutes, 1 hour

QString kindSentence(Protocol::RoomKind kind);
QString postingSentence(const Protocol::RoomFacts &facts);
QString slowModeSentence(const Protocol::RoomFacts &facts);
QString historySentence(const Protocol::RoomFacts &facts);
QString keepDaysSentence(const Protocol::RoomFacts &facts);
QString keepCountSentence(const Protocol::RoomFacts &facts);
QString receiptsSentence(const Protocol::RoomFacts &facts);
QString archivedSentence(const Protocol::RoomFacts &facts);

QStringList ruleSentences(const Protocol::RoomFacts &facts); // those that are worth a word
