// SPDX-License-Identifier: MIT
// What a message costs between bytes and structs.
#include "protocol/codec.h"
#include "protocol/jsoncheck.h"

#include <benchmark/benchmark.h>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

QString text(const benchmark::State &state)
{
    return QString{qsizetype(state.range(0)), u'x'};
}

QByteArray post(const benchmark::State &state)
{
    const PostText command{.room = RoomId{u"r_8Kx2mQ1a"_s},
                           .nonce = Nonce{u"c1b0e0f2-6d1c-4f0b-9a55-3a1f3c0a7e11"_s},
                           .text = text(state)};
    return encode(command, Ref{7});
}

TextPosted posted(const benchmark::State &state)
{
    return {.room = RoomId{u"r_8Kx2mQ1a"_s},
            .seq = 12,
            .id = MessageId{u"m_9QdT77aQ"_s},
            .from = {.id = MemberId{u"p_4FaZ90bb"_s}, .name = u"Ann"_s},
            .time = Time{std::chrono::milliseconds{1'769'860'800'123}},
            .nonce = Nonce{u"c1b0e0f2-6d1c-4f0b-9a55-3a1f3c0a7e11"_s},
            .text = text(state)};
}

void count(benchmark::State &state, qsizetype bytes)
{
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(state.iterations() * bytes);
}

void checkPost(benchmark::State &state)
{
    const QByteArray frame = post(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(checkJson(frame));
    count(state, frame.size());
}
BENCHMARK(checkPost)->Arg(64)->Arg(1024)->Arg(16 * 1024);

void decodePost(benchmark::State &state)
{
    const QByteArray frame = post(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(decode(frame));
    count(state, frame.size());
}
BENCHMARK(decodePost)->Arg(64)->Arg(1024)->Arg(16 * 1024);

void decodePlainPost(benchmark::State &state)
{
    const QByteArray frame = R"({"message": ")" + text(state).toUtf8() + R"("})";
    for (auto _ : state)
        benchmark::DoNotOptimize(decodePlain(frame));
    count(state, frame.size());
}
BENCHMARK(decodePlainPost)->Arg(64)->Arg(1024)->Arg(16 * 1024);

void encodePosted(benchmark::State &state)
{
    const Message event = posted(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(encode(event));
    count(state, encode(event).size());
}
BENCHMARK(encodePosted)->Arg(64)->Arg(1024)->Arg(16 * 1024);

void decodePosted(benchmark::State &state)
{
    const QByteArray frame = encode(Message{posted(state)});
    for (auto _ : state)
        benchmark::DoNotOptimize(decode(frame));
    count(state, frame.size());
}
BENCHMARK(decodePosted)->Arg(64);

}
