// SPDX-License-Identifier: MIT
#include "ui/moderationwords.h"

#include "ui/words.h"

#include "client/tidy.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using Protocol::AuditEntry;
using Protocol::Deed;
using Protocol::HostRole;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ModerationWords)

public:
    static QString deed(const AuditEntry &entry, const QString &by, const QString &whom);
    static QString role(const AuditEntry &entry, const QString &by, const QString &whom);
};

// Far more than an address has, of a host that is not ours.
constexpr qsizetype longestAddress = 64;

QString nameOf(const Protocol::Member &member)
{
    return isolated(Client::tidyName(member.name));
}

// Who was not somebody here yet.
QString newcomer(const AuditEntry &entry)
{
    return isolated(Client::tidyName(entry.detail.value_or(QString{})));
}

// What somebody wrote, on one line.
QString quoted(const std::optional<QString> &words)
{
    const QString line = words.value_or(QString{}).simplified();
    return line.isEmpty() ? QString{} : isolated(u'“' + line + u'”');
}

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

QString Words::role(const AuditEntry &entry, const QString &by, const QString &whom)
{
    const auto role = Protocol::fromWord<HostRole>(entry.detail.value_or(QString{}).toStdString());
    return tr("%1 gave %2 the role: %3").arg(by, whom, roleText(role.value_or(HostRole::Member)));
}

QString Words::deed(const AuditEntry &entry, const QString &by, const QString &whom)
{
    switch (entry.deed) {
    case Deed::Kicked:
        return tr("%1 sent %2 away").arg(by, whom);
    case Deed::Banned:
        return tr("%1 banned %2").arg(by, whom);
    case Deed::Unbanned:
        return tr("%1 lifted the ban of %2").arg(by, whom);
    case Deed::Muted:
        return tr("%1 let %2 only read").arg(by, whom);
    case Deed::Unmuted:
        return tr("%1 let %2 write again").arg(by, whom);
    case Deed::RoleGiven:
        return role(entry, by, whom);
    case Deed::TextDeleted:
        return tr("%1 deleted a message of %2").arg(by, whom);
    case Deed::ReportSettled:
        return tr("%1 settled a report about %2").arg(by, whom);
    case Deed::GateChanged:
        return tr("%1 changed who may come in").arg(by);
    case Deed::Admitted:
        return tr("%1 let in %2").arg(by, newcomer(entry));
    case Deed::NotAdmitted:
        return tr("%1 turned away %2").arg(by, newcomer(entry));
    case Deed::CodeGiven:
        return tr("%1 made a code for a new device of %2").arg(by, whom);
    }
    return {};
}

}

QString roleText(HostRole role)
{
    switch (role) {
    case HostRole::Guest:
        return Words::tr("Guest");
    case HostRole::Member:
        return Words::tr("Member");
    case HostRole::Moderator:
        return Words::tr("Moderator");
    case HostRole::Owner:
        return Words::tr("Owner");
    }
    return {};
}

QString momentText(Protocol::Time time)
{
    return QLocale{}.toString(localTime(time), QLocale::ShortFormat);
}

QString banText(const Protocol::Ban &ban)
{
    return joined(
        {Words::tr("By %1, %2").arg(nameOf(ban.by), momentText(ban.time)),
         ban.ends ? Words::tr("until %1").arg(momentText(*ban.ends)) : Words::tr("for good"),
         ban.network ? Words::tr("with everybody from %1").arg(isolated(*ban.network)) : QString{},
         quoted(ban.reason)});
}

QString reportText(const Protocol::Report &report)
{
    return joined({Words::tr("Written by %1").arg(nameOf(report.author)),
                   Words::tr("reported by %1, %2").arg(nameOf(report.by), momentText(report.time)),
                   quoted(report.reason)});
}

QString newcomerText(const Protocol::Newcomer &newcomer)
{
    const QString name = isolated(Client::tidyName(newcomer.name));
    const QString device = Client::tidyName(newcomer.device.value_or(QString{}));
    const QString address = newcomer.address.value_or(QString{}).left(longestAddress);
    QStringList known;
    for (const QString &fact : {device, address}) {
        if (!fact.isEmpty())
            known.append(isolated(fact));
    }
    return known.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, known.join(u", "_s));
}

QString deedText(const AuditEntry &entry)
{
    const QString whom = entry.member ? nameOf(*entry.member) : QString{};
    const bool reasoned = entry.deed == Deed::Kicked || entry.deed == Deed::Banned;
    return joined({Words::deed(entry, nameOf(entry.by), whom),
                   entry.ends ? Words::tr("until %1").arg(momentText(*entry.ends)) : QString{},
                   reasoned ? quoted(entry.detail) : QString{}});
}
