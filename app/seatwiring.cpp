// SPDX-License-Identifier: MIT
// Who does what is wished for on a page, and where what happens at its host is shown.
#include "app/seat.h"

#include "app/drafts.h"
#include "app/settings.h"
#include "ui/banner.h"
#include "ui/chatpage.h"
#include "ui/composerpane.h"
#include "ui/gatepage.h"
#include "ui/hostbar.h"
#include "ui/mebar.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/sidebar.h"

using Client::Actions;
using Client::Moderation;
using Client::Session;

void Seat::wireSession()
{
    ChatPage *page = m_page.get();
    connect(&m_session, &Session::statusChanged, page, &ChatPage::setStatus);
    connect(&m_session, &Session::statusChanged, this, [this](const Client::Status &status) {
        if (status.state != Client::Status::State::Online)
            return;
        tellLinks(); // its key is known now
        emit entered();
    });
    connect(&m_session, &Session::selfChanged, page,
            [this, page] { page->setSelf(m_session.self()); });
    connect(&m_session, &Session::placeChanged, page,
            [this, page] { page->sidebar().hostBar().setPlace(m_session.place()); });
    connect(&m_session, &Session::roomAdded, &page->sidebar().rooms(), &RoomListModel::add);
    connect(&m_session, &Session::roomAboutToBeRemoved, page, &ChatPage::removeRoom);
    connect(&m_session, &Session::closed, page, &ChatPage::tellClosed);
    connect(&m_session, &Session::joined, page, &ChatPage::showRoom);
    connect(&m_session, &Session::placeFound, page, &ChatPage::showPlace);
    connect(&m_session, &Session::failed, page, &ChatPage::showError);
    connect(&m_session, &Session::cachePutAside, page, &ChatPage::tellPutAside);
    connect(&m_session, &Session::cacheFailed, page, &ChatPage::tellNotKept);
    connect(&m_session, &Session::clockCompared, this, &Seat::judgeClock);
    connect(&m_session, &Session::versionTold, this, [this](const QString &version) {
        m_newer.look(m_session.link(), m_session.hostKey(), version);
    });
    connect(&m_newer, &NewerProgram::offered, m_page.get(), &ChatPage::tellNewer);
    connect(&page->roomPane().banner(), &Banner::clockDismissed, this, &Seat::dismissClock);
    connect(&m_session, &Session::configChanged, this, &Seat::rememberSelf);
    connect(&m_session.actions(), &Actions::editsFetched, &page->roomPane(), &RoomPane::showEdits);
    connect(&page->roomPane(), &RoomPane::retryRequested, this, &Seat::retry);
    connect(page, &ChatPage::aboutWanted, this, &Seat::showAbout);
    connect(&page->sidebar().meBar(), &MeBar::renameRequested, &m_session, &Session::rename);
}

void Seat::wireRooms()
{
    const Wishes *wishes = &m_page->wishes();
    connect(m_page.get(), &ChatPage::roomNamed, &m_session, &Session::join);
    connect(wishes, &Wishes::joinRequested, &m_session, &Session::joinById);
    connect(wishes, &Wishes::invitationUsed, &m_session, &Session::joinByInvite);
    connect(wishes, &Wishes::createRequested, &m_session, &Session::create);
    connect(wishes, &Wishes::leaveRequested, &m_session, &Session::leave);
    connect(wishes, &Wishes::levelRequested, this, &Seat::setLevel);
    const Actions *actions = &m_session.actions();
    connect(wishes, &Wishes::editRequested, actions, &Actions::editRoom);
    connect(wishes, &Wishes::invitesWanted, actions, &Actions::fetchInvites);
    connect(wishes, &Wishes::inviteRequested, actions, &Actions::makeInvite);
    connect(wishes, &Wishes::revokeRequested, actions, &Actions::revokeInvite);
    connect(wishes, &Wishes::addRequested, actions, &Actions::addMembers);
    connect(wishes, &Wishes::removeRequested, actions, &Actions::removeMember);
    connect(wishes, &Wishes::roleRequested, actions, &Actions::setRole);
    connect(wishes, &Wishes::deviceCodeWanted, actions, &Actions::linkDevice);
    connect(wishes, &Wishes::devicesWanted, actions, &Actions::fetchDevices);
    connect(wishes, &Wishes::deviceRemoveRequested, actions, &Actions::removeDevice);
    connect(wishes, &Wishes::presenceRequested, actions, &Actions::setPresence);
}

void Seat::wireMessages()
{
    const Wishes *wishes = &m_page->wishes();
    const RoomPane *pane = &m_page->roomPane();
    const Actions *actions = &m_session.actions();
    connect(wishes, &Wishes::placeWanted, &m_session, &Session::goTo);
    connect(wishes, &Wishes::pinsWanted, &m_session, &Session::fetchPins);
    connect(wishes, &Wishes::editsWanted, actions, &Actions::fetchEdits);
    connect(wishes, &Wishes::pinRequested, actions, &Actions::pin);
    connect(pane, &RoomPane::repostRequested, &m_session, &Session::repost);
    connect(pane, &RoomPane::discardRequested, &m_session, &Session::discard);
    connect(pane, &RoomPane::olderWanted, &m_session, &Session::fetchOlder);
    connect(pane, &RoomPane::gapWanted, &m_session,
            [this](const Protocol::RoomId &room, qint64 seq, bool laterEnd) {
                laterEnd ? m_session.fetchGap(room, seq) : m_session.fetchLater(room, seq);
            });
    connect(pane, &RoomPane::placeWanted, &m_session, &Session::goTo);
    connect(pane, &RoomPane::unreadWanted, &m_session, &Session::goToUnread);
    connect(pane, &RoomPane::reactRequested, actions, &Actions::react);
    connect(pane, &RoomPane::pinRequested, actions, &Actions::pin);
    connect(pane, &RoomPane::deleteRequested, actions, &Actions::deleteText);
}

void Seat::wireWriting()
{
    const ComposerPane *composer = &m_page->roomPane().composer();
    connect(composer, &ComposerPane::postRequested, &m_session, &Session::post);
    connect(composer, &ComposerPane::replyRequested, &m_session, &Session::reply);
    connect(composer, &ComposerPane::editRequested, &m_session.actions(), &Actions::editText);
    connect(composer, &ComposerPane::typingChanged, &m_session, &Session::setTyping);
    connect(composer, &ComposerPane::draftChanged, this,
            [this](const Protocol::RoomId &room, const QString &text) {
                keepDraft(m_settings, m_session.link(), room, text);
            });
}

void Seat::wireModeration()
{
    const Wishes *wishes = &m_page->wishes();
    const Moderation *moderation = &m_session.moderation();
    connect(wishes, &Wishes::hostRoleRequested, moderation, &Moderation::setHostRole);
    connect(wishes, &Wishes::muteRequested, moderation, &Moderation::mute);
    connect(wishes, &Wishes::kickRequested, moderation, &Moderation::kick);
    connect(wishes, &Wishes::banRequested, moderation, &Moderation::ban);
    connect(wishes, &Wishes::unbanRequested, moderation, &Moderation::unban);
    connect(wishes, &Wishes::bansWanted, moderation, &Moderation::fetchBans);
    connect(wishes, &Wishes::reportRequested, moderation, &Moderation::report);
    connect(wishes, &Wishes::settleRequested, moderation, &Moderation::settle);
    connect(wishes, &Wishes::reportsWanted, moderation, &Moderation::fetchReports);
    connect(wishes, &Wishes::auditWanted, moderation, &Moderation::fetchAudit);
    connect(wishes, &Wishes::judgeRequested, moderation, &Moderation::judge);
    connect(wishes, &Wishes::lostNameCodeWanted, moderation, &Moderation::makeCode);
    connect(wishes, &Wishes::gateWanted, moderation, &Moderation::fetchGate);
    connect(wishes, &Wishes::gateRequested, moderation, &Moderation::setGate);
    connect(&m_page->gate(), &GatePage::passwordGiven, &m_session, &Session::givePassword);
    connect(&m_page->gate(), &GatePage::retryRequested, &m_session, &Session::retryNow);
}
