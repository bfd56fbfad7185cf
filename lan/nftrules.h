// SPDX-License-Identifier: MIT
// What nftables lets in, by `nft --json list ruleset`, libnftables-json(5).
#pragma once

#include "lan/networkfacts.h"

struct NftJudgement
{
    FirewallFact::Verdict tcp = FirewallFact::Verdict::Unknown; // also: rules that we cannot read
    QString chain = {}; // "inet filter input": the one that decided

    friend bool operator==(const NftJudgement &, const NftJudgement &) = default;
};

// From anywhere, to a TCP port; the strictest of the chains decides. None: nothing that comes in is
// looked at.
std::optional<NftJudgement> judgeNft(const QByteArray &ruleset, quint16 port);

// Whether what is in /etc/nftables.conf can keep anybody out; the default of distributions cannot.
bool nftMayBlock(const QByteArray &configuration);
