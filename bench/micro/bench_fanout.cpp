// SPDX-License-Identifier: MIT
// What a group costs without sockets: an item is one message to one member.
#include "server/groupmanager.h"

#include <benchmark/benchmark.h>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

class CountingMailbox : public Server::Mailbox
{
public:
    void enqueue(const Server::Frame &frame) override { bytes += frame.bytes.size(); }

    qint64 bytes = 0;
};

TextPosted posted()
{
    return {.room = RoomId{u"r_8Kx2mQ1a"_s},
            .seq = 12,
            .id = MessageId{u"m_9QdT77aQ"_s},
            .from = {.id = MemberId{u"p_4FaZ90bb"_s}, .name = u"Ann"_s},
            .time = Time{std::chrono::milliseconds{1'769'860'800'123}},
            .nonce = {},
            .text = QString{64, u'x'}};
}

// Arguments: members, messages in one turn of the loop.
void fanOut(benchmark::State &state)
{
    const auto group = Server::textGroup(posted().room);
    const Message event = posted();
    std::vector<CountingMailbox> members(size_t(state.range(0)));
    Server::GroupManager groups{std::chrono::milliseconds{0}};
    for (CountingMailbox &member : members)
        groups.add(group, &member);
    for (auto _ : state) {
        groups.beginTurn();
        for (int i = 0; i < state.range(1); ++i)
            groups.send(group, event);
        groups.endTurn();
    }
    if (members.back().bytes == 0)
        state.SkipWithError("nothing was delivered");
    state.SetItemsProcessed(state.iterations() * state.range(0) * state.range(1));
}
BENCHMARK(fanOut)->ArgNames({"members", "messages"})->ArgsProduct({{10, 100, 1000}, {1, 32}});

}
