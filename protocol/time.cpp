// SPDX-License-Identifier: MIT
#include "protocol/time.h"

#include <QDateTime>

#include <cstdio>

using namespace std::chrono;

namespace Protocol {

Time now()
{
    return floor<milliseconds>(system_clock::now());
}

// By hand, since QDateTime takes microseconds and every event carries a time.
QByteArray toRfc3339(Time time)
{
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    char text[40];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                                     int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                     int(clock.hours().count()), int(clock.minutes().count()),
                                     int(clock.seconds().count()), int(clock.subseconds().count()));
    return {text, length};
}

std::optional<Time> fromRfc3339(const QString &text)
{
    const auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid()
        || parsed.timeSpec() == Qt::LocalTime) // a time without a zone means nothing here
        return std::nullopt;
    return Time{milliseconds{parsed.toMSecsSinceEpoch()}};
}

}
