// SPDX-License-Identifier: MIT
#include "app/seat.h"

#include "app/drafts.h"
#include "app/roomlevels.h"
#include "app/settings.h"
#include "ui/chatpage.h"
#include "ui/composerpane.h"
#include "ui/hostbar.h"
#include "ui/roomdialogs.h"
#include "ui/roompane.h"
#include "ui/searchpane.h"
#include "ui/sidebar.h"

#include <algorithm>

using Client::tokenKey;
using Protocol::Link;

Seat::Seat(Settings &settings, const Look &look, const Client::ClientConfig &config,
           QObject *parent)
    : QObject(parent), m_settings(settings), m_session(config),
      m_page(std::make_unique<ChatPage>(look))
{
    m_page->roomPane().composer().setRecentEmoji(settings.get(Keys::emoji));
    m_page->setPeople(&m_session.people());
    m_page->details().search().setSearch(&m_session.search());
    m_page->dialogs().setActions(&m_session.actions());
    wireSession();
    wireRooms();
    wireMessages();
    wireWriting();
}

Seat::~Seat()
{
    m_page->roomPane().composer().keepDraft();
    m_session.disconnect(this);
}

QString Seat::host() const
{
    return tokenKey(m_session.link());
}

// What is kept of the host comes later; until then it is called as it is reached.
void Seat::open(const Link &link)
{
    m_page->sidebar().hostBar().setPlace(link.host);
    m_session.open(link);
    m_levels = levelsAt(m_settings, link);
    m_page->setLevels(m_levels);
    m_page->setDrafts(draftsAt(m_settings, link));
    tellLinks({});
}

bool Seat::isAt(const Link &link) const
{
    return std::ranges::any_of(m_links,
                               [&](const Link &ours) { return tokenKey(ours) == tokenKey(link); });
}

// The link may lead here by another address than the one that is in use.
void Seat::follow(const Link &link)
{
    Link here = m_session.link();
    here.room = link.room;
    here.invite = link.invite;
    if (m_session.status().state != Client::Status::State::Online)
        m_session.open(here);
    else if (!here.invite.isEmpty())
        m_session.joinByInvite(here.invite);
    else if (!here.room.isEmpty())
        m_session.join(here.room);
}

void Seat::setHosting(const std::optional<HostCard> &card)
{
    m_page->setHosting(card);
    tellLinks(card ? card->addresses : QStringList{});
}

// A host of ours is reached by others in another way than by ourselves.
void Seat::tellLinks(const QStringList &addresses)
{
    m_links.clear();
    for (const QString &address : addresses) {
        if (const auto link = Protocol::parseLink(address))
            m_links.append(*link);
    }
    m_links.append(m_session.link());
    m_page->dialogs().setLinks(m_links);
}

void Seat::setLevel(const Protocol::RoomId &room, RoomLevel level)
{
    keepLevel(m_settings, m_session.link(), room, level);
    m_levels = levelsAt(m_settings, m_session.link());
    m_page->setLevels(m_levels);
    emit levelsChanged();
}

// Other seats have got theirs since this one read what was kept.
void Seat::rememberSelf()
{
    const auto keep = [this](const Key<QVariantHash> &key, const QString &value) {
        QVariantHash kept = m_settings.get(key);
        if (!value.isEmpty())
            kept.insert(host(), value);
        m_settings.set(key, kept);
    };
    keep(Keys::tokens, m_session.config().tokens.value(host()));
    keep(Keys::names, m_session.config().name);
}
