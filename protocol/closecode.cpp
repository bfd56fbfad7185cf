// SPDX-License-Identifier: MIT
#include "protocol/closecode.h"

#include <algorithm>

namespace Protocol {

namespace {

using enum CloseCode;

constexpr CloseRow table[] = {
    {Normal, Advice::Retry, "closed"},
    {GoingAway, Advice::Retry, "the host stops"},
    {ProtocolError, Advice::Stop, "not RFC 6455"},
    {BinaryRefused, Advice::Stop, "text only"},
    {NoCode, Advice::Retry, "closed"},
    {Abnormal, Advice::Retry, "connection lost"},
    {BadUtf8, Advice::Stop, "not UTF-8"},
    {Policy, Advice::Stop, "too many refused messages"},
    {TooBig, Advice::Stop, "frame too big"},
    {Restart, Advice::Retry, "the host restarts"},
    {Slow, Advice::Retry, "slow"},
    {SentAway, Advice::Stop, "sent away"},
    {SignInTimeout, Advice::Retry, "no hello in time"},
    {DeviceRemoved, Advice::Stop, "removed by another device"},
};

}

std::span<const CloseRow> closeTable()
{
    return table;
}

const CloseRow &rowOf(CloseCode code)
{
    const auto row = std::ranges::find(table, code, &CloseRow::code);
    return row == std::end(table) ? rowOf(Abnormal) : *row;
}

}
