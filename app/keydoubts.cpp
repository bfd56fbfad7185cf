// SPDX-License-Identifier: MIT
#include "app/keydoubts.h"

#include "app/seat.h"
#include "trust/words.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/keypage.h"

using Client::Session;

KeyDoubts::KeyDoubts(ChatWindow &window) : m_window(window)
{
    connect(&window.keyPage(), &KeyPage::trusted, this, &KeyDoubts::trust);
    connect(&window.keyPage(), &KeyPage::refused, this, &KeyDoubts::refuse);
}

void KeyDoubts::watch(Seat *seat)
{
    connect(&seat->session(), &Session::statusChanged, this, [this, seat] { doubt(seat); });
    connect(seat, &Seat::keyInDoubt, this, [this, seat] { ask(seat); });
}

// Who reads at another host is not torn away: the strip above the messages tells, and asks then.
void KeyDoubts::doubt(Seat *seat)
{
    if (seat->isKeyInDoubt() && (!m_window.page() || m_window.page() == &seat->page()))
        ask(seat);
}

void KeyDoubts::ask(Seat *seat)
{
    m_seat = seat;
    const Session &session = seat->session();
    m_window.askAboutKey({.address = session.link().host,
                          .before = sixWords(session.keyBefore()),
                          .shown = sixWords(session.status().error->detail)});
}

void KeyDoubts::trust()
{
    if (!m_seat || !m_seat->isKeyInDoubt())
        return turnBack();
    turnBack();
    m_seat->session().trust(m_seat->session().status().error->detail);
}

void KeyDoubts::refuse()
{
    turnBack();
    if (m_seat)
        emit refused(m_seat);
}

void KeyDoubts::turnBack()
{
    if (m_seat && m_window.has(&m_seat->page()))
        m_window.turnTo(&m_seat->page());
    else
        m_window.showStart();
}
