// SPDX-License-Identifier: MIT
#include "ui/emptyroom.h"

#include "ui/label.h"
#include "ui/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyRoom::EmptyRoom(const Look &look, QWidget *parent)
    : QScrollArea(parent), m_title(new Label("title")), m_sentence(new Label("secondary")),
      m_invitation(new HostPanel(look))
{
    auto *content = new QWidget;
    content->setProperty("role", u"page"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *middle = new QWidget;
    middle->setMaximumWidth(460);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    for (Label *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWrapped();
        column->addWidget(label);
    }
    column->addSpacing(16);
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
}

void EmptyRoom::setRoom(const QString &name)
{
    m_title->setText(name.isEmpty() ? tr("No room is open") : isolated(name));
    m_sentence->setText(name.isEmpty()
                            ? tr("Choose one from the list, or make one by its name: Ctrl+K.")
                            : tr("Nobody has written here yet. What you write stays on the host, "
                                 "and whoever comes in can read it."));
}

void EmptyRoom::setInvitation(const std::optional<HostCard> &card)
{
    m_invitation->setVisible(card.has_value());
    if (card)
        m_invitation->setCard(*card);
}
