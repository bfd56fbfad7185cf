// SPDX-License-Identifier: MIT
#include "app/seats.h"

#include "app/settings.h"
#include "store/clientcachethread.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/composerpane.h"
#include "ui/gatepage.h"
#include "ui/roomdialogs.h"
#include "ui/roompane.h"

#include <algorithm>

using Protocol::Link;

namespace {

QHash<QString, QString> texts(const QVariantHash &kept)
{
    QHash<QString, QString> texts;
    for (const auto &[key, value] : kept.asKeyValueRange())
        texts.insert(key, value.toString());
    return texts;
}

}

Seats::Seats(Settings &settings, const Look &look, ChatWindow &window, const QString &folder)
    : m_settings(settings), m_look(look), m_window(window), m_keyDoubts(window), m_identity(folder),
      m_cache(folder.isEmpty() ? nullptr : std::make_shared<ClientCacheThread>(folder))
{
    connect(&m_identity, &InstalledIdentity::changed, this, &Seats::changeIdentity);
    connect(&window, &ChatWindow::leaveRequested, this, &Seats::leave);
    connect(&window, &ChatWindow::turned, this, &Seats::rememberShown);
    connect(&m_keyDoubts, &KeyDoubts::refused, this, &Seats::giveUp);
    connect(&window.startPage(), &StartPage::cancelRequested, this, &Seats::abandon);
    connect(&window.startPage(), &StartPage::backRequested, this, &Seats::abandon);
}

// What is remembered stays so.
Seats::~Seats()
{
    m_window.disconnect(this);
    delete m_newcomer;
    for (Seat *seat : std::as_const(m_seats)) {
        m_window.remove(&seat->page());
        delete seat;
    }
}

Seat *Seats::find(const Link &link) const
{
    const auto seat =
        std::ranges::find_if(m_seats, [&](const Seat *any) { return any->isAt(link); });
    return seat == m_seats.end() ? nullptr : *seat;
}

Seat *Seats::find(const QString &host) const
{
    const auto seat = std::ranges::find(m_seats, host, &Seat::host);
    return seat == m_seats.end() ? nullptr : *seat;
}

void Seats::rejoin(const QString &name)
{
    const QString shown = m_settings.get(Keys::shown);
    const QStringList links = m_settings.get(Keys::joined);
    for (const QString &text : links.first(std::min<qsizetype>(most, links.size()))) {
        const auto link = Protocol::parseLink(text);
        if (!link || find(*link))
            continue;
        const QVariant known = m_settings.get(Keys::names).value(Client::tokenKey(*link), name);
        add(make(*link, known.toString()));
    }
    if (Seat *seat = find(shown); seat || !m_seats.isEmpty())
        m_window.turnTo(&(seat ? seat : m_seats.first())->page());
}

void Seats::join(const Link &link, const QString &name, const QString &code)
{
    if (Seat *seat = find(link)) {
        if (!code.isEmpty())
            seat->session().linkBy(code);
        seat->follow(link);
        return m_window.turnTo(&seat->page());
    }
    if (isFull())
        return m_window.startPage().tellFull(most);
    abandon();
    m_newcomer = make(link, name, code);
    connect(&m_newcomer->session(), &Client::Session::failed, &m_window.startPage(),
            &StartPage::showError);
    m_judging =
        connect(&m_newcomer->session(), &Client::Session::statusChanged, this, &Seats::judge);
    judge(m_newcomer->session().status());
}

// Nothing is between us and it.
void Seats::joinOwn(const Link &link, const QString &name)
{
    abandon();
    m_own = find(link);
    if (!m_own) {
        m_own = make(link, name);
        add(m_own);
    }
    showOwn();
}

void Seats::showOwn()
{
    if (m_own)
        m_window.turnTo(&m_own->page());
}

Seat *Seats::make(const Link &link, const QString &name, const QString &code)
{
    const Client::ClientConfig config{.name = name,
                                      .tokens = texts(m_settings.get(Keys::tokens)),
                                      .keys = texts(m_settings.get(Keys::keys)),
                                      .identity = m_identity.identity(),
                                      .linkCode = code,
                                      .cache = m_cache};
    auto *seat = new Seat{m_settings, m_look, config, this};
    m_keyDoubts.watch(seat);
    seat->open(link);
    return seat;
}

// One where one has been stays, and says why it is offline.
void Seats::giveUp(const Seat *seat)
{
    if (seat != m_newcomer)
        return;
    const auto error = seat->session().status().error;
    abandon();
    if (error)
        m_window.startPage().showError(*error);
}

void Seats::judge(const Client::Status &status)
{
    using enum Client::Status::State;
    const auto is = [&](Protocol::ErrorCode code) {
        return status.error && status.error->code == code;
    };
    const bool gate = (status.state == Offline && is(Protocol::ErrorCode::PasswordNeeded))
        || is(Protocol::ErrorCode::AwaitsApproval);
    if (status.state == Online || gate)
        admit(); // the page of the host asks for its password, or to wait
    else
        m_window.startPage().setStatus(status);
}

void Seats::admit()
{
    Seat *seat = std::exchange(m_newcomer, nullptr);
    disconnect(m_judging);
    seat->session().disconnect(&m_window.startPage());
    add(seat);
    m_window.turnTo(&seat->page());
    emit entered(seat);
}

void Seats::add(Seat *seat)
{
    ChatPage *page = &seat->page();
    m_seats.append(seat);
    m_window.add(page);
    connect(seat, &Seat::entered, this, [this, seat] { emit entered(seat); });
    connect(&page->dialogs(), &RoomDialogs::signInRequested, this, [this, seat](const Link &link) {
        emit elsewhereWanted(link, seat->session().self().name);
    });
    connect(&page->gate(), &GatePage::leaveRequested, this, [this, page] { leave(page); });
    connect(&page->roomPane().composer(), &ComposerPane::recentEmojiChanged, this,
            &Seats::shareEmoji);
    emit added(seat);
    remember();
}

void Seats::setHosting(const std::optional<HostCard> &card)
{
    if (m_own)
        m_own->setHosting(card);
}

void Seats::abandon()
{
    if (Seat *seat = std::exchange(m_newcomer, nullptr)) {
        disconnect(m_judging);
        end(seat);
    }
    m_window.startPage().setStatus({});
}

void Seats::leave(ChatPage *page)
{
    const auto found = std::ranges::find(m_seats, page, [](Seat *seat) { return &seat->page(); });
    if (found == m_seats.end())
        return;
    Seat *seat = *found;
    emit aboutToBeRemoved(seat);
    m_seats.erase(found);
    m_window.remove(page);
    end(seat);
    remember();
}

void Seats::leaveOwn()
{
    if (m_own)
        leave(&m_own->page());
}

// Later: what led here may be a button on its page.
void Seats::end(Seat *seat)
{
    seat->session().close();
    seat->deleteLater();
}

// Our own is not there before somebody hosts again.
void Seats::remember()
{
    QStringList links;
    for (const Seat *seat : std::as_const(m_seats)) {
        if (seat != m_own)
            links.append(seat->linkToRemember());
    }
    m_settings.set(Keys::joined, links);
}

void Seats::rememberShown(ChatPage *page)
{
    const auto seat = std::ranges::find(m_seats, page, [](Seat *any) { return &any->page(); });
    if (seat != m_seats.end())
        m_settings.set(Keys::shown, (*seat)->host());
}

void Seats::changeIdentity(const Client::Identity &identity)
{
    for (Seat *seat : std::as_const(m_seats))
        seat->session().setIdentity(identity);
}

void Seats::shareEmoji(const QStringList &emoji)
{
    m_settings.set(Keys::emoji, emoji);
    for (Seat *seat : std::as_const(m_seats))
        seat->page().roomPane().composer().setRecentEmoji(emoji);
}
