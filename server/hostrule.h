// SPDX-License-Identifier: MIT
// Which names this host answers to. A page of elsewhere can have its own name resolve to our
// address (DNS rebinding) and would then be of our origin; but it cannot send a Host line of ours.
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace Server {

class HostRule
{
public:
    // `allowed` are the operator's further names, ".example.org" with its subdomains.
    HostRule(const QStringList &allowed, const QString &machine, const QString &domain);

    // As parseAuthority() gives it: lower case, without brackets. Any port will do.
    bool allows(const QByteArray &host) const;

private:
    QByteArrayList m_names;
};

}
