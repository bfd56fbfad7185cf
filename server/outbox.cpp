// SPDX-License-Identifier: MIT
#include "server/outbox.h"

namespace Server {

void Outbox::append(const Frame &frame)
{
    m_frames.append(frame.bytes);
    m_waiting += frame.bytes.size();
}

QByteArrayView Outbox::front() const
{
    return QByteArrayView{m_frames.first()}.sliced(m_sent);
}

void Outbox::advance(qsizetype sent)
{
    m_sent += sent;
    m_waiting -= sent;
    if (m_sent < m_frames.first().size())
        return;
    m_frames.removeFirst();
    m_sent = 0;
    if (m_frames.isEmpty())
        m_frames = {}; // an idle connection keeps no memory
}

void Outbox::dropUnsent()
{
    if (m_frames.isEmpty())
        return;
    const QByteArray first = m_frames.first();
    qsizetype boundary = 0;
    while (boundary < m_sent)
        boundary += frameSize(QByteArrayView{first}.sliced(boundary));
    m_frames = {first.first(boundary)};
    m_waiting = boundary - m_sent;
    if (m_waiting == 0) {
        m_frames = {};
        m_sent = 0;
    }
}

}
