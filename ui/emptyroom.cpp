// SPDX-License-Identifier: MIT
#include "ui/emptyroom.h"

#include "ui/invitationsdialog.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/picture.h"
#include "ui/roomsettingsdialog.h"
#include "ui/roomwords.h"
#include "ui/words.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Client::Room;

namespace {

constexpr int pictureSize = 64;

// Whoever makes a room owns it, and is the first to.
QString ownerOf(const Client::Roster &roster)
{
    for (int row = 0; row < roster.count(); ++row) {
        if (roster.at(row).role == Protocol::Role::Owner)
            return roster.at(row).member.name;
    }
    return {};
}

}

EmptyRoom::EmptyRoom(const Look &look, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_picture(new QLabel), m_title(new Label("title")),
      m_maker(new Label("secondary")), m_sentence(new Label("secondary")),
      m_invite(new QPushButton(tr("Invite…"))), m_topic(new QPushButton(tr("Set topic…"))),
      m_invitation(new HostPanel(look))
{
    m_picture->setObjectName(u"badge"_s);
    auto *content = new QWidget;
    content->setProperty("role", u"page"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *middle = new QWidget;
    middle->setMaximumWidth(460);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (Label *label : {m_title, m_maker, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWrapped();
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addLayout(makeButtons());
    column->addSpacing(8);
    column->addWidget(m_invitation);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 100, Qt::AlignVCenter);
    row->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_invitation->hide();
    connect(&look, &Look::changed, this, &EmptyRoom::restyle);
}

QLayout *EmptyRoom::makeButtons()
{
    m_invite->setProperty("role", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_invite);
    row->addWidget(m_topic);
    row->addStretch();
    connect(m_invite, &QPushButton::clicked, this, &EmptyRoom::inviteRequested);
    connect(m_topic, &QPushButton::clicked, this, &EmptyRoom::topicRequested);
    return row;
}

void EmptyRoom::setRoom(Room &room)
{
    m_name = room.name();
    m_title->setText(isolated(m_name));
    const QString owner = room.isDirect() ? QString{} : ownerOf(room.roster());
    m_maker->say(owner.isEmpty() ? QString{} : tr("Owner: %1").arg(isolated(owner)));
    m_sentence->setText(room.isDirect() ? kindSentence(room.facts().kind)
                                        : tr("Nobody has written here yet.") + u' '
                                + historySentence(room.facts()));
    m_invite->setVisible(room.joined() && InvitationsDialog::maySee(room));
    m_topic->setVisible(room.joined() && RoomSettingsDialog::maySee(room)
                        && room.facts().topic.isEmpty());
    restyle();
}

void EmptyRoom::restyle()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture{QSize{pictureSize, pictureSize} * ratio};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    paintBadge(painter, QRect{0, 0, pictureSize, pictureSize}, m_name, m_look.theme().badge,
               m_look.theme().page);
    painter.end();
    m_picture->setPixmap(picture);
}

void EmptyRoom::setInvitation(const std::optional<HostCard> &card)
{
    m_invitation->setVisible(card.has_value());
    m_picture->setVisible(!card); // the room that it takes is the invitation's
    if (card)
        m_invitation->setCard(*card);
}
