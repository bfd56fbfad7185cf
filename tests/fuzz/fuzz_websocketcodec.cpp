// SPDX-License-Identifier: MIT
// A stream of frames is heard the same however it is cut, and as RFC 6455 read word by word has it.
#include "server/websocketcodec.h"

#include "fuzz/fuzz.h"
#include "server/frame.h"
#include "support/wire.h"

using namespace Server;
using Fuzz::must;
using Kind = Incoming::Kind;

namespace {

constexpr qsizetype limit = 300;

struct Heard
{
    Kind kind;
    QByteArray payload;
    int code = 1000;

    friend bool operator==(const Heard &, const Heard &) = default;
};

struct Hearing
{
    QList<Heard> said;
    bool isInMessage = false; // of interest only as long as nothing ended the stream

    bool hasEnded() const
    {
        return !said.isEmpty()
            && (said.last().kind == Kind::Close || said.last().kind == Kind::Violation);
    }
};

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

bool isCloseCode(int code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006)
        || (code >= 3000 && code <= 4999);
}

// One of these completes it if any does.
bool canBecomeUtf8(const QByteArray &text)
{
    constexpr const char *rests[] = {"",         "\x80",        "\x80\x80", "\x80\x80\x80",
                                     "\xa0\x80", "\x90\x80\x80"};
    return std::ranges::any_of(rests, [&](const char *rest) { return Fuzz::isUtf8(text + rest); });
}

// The whole stream at once, copied wherever that is the plainest.
class Model
{
public:
    explicit Model(QByteArrayView stream) : m_left(stream.toByteArray())
    {
        while (!m_hearing.hasEnded() && frame()) { }
        m_hearing.isInMessage = !m_left.isEmpty() || m_isOpen;
    }

    const Hearing &hearing() const { return m_hearing; }

private:
    bool frame() // false: it is not all there
    {
        if (m_left.size() < 2)
            return false;
        const int first = uchar(m_left[0]);
        const int opcode = first & 15;
        const bool isFinal = first & 128;
        const bool isControl = opcode >= 8;
        const int length7 = m_left[1] & 127;
        if ((first & 0x70) || !(m_left[1] & 128) || (opcode > 2 && opcode < 8) || opcode > 10)
            return fault(1002);
        if (isControl && (!isFinal || length7 > 125))
            return fault(1002);
        const int wide = length7 == 126 ? 2 : length7 == 127 ? 8 : 0;
        if (m_left.size() < 2 + wide + 4)
            return false;
        quint64 length = wide ? 0 : length7;
        for (const char c : m_left.mid(2, wide))
            length = length << 8 | uchar(c);
        if ((wide == 2 && length < 126) || (wide == 8 && length < 65536))
            return fault(1002);
        if (!isControl && m_isOpen != (opcode == 0))
            return fault(1002);
        if (!isControl && length > quint64(limit - m_message.size()))
            return fault(1009);
        const QByteArray mask = m_left.mid(2 + wide, 4);
        QByteArray payload = m_left.mid(2 + wide + 4, qsizetype(length)); // or what there is of it
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] ^= mask[i % 4];
        if (!isControl && !m_isOpen)
            m_isText = opcode == 1;
        if (!isControl && m_isText && !canBecomeUtf8(m_message + payload))
            return fault(1007);
        if (quint64(payload.size()) < length)
            return false;
        m_left.remove(0, 2 + wide + 4 + qsizetype(length));
        return isControl ? control(opcode, payload) : data(isFinal, payload);
    }

    bool control(int opcode, const QByteArray &payload)
    {
        if (opcode != 8)
            return say({opcode == 9 ? Kind::Ping : Kind::Pong, payload});
        if (payload.isEmpty())
            return say({Kind::Close, {}, 1005});
        const int code = payload.size() < 2 ? 0 : uchar(payload[0]) << 8 | uchar(payload[1]);
        if (!isCloseCode(code))
            return fault(1002);
        return Fuzz::isUtf8(payload.mid(2)) ? say({Kind::Close, {}, code}) : fault(1007);
    }

    bool data(bool isFinal, const QByteArray &payload)
    {
        m_message += payload;
        m_isOpen = !isFinal;
        if (m_isOpen)
            return true;
        const QByteArray message = std::exchange(m_message, {});
        if (m_isText && !Fuzz::isUtf8(message))
            return fault(1007);
        return say({m_isText ? Kind::Text : Kind::Binary, message});
    }

    bool fault(int code) { return say({Kind::Violation, {}, code}); }

    bool say(const Heard &heard)
    {
        m_hearing.said.append(heard);
        return true;
    }

    QByteArray m_left;
    QByteArray m_message;
    bool m_isOpen = false;
    bool m_isText = false;
    Hearing m_hearing;
};

bool isSame(const Hearing &one, const Hearing &other)
{
    return one.said == other.said && (one.hasEnded() || one.isInMessage == other.isInMessage);
}

// What was said to us, said again by us, is what anybody hears.
void checkFrames(const QList<Heard> &said)
{
    QByteArray frames;
    for (const Heard &heard : said) {
        const Frame frame = heard.kind == Kind::Ping ? pongFrame(heard.payload)
            : heard.kind == Kind::Close || heard.kind == Kind::Violation
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
    must(isSame(whole, Model{bytes}.hearing()), "it is what the RFC says");
    checkFrames(whole.said);
}
