// SPDX-License-Identifier: MIT
#include "protocol/time.h"

#include <QDateTime>

using namespace std::chrono;

namespace Protocol {

namespace {

// What four digits of a year can say, and QDateTime, which has no year 0.
constexpr Time earliest = sys_days{year{1} / 1 / 1};
constexpr Time latest = sys_days{year{10'000} / 1 / 1} - milliseconds{1};

}

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
    QByteArray text = "0000-00-00T00:00:00.000Z";
    const auto put = [&text](qsizetype last, int digits, int number) {
        for (char *at = text.data() + last; digits > 0; --digits, number /= 10)
            *at-- = char('0' + number % 10);
    };
    put(3, 4, int(date.year()));
    put(6, 2, int(unsigned(date.month())));
    put(9, 2, int(unsigned(date.day())));
    put(12, 2, int(clock.hours().count()));
    put(15, 2, int(clock.minutes().count()));
    put(18, 2, int(clock.seconds().count()));
    put(22, 3, int(clock.subseconds().count()));
    return text;
}

std::optional<Time> fromRfc3339(const QString &text)
{
    const auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid()
        || parsed.timeSpec() == Qt::LocalTime) // a time without a zone means nothing here
        return std::nullopt;
    const Time time{milliseconds{parsed.toMSecsSinceEpoch()}};
    return time >= earliest && time <= latest ? std::optional{time} : std::nullopt;
}

}
