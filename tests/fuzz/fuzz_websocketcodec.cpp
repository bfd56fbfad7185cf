// SPDX-License-Identifier: MIT
// A stream of frames is heard the same however it is cut, and as RFC 6455 read word by word has it.
#include "server/websocketcodec.h"

#include "fuzz/framemodel.h"
#include "fuzz/fuzz.h"
#include "server/frame.h"
#include "support/wire.h"

using namespace Server;
using Fuzz::Heard;
using Fuzz::Hearing;
using Fuzz::must;

namespace {

constexpr qsizetype limit = 300;

Hearing hear(QByteArrayView bytes, auto &&cut)
{
    WebSocketReader reader{limit};
    Hearing hearing;
    for (qsizetype size; !bytes.isEmpty(); bytes = bytes.sliced(size)) {
        size = cut(bytes.size());
        auto piece = Fuzz::exactly(bytes.first(size)); // gone when the next one comes
        reader.feed(piece);
        while (const auto incoming = reader.next())
            hearing.said.append(
                {incoming->kind, incoming->payload.toByteArray(), int(incoming->code)});
    }
    hearing.isInMessage = reader.isInMessage();
    return hearing;
}

bool isSame(const Hearing &one, const Hearing &other)
{
    return one.said == other.said && (one.hasEnded() || one.isInMessage == other.isInMessage);
}

// What was said to us, said again by us, is what anybody hears.
void checkFrames(const QList<Heard> &said)
{
    QByteArray frames;
    for (const Heard &heard : said) {
        const Frame frame = heard.kind == Incoming::Kind::Ping ? pongFrame(heard.payload)
            : heard.kind == Incoming::Kind::Close || heard.kind == Incoming::Kind::Violation
            ? closeFrame(Protocol::CloseCode(heard.code))
            : textFrame(heard.payload);
        must(frameSize(frame.bytes) == frame.bytes.size(), "a frame knows its size");
        frames += frame.bytes;
    }
    const auto written = Support::framesIn(frames);
    must(written.size() == said.size(), "every frame is found again");
    for (qsizetype i = 0; i < said.size(); ++i) {
        const bool isClose = written[i].opcode == Support::Close;
        must(written[i].final && !written[i].masked && !written[i].reserved,
             "a host's frame is plain");
        must(isClose ? Support::closeCodeOf(written[i]) == said[i].code
                     : written[i].payload == said[i].payload,
             "a frame holds what it was given");
    }
}

}

void fuzz(QByteArrayView bytes)
{
    const Hearing whole = hear(bytes, [](qsizetype left) { return left; });
    must(isSame(whole, hear(bytes, Fuzz::Cuts{bytes})), "cuts make no difference");
    must(isSame(whole, hear(bytes, [](qsizetype) { return 1; })),
         "single bytes make no difference");
    must(isSame(whole, Fuzz::FrameModel{bytes, limit}.hearing()), "it is what the RFC says");
    checkFrames(whole.said);
}
