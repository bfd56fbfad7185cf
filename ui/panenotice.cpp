// SPDX-License-Identifier: MIT
#include "ui/panenotice.h"

#include "ui/label.h"

#include <QPushButton>
#include <QVBoxLayout>

PaneNotice::PaneNotice(QWidget *parent)
    : QWidget(parent), m_title(new Label), m_sentence(new Label("small")), m_wish(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 32, 20, 20);
    column->setSpacing(6);
    for (Label *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWrapped();
        column->addWidget(label);
    }
    column->addSpacing(10);
    column->addWidget(m_wish, 0, Qt::AlignHCenter);
    column->addStretch();
    m_wish->hide();
    connect(m_wish, &QPushButton::clicked, this, &PaneNotice::wished);
}

void PaneNotice::say(const QString &title, const QString &sentence, const QString &wish)
{
    m_title->setText(title);
    m_sentence->say(sentence);
    m_wish->setText(wish);
    m_wish->setHidden(wish.isEmpty());
}
