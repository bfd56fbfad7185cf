// SPDX-License-Identifier: MIT
#include "ui/detailspane.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/memberpane.h"
#include "ui/pinnedpane.h"
#include "ui/searchpane.h"
#include "ui/shortcuts.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(const Look &look, Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_look(look), m_members(new MemberPane(look, wishes)),
      m_pinned(new PinnedPane(look, wishes)), m_search(new SearchPane(look)),
      m_pages(new QStackedWidget)
{
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    for (QWidget *page : std::initializer_list<QWidget *>{m_members, m_pinned, m_search})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    connect(&look, &Look::changed, this, &DetailsPane::restyle);
    restyle();
}

QWidget *DetailsPane::makeHeader()
{
    m_header = new QWidget;
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    for (auto *button : m_tabs->findChildren<QToolButton *>())
        button->setToolTip(button->accessibleName()); // Qt's own, though they never show
    for (const QString &name : {tr("Members"), tr("Pinned"), tr("Search")})
        m_tabs->addTab(name);
    m_close = iconButton(tr("Close the details"), m_header);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(8, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_close);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        emit turned();
    });
    connect(m_close, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    return m_header;
}

void DetailsPane::setShortcuts(const Shortcuts &shortcuts)
{
    shortcuts.showTip(m_close, Command::Details);
}

void DetailsPane::setRoom(Client::Room *room)
{
    m_members->setRoom(room);
    m_pinned->setRoom(room);
    m_search->setRoom(room);
}

void DetailsPane::setSelf(const Protocol::MemberId &self)
{
    m_members->setSelf(self);
    m_pinned->setSelf(self);
    m_search->setSelf(self);
}

void DetailsPane::setOnline(bool online)
{
    m_pinned->setOnline(online);
    m_search->setOnline(online);
}

void DetailsPane::show(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

DetailsPane::Tab DetailsPane::tab() const
{
    return Tab(m_tabs->currentIndex());
}

QList<QWidget *> DetailsPane::focusPanes() const
{
    return {m_members->focusPane(), m_pinned->focusPane(), m_search->focusPane()};
}

void DetailsPane::restyle()
{
    m_header->setFixedHeight(m_look.theme().scaled(Metrics::barHeight));
    m_close->setIcon(tintedIcon(u"close"_s, m_look.theme().text));
}
