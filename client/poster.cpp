// SPDX-License-Identifier: MIT
#include "client/poster.h"

#include "protocol/text.h"

#include <QUuid>

namespace Client {

using Protocol::ErrorCode;
using Protocol::Nonce;
using Protocol::RoomId;

namespace {

Protocol::TextPosted draftOf(const CachedPost &post, const Protocol::Member &self)
{
    return {.room = post.post.room,
            .from = self,
            .time = post.time,
            .nonce = post.post.nonce,
            .replyTo = post.post.replyTo,
            .text = post.post.text};
}

}

Poster::Poster(Requests &requests, RoomList &rooms, Keeper &keeper, QObject *parent)
    : QObject(parent), m_requests(requests), m_rooms(rooms), m_keeper(keeper)
{
    connect(&rooms, &RoomList::renumbered, this, &Poster::move);
}

void Poster::post(Room *room, const Protocol::Member &self, const QString &text,
                  std::optional<qint64> replyTo)
{
    const auto checked = Protocol::checkedText(text);
    if (!checked && checked.error().code == ErrorCode::EmptyText)
        return;
    const CachedPost post{
        .post = {.room = room->id(),
                 .nonce = Nonce{QUuid::createUuid().toString(QUuid::WithoutBraces)},
                 .replyTo = replyTo,
                 .text = checked ? *checked : text},
        .time = Protocol::now()};
    room->timeline().addPending(draftOf(post, self));
    if (checked)
        keep(post);
    else
        room->timeline().refuse(post.post.nonce, checked.error()); // the host would say the same
}

void Poster::repost(Room *room, const Nonce &nonce)
{
    const auto post = m_posts.refused(nonce);
    if (!post)
        return;
    room->timeline().addPending({.nonce = nonce});
    keep({.post = *post, .time = Protocol::now()});
}

void Poster::discard(Room *room, const Nonce &nonce)
{
    m_requests.forget(m_underWay.take(nonce));
    m_posts.remove(nonce);
    m_keeper.removePost(nonce);
    room->timeline().removePending(nonce);
    sendNext(room->id());
}

void Poster::restore(Room *room, const Protocol::Member &self, const CachedPost &post)
{
    if (room)
        room->timeline().addPending(draftOf(post, self));
    if (!post.refusal)
        return m_posts.add(post.post);
    m_posts.addRefused(post.post);
    if (room)
        room->timeline().refuse(post.post.nonce, {.code = *post.refusal});
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
    m_keeper.removePost(*message.nonce);
    m_requests.forget(m_underWay.take(*message.nonce));
    sendNext(message.room);
}

void Poster::refused(const Protocol::Refusal &refusal)
{
    if (const auto ref = m_underWay.value(refusal.nonce.value_or(Nonce{})))
        m_requests.answer({.message = refusal, .ref = ref});
}

// By then the room may have another id.
void Poster::keep(const CachedPost &post)
{
    m_posts.addUnkept(post.post);
    m_keeper.addPost(post, [this, nonce = post.post.nonce] {
        if (const auto room = m_posts.kept(nonce))
            sendNext(*room);
    });
}

void Poster::move(const RoomId &from, const RoomId &to)
{
    m_posts.move(from, to);
    m_keeper.movePosts(from, to);
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
    m_keeper.refusePost(nonce, error.code);
    if (Room *room = m_rooms.find(post->room))
        room->timeline().refuse(nonce, error);
    sendNext(post->room);
}

}
