// SPDX-License-Identifier: MIT
#include "server/hostrule.h"

#include "server/authority.h"

#include <QHostAddress>

#include <algorithm>

namespace Server {

namespace {

// What routers and mDNS put behind the name of a machine at home or in an office.
constexpr const char *localDomains[] = {"", ".local", ".lan", ".home", ".home.arpa", ".internal"};

bool isAddress(const QByteArray &host)
{
    return !QHostAddress{QString::fromLatin1(host)}.isNull();
}

}

HostRule::HostRule(const QStringList &allowed, const QString &machine, const QString &domain)
    : m_names{"localhost", ".localhost"}
{
    const QByteArray full = machine.toUtf8().toLower();
    const QByteArray name = full.split('.').first();
    if (!name.isEmpty()) {
        m_names += full;
        for (const char *localDomain : localDomains)
            m_names += name + localDomain;
        if (!domain.isEmpty())
            m_names += name + '.' + domain.toUtf8().toLower();
    }
    for (const QString &other : allowed)
        m_names += other.toUtf8().toLower();
}

bool HostRule::allows(const QByteArray &host) const
{
    return isAddress(host) || std::ranges::any_of(m_names, [&](const QByteArray &name) {
               return matchesDomain(host, name);
           });
}

}
