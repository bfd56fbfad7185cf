// SPDX-License-Identifier: MIT
#include "ui/hostpanel.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HostPanel::HostPanel(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(new Label("secondary")), m_rows(new QVBoxLayout)
{
    m_words->setWrapped();
    m_words->setAlignment(Qt::AlignHCenter);
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addLayout(m_rows);
}

void HostPanel::setCard(const HostCard &card)
{
    m_words->setText(card.addresses.isEmpty()
                         ? tr("This computer is on no network that others could reach it by.")
                         : tr("Others on this network come in with this address, in Hubbub or in a "
                              "web browser:"));
    if (m_addresses == card.addresses)
        return;
    m_addresses = card.addresses;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &address : card.addresses)
        m_rows->addWidget(addressRow(address));
}

QWidget *HostPanel::addressRow(const QString &address)
{
    auto *row = new QFrame(this);
    row->setProperty("role", u"card"_s);
    auto *words = new Label("address", address);
    words->setWrapped();
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(address));
    connect(copy, &QPushButton::clicked, this, [copy, address] {
        QGuiApplication::clipboard()->setText(address);
        copy->setText(tr("Copied"));
    });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(16, 10, 10, 10);
    line->addWidget(words, 1);
    line->addWidget(copy);
    return row;
}
