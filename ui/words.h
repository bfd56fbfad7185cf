// SPDX-License-Identifier: MIT
// Names, days and times as people read them.
#pragma once

#include "protocol/person.h"
#include "protocol/time.h"

#include <QDateTime>

// A foreign name turns nothing around it: between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
QString isolated(const QString &name);

// Side by side, as the things in a list are, without an "and".
QString listed(const QStringList &things);

QDateTime localTime(Protocol::Time time);
QString timeText(Protocol::Time time);                     // 14:02, as the system writes it
QString dayText(const QDate &day, const QDate &today);     // Today, Yesterday, Monday, 2 March 2026
QString whenText(Protocol::Time time, const QDate &today); // 14:02 of today, else the date
QString fullTimeText(Protocol::Time time);

QString availabilityText(Protocol::Availability availability);

// A picture without a file: the first letters of at most two words.
QString initials(const QString &name);
