// SPDX-License-Identifier: MIT
#include "store/page.h"

#include "protocol/limits.h"

#include <algorithm>

using namespace Protocol;

namespace {

// As JSON, near enough: keys and ids around what people wrote.
constexpr qint64 memberBytes = 64;

qint64 bytesOf(const QList<Member> &members)
{
    qint64 bytes = 0;
    for (const Member &member : members)
        bytes += memberBytes + member.name.size();
    return bytes;
}

qint64 bytesOf(const TextPosted &text)
{
    qint64 bytes = text.text.toUtf8().size() + bytesOf(text.mentions.value_or(QList<Member>{}));
    if (text.reactions) {
        for (const Reaction &reaction : *text.reactions)
            bytes += memberBytes + bytesOf(reaction.by);
    }
    return bytes;
}

}

Page::Page(ReactionTable &reactions, const MemberId &reader, qint64 limit, qint64 bytes)
    : m_reactions(reactions), m_reader(reader),
      m_limit(std::clamp<qint64>(limit, 0, Limits::pageMessages)), m_bytesLeft(bytes)
{ }

bool Page::add(qint64 roomNumber, TextPosted text)
{
    m_slice.more = m_slice.messages.size() == m_limit;
    if (m_slice.more)
        return false;
    if (text.revision) // only what was changed may have reactions
        m_read = m_reactions.addTo(text, roomNumber, m_reader);
    m_bytesLeft -= bytesOf(text);
    m_slice.more = !m_read || (m_bytesLeft < 0 && !m_slice.messages.isEmpty());
    if (!m_slice.more)
        m_slice.messages.append(std::move(text));
    return !m_slice.more;
}

Result<HistorySlice> Page::take()
{
    if (!m_read)
        return m_read.error();
    return std::move(m_slice);
}
