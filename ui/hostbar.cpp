// SPDX-License-Identifier: MIT
#include "ui/hostbar.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/picture.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using State = Client::Status::State;

HostBar::HostBar(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_name(new Label("heading")), m_words(new Label("small")),
      m_menu(iconButton(tr("Menu"), this)), m_picture(new QWidget)
{
    m_picture->setFixedSize(Metrics::picture, Metrics::picture);
    m_name->setElided();
    m_words->setElided();
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_words);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(10);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_menu);
    connect(&look, &Look::changed, this, &HostBar::restyle);
    restyle();
    refresh();
}

void HostBar::setPlace(const QString &place)
{
    m_place = place;
    refresh();
}

void HostBar::setStatus(const Client::Status &status)
{
    m_status = status;
    refresh();
}

void HostBar::setHosting(std::optional<int> people)
{
    m_people = people;
    refresh();
}

void HostBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

QMenu *HostBar::menu() const
{
    return m_menu->menu();
}

void HostBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintBadge(painter, m_picture->geometry(), m_place, m_look.theme().accent, m_look.theme().page);
}

void HostBar::refresh()
{
    m_name->setText(isolated(m_place));
    m_words->setText(statusWords());
    update();
    emit changed();
}

QString HostBar::statusWords() const
{
    switch (m_status.state) {
    case State::Offline:
        return tr("Offline");
    case State::Connecting:
        return tr("Connecting…");
    case State::Waiting:
        return tr("Connection lost");
    case State::Online:
        break;
    }
    if (!m_people)
        return tr("Online");
    return *m_people == 0 ? tr("Hosting, alone so far") : tr("Hosting for %n", nullptr, *m_people);
}

void HostBar::restyle()
{
    setFixedHeight(m_look.theme().scaled(Metrics::barHeight));
    m_menu->setIcon(tintedIcon(u"menu"_s, m_look.theme().text));
}
