// SPDX-License-Identifier: MIT
// ufw by its files, firewalld by its client. Only read: nothing is opened behind anybody's back.
#include "lan/networkfacts.h"

#include "lan/ufwrules.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using Verdict = FirewallFact::Verdict;

namespace {

constexpr int patience = 2000; // ms

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QFile::ReadOnly) ? std::optional{file.readAll()} : std::nullopt;
}

// Anybody may read whether it is on; the rules are the administrator's.
std::optional<FirewallFact> ufw(quint16 port)
{
    if (!contentOf(u"/etc/ufw/ufw.conf"_s).value_or(QByteArray{}).contains("\nENABLED=yes"))
        return {};
    FirewallFact fact{.name = u"ufw"_s, .step = u"sudo ufw allow %1"_s.arg(port)};
    const bool letsAll = contentOf(u"/etc/default/ufw"_s)
                             .value_or(QByteArray{})
                             .contains("\nDEFAULT_INPUT_POLICY=\"ACCEPT\"");
    if (letsAll)
        fact.tcp = Verdict::LetsIn;
    else if (const auto rules = contentOf(u"/etc/ufw/user.rules"_s))
        fact.tcp = ufwLetsIn(*rules, port) ? Verdict::LetsIn : Verdict::Blocks;
    return fact;
}

// Exit codes: 0 is yes, 1 is no; anything else: it does not tell us.
std::optional<FirewallFact> firewalld(quint16 port)
{
    if (!QFile::exists(u"/run/firewalld.pid"_s))
        return {};
    const QString tcp = u"%1/tcp"_s.arg(port);
    const QString open = u"--add-port=%1/%2"_s;
    FirewallFact fact{.name = u"firewalld"_s,
                      .step = u"sudo firewall-cmd "_s + open.arg(port).arg(u"tcp"_s) + u' '
                          + open.arg(port).arg(u"udp"_s)};
    QProcess client;
    client.start(u"firewall-cmd"_s, {u"--query-port="_s + tcp});
    if (client.waitForFinished(patience) && client.exitStatus() == QProcess::NormalExit) {
        if (client.exitCode() <= 1)
            fact.tcp = client.exitCode() == 0 ? Verdict::LetsIn : Verdict::Blocks;
    } else {
        client.kill();
        client.waitForFinished(patience);
    }
    return fact;
}

}

std::optional<FirewallFact> firewallFact(quint16 port)
{
    if (const auto fact = ufw(port))
        return fact;
    return firewalld(port);
}
