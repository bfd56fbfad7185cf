// SPDX-License-Identifier: MIT
#include "lan/nftrules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Verdict = FirewallFact::Verdict;

namespace {

// Does a rule hold for whoever opens a connection to the port?
enum class Fit
{
    No,
    Perhaps, // for some, or we cannot tell
    Yes
};

Fit fitIf(bool holds)
{
    return holds ? Fit::Yes : Fit::No;
}

// A value, a range, a list or a set of them; "@name" is a set that stands elsewhere.
Fit covers(const QJsonValue &values, const QJsonValue &wanted)
{
    if (values.toString().startsWith(u'@'))
        return Fit::Perhaps;
    if (const QJsonArray range = values[u"range"].toArray(); range.size() == 2)
        return fitIf(range[0].toInt() <= wanted.toInt() && wanted.toInt() <= range[1].toInt());
    const QJsonArray list = (values.isArray() ? values : values[u"set"]).toArray();
    Fit best = fitIf(values == wanted);
    for (const QJsonValue &value : list)
        best = std::max(best, covers(value, wanted));
    return best;
}

Fit fitOfPayload(const QJsonValue &payload, const QJsonValue &values, quint16 port)
{
    const QString protocol = payload[u"protocol"].toString();
    const QString field = payload[u"field"].toString();
    if (protocol == "tcp"_L1 || protocol == "th"_L1)
        return field == "dport"_L1 ? covers(values, port) : Fit::Perhaps;
    if (field == "protocol"_L1 || field == "nexthdr"_L1)
        return covers(values, u"tcp"_s);
    const bool isOfAll = protocol == "ip"_L1 || protocol == "ip6"_L1 || protocol == "ether"_L1;
    return isOfAll ? Fit::Perhaps : Fit::No; // udp, icmp
}

Fit fitOfSides(const QJsonValue &left, const QJsonValue &right, quint16 port)
{
    const QString meta = left[u"meta"][u"key"].toString();
    if (left[u"payload"].isObject())
        return fitOfPayload(left[u"payload"], right, port);
    if (left[u"ct"][u"key"].toString() == "state"_L1)
        return covers(right, u"new"_s);
    if (meta == "l4proto"_L1)
        return covers(right, u"tcp"_s);
    if (meta.startsWith("iif"_L1) && right.toString() == "lo"_L1)
        return Fit::No;
    return Fit::Perhaps;
}

Fit fitOfMatch(const QJsonValue &match, quint16 port)
{
    const QString operation = match[u"op"].toString();
    const Fit fit = fitOfSides(match[u"left"], match[u"right"], port);
    if (operation == "!="_L1 && fit != Fit::Perhaps)
        return fitIf(fit == Fit::No);
    return operation == "=="_L1 || operation == "in"_L1 ? fit : Fit::Perhaps;
}

Fit fitOf(const QJsonArray &rule, quint16 port)
{
    Fit worst = Fit::Yes;
    for (const QJsonValue &expression : rule) {
        if (const QJsonValue match = expression[u"match"]; match.isObject())
            worst = std::min(worst, fitOfMatch(match, port));
    }
    return worst;
}

// Unknown: it leads elsewhere, or is one of iptables, whose extensions are not written out.
std::optional<Verdict> verdictOf(const QJsonArray &rule)
{
    for (const QJsonValue &any : rule) {
        const QJsonObject expression = any.toObject();
        const auto has = [&](QLatin1StringView key) { return expression.contains(key); };
        if (has("accept"_L1))
            return Verdict::LetsIn;
        if (has("drop"_L1) || has("reject"_L1))
            return Verdict::Blocks;
        const bool isOfState = any[u"vmap"][u"key"][u"ct"].isObject(); // established goes on
        if (has("jump"_L1) || has("goto"_L1) || has("return"_L1) || has("queue"_L1) || has("xt"_L1)
            || (has("vmap"_L1) && !isOfState))
            return Verdict::Unknown;
    }
    return {};
}

// The first rule that holds decides; those before it that may hold put it in doubt.
Verdict verdictOfRules(const QList<QJsonArray> &rules, Verdict policy, quint16 port)
{
    QList<Verdict> possible;
    bool isDecided = false;
    for (const QJsonArray &rule : rules) {
        const Fit fit = fitOf(rule, port);
        const auto verdict = verdictOf(rule);
        if (isDecided || !verdict || fit == Fit::No)
            continue;
        possible.append(*verdict);
        isDecided = fit == Fit::Yes && *verdict != Verdict::Unknown;
    }
    if (!isDecided)
        possible.append(policy);
    return possible.count(possible[0]) == possible.size() ? possible[0] : Verdict::Unknown;
}

bool looksAtWhatComesIn(const QJsonValue &chain)
{
    static const QStringList families{u"inet"_s, u"ip"_s, u"ip6"_s};
    return chain[u"hook"].toString() == "input"_L1 && chain[u"type"].toString() == "filter"_L1
        && families.contains(chain[u"family"].toString());
}

QString nameOf(const QJsonValue &object, QStringView chain)
{
    return object[u"family"].toString() + u' ' + object[u"table"].toString() + u' '
        + object[chain].toString();
}

int strictness(const NftJudgement &judgement)
{
    return judgement.tcp == Verdict::Blocks ? 2 : judgement.tcp == Verdict::Unknown ? 1 : 0;
}

}

std::optional<NftJudgement> judgeNft(const QByteArray &ruleset, quint16 port)
{
    const QJsonArray objects = QJsonDocument::fromJson(ruleset)[u"nftables"].toArray();
    QHash<QString, QList<QJsonArray>> rules;
    for (const QJsonValue &object : objects) {
        if (const QJsonValue rule = object[u"rule"]; rule.isObject())
            rules[nameOf(rule, u"chain")].append(rule[u"expr"].toArray());
    }
    std::optional<NftJudgement> worst;
    for (const QJsonValue &object : objects) {
        const QJsonValue chain = object[u"chain"];
        if (!looksAtWhatComesIn(chain))
            continue;
        const QString name = nameOf(chain, u"name");
        const bool drops = chain[u"policy"].toString() == "drop"_L1;
        const NftJudgement judgement{
            verdictOfRules(rules[name], drops ? Verdict::Blocks : Verdict::LetsIn, port), name};
        if (!worst || strictness(judgement) > strictness(*worst))
            worst = judgement;
    }
    return worst;
}

bool nftMayBlock(const QByteArray &configuration)
{
    static const QRegularExpression comment{u"#[^\n]*"_s};
    static const QRegularExpression telling{uR"(\b(drop|reject|include)\b)"_s};
    return QString::fromUtf8(configuration).remove(comment).contains(telling);
}
