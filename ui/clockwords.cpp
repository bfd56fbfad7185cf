// SPDX-License-Identifier: MIT
#include "ui/clockwords.h"

#include "ui/roomwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

constexpr milliseconds tolerance = 60s;

// In minutes up to an hour and a half, in hours up to a day and a half, else in days.
QString roughly(milliseconds time)
{
    const auto whole = [time](seconds unit) {
        return durationText(std::chrono::round<seconds>(time / unit.count()).count()
                            * unit.count());
    };
    return whole(time < 90min ? seconds{1min} : time < 36h ? seconds{1h} : seconds{24h});
}

}

bool clockMatters(milliseconds ahead, milliseconds dismissed)
{
    const auto off = std::chrono::abs(ahead);
    const auto change = std::chrono::abs(ahead - dismissed);
    return off > tolerance && change > std::max(tolerance, std::chrono::abs(dismissed) / 4);
}

QString clockWords(milliseconds ahead)
{
    const QString off = roughly(std::chrono::abs(ahead));
    return ahead > 0ms
        ? Words::tr("This computer's clock is %1 ahead of the host's: times may look odd.").arg(off)
        : Words::tr("This computer's clock is %1 behind the host's: times may look odd.").arg(off);
}
