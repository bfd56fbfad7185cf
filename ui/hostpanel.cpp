// SPDX-License-Identifier: MIT
#include "ui/hostpanel.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/qrpicture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HostPanel::HostPanel(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(new Label("secondary")), m_rows(new QVBoxLayout),
      m_picture(new QrPicture), m_pictureWords(new Label("secondary")),
      m_keyWords(new Label("small"))
{
    for (Label *label : {m_words, m_keyWords}) {
        label->setWrapped();
        label->setAlignment(Qt::AlignHCenter);
    }
    m_keyWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addLayout(m_rows);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_pictureWords, 0, Qt::AlignHCenter);
    column->addWidget(m_keyWords);
    m_pictureWords->hide();
    m_keyWords->hide();
}

void HostPanel::setCard(const HostCard &card)
{
    HostCard shown = card;
    shown.people = 0; // who comes and goes is of no matter here
    m_words->setText(card.addresses.isEmpty()
                         ? tr("This computer is on no network that others could reach it by.")
                         : tr("Others on this network come in with this address, in Hubbub or in a "
                              "web browser:"));
    if (std::exchange(m_card, shown) == shown)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &address : card.addresses)
        m_rows->addWidget(row(address, address, tr("Copy")));
    if (!card.code.isEmpty())
        m_rows->addWidget(row(tr("or say: %1").arg(card.code), card.code, tr("Copy")));
    if (!card.link.isEmpty())
        m_rows->addWidget(row(tr("Link for Hubbub, with this host's key"), card.link, tr("Copy")));
    m_picture->setText(card.addresses.value(0));
    m_pictureWords->say(m_picture->isHidden() ? QString{} : tr("A phone comes in by its camera."));
    const QString words = card.words.join(u' ');
    m_keyWords->say(words.isEmpty() ? words : tr("Six words of this host: %1").arg(words));
}

QWidget *HostPanel::row(const QString &text, const QString &toCopy, const QString &copyWords)
{
    auto *row = new QFrame(this);
    row->setProperty("role", u"card"_s);
    auto *words = new Label(text == toCopy ? "address" : nullptr, text);
    words->setWrapped();
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(copyWords);
    copy->setAccessibleName(tr("Copy %1").arg(toCopy));
    connect(copy, &QPushButton::clicked, this, [copy, toCopy] {
        QGuiApplication::clipboard()->setText(toCopy);
        copy->setText(tr("Copied"));
    });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(16, 10, 10, 10);
    line->addWidget(words, 1);
    line->addWidget(copy);
    return row;
}
