// SPDX-License-Identifier: MIT
// ufw by its files, firewalld and nftables by their clients. Only read: nothing is opened behind
// anybody's back.
#include "lan/networkfacts.h"

#include "lan/nftrules.h"
#include "lan/ufwrules.h"

#include <QFile>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;
using Verdict = FirewallFact::Verdict;

namespace {

constexpr int patience = 2000; // ms

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QFile::ReadOnly) ? std::optional{file.readAll()} : std::nullopt;
}

struct Answer
{
    int exitCode;
    QByteArray text;
};

// None: the program is not there, or takes too long.
std::optional<Answer> answerOf(const QString &program, const QStringList &arguments)
{
    QProcess client;
    client.start(program, arguments);
    if (client.waitForFinished(patience) && client.exitStatus() == QProcess::NormalExit)
        return Answer{client.exitCode(), client.readAllStandardOutput()};
    client.kill();
    client.waitForFinished(patience);
    return {};
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
    const auto answer = answerOf(u"firewall-cmd"_s, {u"--query-port="_s + tcp});
    if (answer && answer->exitCode <= 1)
        fact.tcp = answer->exitCode == 0 ? Verdict::LetsIn : Verdict::Blocks;
    return fact;
}

// By TCP to talk, by UDP to be found. Before all other rules: the last may turn everybody away.
QString stepFor(const QString &chain, quint16 port)
{
    return u"sudo nft insert rule %1 meta l4proto { tcp, udp } th dport %2 accept"_s.arg(chain).arg(
        port);
}

// Whether rules are loaded when the computer starts, and can keep anybody out.
bool nftServiceMayBlock()
{
    return QFile::exists(u"/etc/systemd/system/sysinit.target.wants/nftables.service"_s)
        && nftMayBlock(contentOf(u"/etc/nftables.conf"_s).value_or(QByteArray{}));
}

// Its rules are for the administrator's eyes, and so is whether there are any.
std::optional<FirewallFact> nftables(quint16 port)
{
    if (geteuid() == 0) {
        const auto answer = answerOf(u"nft"_s, {u"--json"_s, u"list"_s, u"ruleset"_s});
        const auto judgement = answer ? judgeNft(answer->text, port) : std::nullopt;
        if (judgement)
            return FirewallFact{u"nftables"_s, judgement->tcp, stepFor(judgement->chain, port)};
        if (answer && answer->exitCode == 0)
            return {};
    }
    if (!nftServiceMayBlock())
        return {};
    return FirewallFact{.name = u"nftables"_s, .step = stepFor(u"inet filter input"_s, port)};
}

}

std::optional<FirewallFact> firewallFact(quint16 port)
{
    if (const auto fact = ufw(port))
        return fact;
    if (const auto fact = firewalld(port))
        return fact;
    return nftables(port);
}
