// SPDX-License-Identifier: MIT
#include "client/pendingposts.h"

#include <algorithm>

namespace Client {

using Protocol::Nonce;
using Protocol::PostText;
using Protocol::RoomId;

void PendingPosts::add(const PostText &post)
{
    append(post, State::Waiting);
}

void PendingPosts::addUnkept(const PostText &post)
{
    append(post, State::Unkept);
}

void PendingPosts::addRefused(const PostText &post)
{
    append(post, State::Refused);
}

std::optional<RoomId> PendingPosts::kept(const Nonce &nonce)
{
    const auto post = at(nonce);
    if (post == m_posts.end() || post->state != State::Unkept)
        return {};
    post->state = State::Waiting;
    return post->text.room;
}

bool PendingPosts::remove(const Nonce &nonce)
{
    return m_posts.removeIf([&](const Post &post) { return post.text.nonce == nonce; }) > 0;
}

void PendingPosts::refuse(const Nonce &nonce)
{
    if (const auto post = at(nonce); post != m_posts.end())
        post->state = State::Refused;
}

std::optional<PostText> PendingPosts::take(const RoomId &room)
{
    const auto first = std::ranges::find_if(m_posts, [&](const Post &post) {
        return post.text.room == room && post.state != State::Refused;
    });
    if (first == m_posts.end() || first->state != State::Waiting)
        return {};
    first->state = State::UnderWay;
    return first->text;
}

void PendingPosts::reset()
{
    for (Post &post : m_posts) {
        if (post.state == State::UnderWay)
            post.state = State::Waiting;
    }
}

std::optional<PostText> PendingPosts::refused(const Nonce &nonce) const
{
    const auto post = std::ranges::find_if(
        m_posts, [&](const Post &p) { return p.text.nonce == nonce && p.state == State::Refused; });
    return post == m_posts.end() ? std::nullopt : std::optional{post->text};
}

void PendingPosts::move(const RoomId &from, const RoomId &to)
{
    for (Post &post : m_posts) {
        if (post.text.room == from)
            post.text.room = to;
    }
}

void PendingPosts::append(const PostText &post, State state)
{
    remove(post.nonce);
    m_posts.append({.text = post, .state = state});
}

QList<PendingPosts::Post>::iterator PendingPosts::at(const Nonce &nonce)
{
    return std::ranges::find(m_posts, nonce, [](const Post &post) { return post.text.nonce; });
}

}
