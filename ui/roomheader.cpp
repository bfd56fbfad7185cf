// SPDX-License-Identifier: MIT
#include "ui/roomheader.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/roompane.h"
#include "ui/shortcuts.h"
#include "ui/words.h"

#include "client/room.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

RoomHeader::RoomHeader(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_title(new Label("heading")), m_present(new Label("small")),
      m_back(iconButton(RoomPane::tr("Back to the rooms"), this)),
      m_find(iconButton(RoomPane::tr("Find in this room"), this)),
      m_members(iconButton(RoomPane::tr("Members"), this)),
      m_more(iconButton(RoomPane::tr("More about this room"), this))
{
    m_back->hide();
    m_find->setCheckable(true);
    m_members->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->addWidget(m_back);
    row->addLayout(makeWords(), 1);
    row->addWidget(m_find);
    row->addWidget(m_members);
    row->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this, [this] {
        emit menuRequested({m_more->mapToGlobal(QPoint{}), m_more->size()});
    });
    connect(m_back, &QToolButton::clicked, this, &RoomHeader::backRequested);
    connect(m_find, &QToolButton::clicked, this, &RoomHeader::searchToggled);
    connect(m_members, &QToolButton::clicked, this, &RoomHeader::membersToggled);
    connect(&look, &Look::changed, this, &RoomHeader::restyle);
    restyle();
}

QLayout *RoomHeader::makeWords()
{
    m_title->setElided();
    m_present->setElided();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_present);
    words->addStretch();
    return words;
}

void RoomHeader::setShortcuts(const Shortcuts &shortcuts)
{
    shortcuts.showTip(m_find, Command::FindHere);
    shortcuts.showTip(m_members, Command::Details);
}

void RoomHeader::showRoom(Client::Room *room)
{
    for (QToolButton *button : {m_find, m_members, m_more})
        button->setVisible(room);
    QStringList words;
    if (room && room->roster().present() > 0)
        words.append(RoomPane::tr("%n here", nullptr, room->roster().present()));
    if (room && !room->facts().topic.isEmpty())
        words.append(isolated(room->facts().topic));
    m_title->setText(room ? u"# "_s + isolated(room->name()) : QString{});
    m_present->say(words.join(u" · "_s));
}

void RoomHeader::setNarrow(bool narrow)
{
    m_back->setVisible(narrow);
}

void RoomHeader::setDetails(bool members, bool search)
{
    m_members->setChecked(members);
    m_find->setChecked(search);
}

void RoomHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void RoomHeader::restyle()
{
    const QColor text = m_look.theme().text;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setFixedHeight(m_look.theme().scaled(Metrics::barHeight));
    m_back->setIcon(tintedIcon(mirrored ? u"forward"_s : u"back"_s, text));
    m_find->setIcon(tintedIcon(u"search"_s, text));
    m_members->setIcon(tintedIcon(u"members"_s, text));
    m_more->setIcon(tintedIcon(u"more"_s, text));
}
