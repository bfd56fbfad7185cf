// SPDX-License-Identifier: MIT
// A WebSocket client made by hand: it sends whatever bytes a test wants, and reads or does not
// read.
#pragma once

#include "support/rawsocket.h"
#include "support/wire.h"

namespace Support {

class RawClient : public RawSocket
{
public:
    explicit RawClient(quint16 port, const QByteArray &path = "/ws/chat/lobby/",
                       const QByteArray &subprotocol = {}, const QString &from = {})
        : RawSocket(port, from)
    {
        connect(this, &QTcpSocket::readyRead, this, &RawClient::take);
        write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
              + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        if (!subprotocol.isEmpty())
            write("Sec-WebSocket-Protocol: " + subprotocol + "\r\n");
        write("\r\n");
    }

    bool isUpgraded() const { return head.startsWith("HTTP/1.1 101 "); }

    void send(const WireFrame &frame) { write(toBytes(frame)); }
    void say(const QByteArray &text) { send({.payload = text}); }
    void say(const QJsonObject &object) { say(jsonOf(object)); }

    // What comes stays in the system, as with a program that hangs.
    void stopReading()
    {
        m_reading = false;
        setReadBufferSize(1);
    }

    void readAgain()
    {
        m_reading = true;
        setReadBufferSize(0);
        take();
    }

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> objects;
        for (const WireFrame &frame : frames) {
            if (frame.opcode == Opcode::Text)
                objects.append(objectOf(frame.payload));
        }
        return objects;
    }

    QList<QJsonObject> ofType(const QString &type) const
    {
        QList<QJsonObject> found = objects();
        found.removeIf([&](const QJsonObject &object) { return object[u"type"] != type; });
        return found;
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const QJsonObject &event : ofType(QStringLiteral("text.posted")))
            texts.append(event[u"message"].toString());
        return texts;
    }

    // Of the first close frame; 0 if none came.
    int closeCode() const
    {
        for (const WireFrame &frame : frames) {
            if (frame.opcode == Close)
                return closeCodeOf(frame);
        }
        return 0;
    }

    int count(Opcode opcode) const
    {
        return int(std::ranges::count(frames, opcode, &WireFrame::opcode));
    }

    QByteArray head; // of the answer to the handshake
    QList<WireFrame> frames;
    bool answersClose = true; // as RFC 6455 asks

private:
    void take()
    {
        if (!m_reading)
            return;
        m_bytes += readAll();
        if (head.isEmpty()) {
            const qsizetype end = m_bytes.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            head = m_bytes.first(end + 4);
            m_bytes.remove(0, end + 4);
        }
        while (auto frame = takeFrame(m_bytes)) {
            frames.append(*frame);
            if (frame->opcode == Close && answersClose)
                send({.opcode = Close, .payload = frame->payload.first(2)});
        }
    }

    QByteArray m_bytes;
    bool m_reading = true;
};

}
