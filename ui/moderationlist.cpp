// SPDX-License-Identifier: MIT
#include "ui/moderationlist.h"

#include "ui/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ModerationList::ModerationList(const QString &nothing, QWidget *parent)
    : QScrollArea(parent), m_nothing(nothing), m_rows(new QVBoxLayout),
      m_more(new QPushButton(tr("Earlier ones")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 8);
    m_rows->setSpacing(10);
    m_more->setProperty("role", u"flat"_s);
    m_more->setAutoDefault(false);
    m_more->hide();
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(m_more, &QPushButton::clicked, this, &ModerationList::moreRequested);
}

void ModerationList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

void ModerationList::add(const Row &row)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (const auto &[role, text] : {std::pair{static_cast<const char *>(nullptr), row.title},
                                     std::pair{"secondary", row.words}}) {
        if (text.isEmpty())
            continue;
        auto *label = new Label(role, text);
        label->setWrapped();
        words->addWidget(label);
    }
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    addButton(*line, row, row.button, row.done);
    addButton(*line, row, row.otherButton, row.otherDone);
    m_rows->addWidget(widget);
    ++m_count;
}

void ModerationList::addButton(QHBoxLayout &line, const Row &row, const QString &words,
                               const std::function<void()> &done)
{
    if (words.isEmpty())
        return;
    auto *button = new QPushButton(words);
    button->setAutoDefault(false);
    button->setAccessibleName(u"%1: %2 %3"_s.arg(words, row.title, row.words));
    connect(button, &QPushButton::clicked, this, done);
    line.addWidget(button, 0, Qt::AlignTop);
}

void ModerationList::setMore(bool more)
{
    m_more->setVisible(more);
}

void ModerationList::end()
{
    if (m_count == 0)
        m_rows->addWidget(new Label("secondary", m_nothing));
}
