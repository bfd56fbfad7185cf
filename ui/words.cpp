// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// A whole letter as people see it: an emoji or an accented letter is several code points.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, word};
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString{};
}

}

QString isolated(const QString &name)
{
    return QChar{0x2068} + name + QChar{0x2069};
}

QString listed(const QStringList &things)
{
    return things.join(Words::tr(", ", "between the things in a list"));
}

QDateTime localTime(Protocol::Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString timeText(Protocol::Time time)
{
    const QLocale locale = QLocale{};
    static const QRegularExpression seconds{
        QStringLiteral("[:.]ss?")}; // some languages' short form
    return locale.toString(localTime(time).time(),
                           locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return Words::tr("Today");
    if (day.addDays(1) == today)
        return Words::tr("Yesterday");
    return QLocale{}.toString(day, QLocale::LongFormat);
}

QString whenText(Protocol::Time time, const QDate &today)
{
    const QDate day = localTime(time).date();
    if (day == today || day.addDays(1) == today)
        return day == today ? timeText(time) : Words::tr("Yesterday");
    return QLocale{}.toString(day, QLocale::ShortFormat);
}

QString fullTimeText(Protocol::Time time)
{
    return QLocale{}.toString(localTime(time), QLocale::LongFormat);
}

QString availabilityText(Protocol::Availability availability)
{
    switch (availability) {
    case Protocol::Availability::Online:
        return Words::tr("online");
    case Protocol::Availability::Away:
        return Words::tr("away");
    case Protocol::Availability::Busy:
        return Words::tr("busy");
    case Protocol::Availability::Offline:
        return Words::tr("offline");
    }
    return {};
}

QString initials(const QString &name)
{
    const QStringList words = name.split(QChar::Space, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString first = firstLetter(words.first());
    return words.size() == 1 ? first : first + firstLetter(words.last());
}
