// SPDX-License-Identifier: MIT
#include "client/pendingposts.h"

#include <algorithm>

namespace Client {

using Protocol::Nonce;
using Protocol::PostText;
using Protocol::RoomId;

void PendingPosts::add(const PostText &post)
{
    remove(post.nonce);
    m_posts.append({.text = post});
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
    if (first == m_posts.end() || first->state == State::UnderWay)
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

QList<PendingPosts::Post>::iterator PendingPosts::at(const Nonce &nonce)
{
    return std::ranges::find(m_posts, nonce, [](const Post &post) { return post.text.nonce; });
}

}
