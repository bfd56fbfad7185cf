// SPDX-License-Identifier: MIT
#include "app/seat.h"

#include "app/drafts.h"
#include "app/roomlevels.h"
#include "app/settings.h"
#include "trust/words.h"
#include "ui/abouthostdialog.h"
#include "ui/banner.h"
#include "ui/chatpage.h"
#include "ui/clockwords.h"
#include "ui/composerpane.h"
#include "ui/hostbar.h"
#include "ui/roomdialogs.h"
#include "ui/roompane.h"
#include "ui/searchpane.h"
#include "ui/sidebar.h"

#include <QCoreApplication>

#include <algorithm>

using Client::tokenKey;
using Protocol::Link;

Seat::Seat(Settings &settings, const Look &look, const Client::ClientConfig &config,
           QObject *parent)
    : QObject(parent), m_settings(settings), m_session(config),
      m_newer(QCoreApplication::applicationVersion()), m_page(std::make_unique<ChatPage>(look))
{
    m_page->roomPane().composer().setRecentEmoji(settings.get(Keys::emoji));
    m_page->setPeople(&m_session.people());
    m_page->details().search().setSearch(&m_session.search());
    m_page->setModeration(&m_session.moderation());
    m_page->dialogs().setActions(&m_session.actions());
    wireSession();
    wireRooms();
    wireMessages();
    wireWriting();
    wireModeration();
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

// An invitation lets in once, and a private room by its name nobody. The host's key is remembered
// with its address.
QString Seat::linkToRemember() const
{
    Link link = m_session.link();
    if (!link.invite.isEmpty())
        link.room.clear();
    link.invite.clear();
    link.key.clear();
    link.owner.clear();
    return Protocol::toString(link);
}

// What is kept of the host comes later; until then it is called as it is reached.
void Seat::open(const Link &link)
{
    m_page->sidebar().hostBar().setPlace(link.host);
    m_session.open(link);
    m_levels = levelsAt(m_settings, link);
    m_page->setLevels(m_levels);
    m_page->setDrafts(draftsAt(m_settings, link));
    tellLinks();
}

bool Seat::isAt(const Link &link) const
{
    return std::ranges::any_of(m_links,
                               [&](const Link &ours) { return tokenKey(ours) == tokenKey(link); });
}

bool Seat::isKeyInDoubt() const
{
    const auto &status = m_session.status();
    return status.state == Client::Status::State::Offline && status.error
        && status.error->code == Protocol::ErrorCode::OtherHost;
}

void Seat::retry()
{
    if (isKeyInDoubt())
        emit keyInDoubt();
    else
        m_session.retryNow();
}

void Seat::showAbout()
{
    const QString key = m_session.hostKey();
    const HostFacts facts{.place = m_session.place(),
                          .address = host(),
                          .words = key.isEmpty() ? QStringList{} : sixWords(key)};
    (new AboutHostDialog{facts, m_page.get()})->open();
}

// The link may lead here by another address than the one that is in use.
void Seat::follow(const Link &link)
{
    Link here = m_session.link();
    here.room = link.room;
    here.invite = link.invite;
    here.owner = link.owner;
    if (!here.owner.isEmpty() || m_session.status().state != Client::Status::State::Online)
        m_session.open(here);
    else if (!here.invite.isEmpty())
        m_session.joinByInvite(here.invite);
    else if (!here.room.isEmpty())
        m_session.join(here.room);
}

void Seat::setHosting(const std::optional<HostCard> &card)
{
    m_page->setHosting(card);
    m_waysIn = card ? QStringList{card->link} + card->addresses : QStringList{};
    tellLinks();
}

// A host of ours is reached by others in another way than by ourselves.
void Seat::tellLinks()
{
    m_links.clear();
    for (const QString &way : std::as_const(m_waysIn)) {
        if (const auto link = Protocol::parseLink(way))
            m_links.append(*link);
    }
    m_links.append(m_session.link());
    m_links.last().key = m_session.hostKey();
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
    const auto keep = [this](const Key<QVariantHash> &key, const QString &name,
                             const QString &value) {
        QVariantHash kept = m_settings.get(key);
        if (value.isEmpty())
            kept.remove(name);
        else
            kept.insert(name, value);
        m_settings.set(key, kept);
    };
    const Client::ClientConfig &config = m_session.config();
    keep(Keys::tokens, m_session.hostName(), config.tokens.value(m_session.hostName()));
    keep(Keys::keys, host(), config.keys.value(host()));
    keep(Keys::names, host(), config.name);
}

void Seat::judgeClock(std::chrono::milliseconds ahead)
{
    const qint64 dismissed = m_settings.get(Keys::clocks).value(host()).toLongLong();
    const bool matters = clockMatters(ahead, std::chrono::milliseconds{dismissed});
    m_page->roomPane().banner().setClock(matters ? ahead : std::chrono::milliseconds::zero());
}

void Seat::dismissClock(std::chrono::milliseconds ahead)
{
    QVariantHash clocks = m_settings.get(Keys::clocks);
    clocks.insert(host(), qint64(ahead.count()));
    m_settings.set(Keys::clocks, clocks);
}
