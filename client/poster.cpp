// SPDX-License-Identifier: MIT
#include "client/poster.h"

#include "protocol/text.h"

#include <QUuid>

namespace Client {

using Protocol::ErrorCode;
using Protocol::Nonce;
using Protocol::RoomId;

Poster::Poster(Requests &requests, RoomList &rooms, QObject *parent)
    : QObject(parent), m_requests(requests), m_rooms(rooms)
{
    connect(&rooms, &RoomList::renumbered, this, &Poster::move);
}

void Poster::post(Room *room, const Protocol::Member &self, const QString &text)
{
    const auto checked = Protocol::checkedText(text);
    if (!checked && checked.error().code == ErrorCode::EmptyText)
        return;
    const Nonce nonce{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    room->timeline().addPending({.room = room->id(),
                                 .from = self,
                                 .time = Protocol::now(),
                                 .nonce = nonce,
                                 .text = checked ? *checked : text});
    if (!checked)
        return room->timeline().refuse(nonce, checked.error()); // the host would say the same
    m_posts.add({.room = room->id(), .nonce = nonce, .text = *checked});
    sendNext(room->id());
}

void Poster::repost(Room *room, const Nonce &nonce)
{
    const auto post = m_posts.refused(nonce);
    if (!post)
        return;
    m_posts.add(*post);
    room->timeline().addPending({.nonce = nonce});
    sendNext(room->id());
}

void Poster::discard(Room *room, const Nonce &nonce)
{
    m_requests.forget(m_underWay.take(nonce));
    m_posts.remove(nonce);
    room->timeline().removePending(nonce);
    sendNext(room->id());
}

void Poster::enter(const RoomId &room)
{
    m_entered.insert(room);
    sendNext(room);
}

void Poster::leave(const RoomId &room)
{
    m_entered.remove(room);
}

void Poster::lost()
{
    m_entered.clear();
    m_underWay.clear();
    m_posts.reset();
}

void Poster::clear()
{
    lost();
    m_posts = {};
}

void Poster::settle(const Protocol::TextPosted &message)
{
    if (!message.nonce || !m_posts.remove(*message.nonce))
        return;
    m_requests.forget(m_underWay.take(*message.nonce));
    sendNext(message.room);
}

void Poster::refused(const Protocol::Refusal &refusal)
{
    if (const auto ref = m_underWay.value(refusal.nonce.value_or(Nonce{})))
        m_requests.answer({.message = refusal, .ref = ref});
}

void Poster::move(const RoomId &from, const RoomId &to)
{
    m_posts.move(from, to);
}

void Poster::sendNext(const RoomId &room)
{
    const auto post = m_entered.contains(room) ? m_posts.take(room) : std::nullopt;
    if (!post)
        return;
    const auto effort = Requests::Effort::Insist;
    m_underWay[post->nonce] =
        m_requests.ask(*post, effort, [this, nonce = post->nonce](const Requests::Answer &answer) {
            if (!answer && answer.error().code != ErrorCode::Unreachable)
                refuse(nonce, answer.error());
        });
}

void Poster::refuse(const Nonce &nonce, const Protocol::Error &error)
{
    m_underWay.remove(nonce);
    m_posts.refuse(nonce);
    const auto post = m_posts.refused(nonce);
    if (!post)
        return;
    if (Room *room = m_rooms.find(post->room))
        room->timeline().refuse(nonce, error);
    sendNext(post->room);
}

}
