// SPDX-License-Identifier: MIT
#include "ui/searchhint.h"

#include "ui/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SearchHint::SearchHint(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setProperty("role", u"panel"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 16, 12, 16);
    m_column->setSpacing(0);
    auto *lead = new Label("small",
                           tr("Finds messages that hold all words, whole and in any "
                              "order. Names and filters narrow it down:"));
    lead->setWrapped();
    lead->setContentsMargins(8, 0, 8, 4);
    m_column->addWidget(lead);
    // The words before the colon are the host's and are not translated.
    add(u"\"\""_s, u"\"%1\""_s.arg(tr("green tea")), tr("these words, one after the other"));
    add(u"from:"_s, u"from:"_s + tr("Anna"), tr("what Anna wrote"));
    add(u"in:"_s, u"in:"_s + tr("Kitchen"), tr("what was written in that room"));
    add(u"after:"_s, u"after:2026-01-31"_s, tr("later than that day"));
    add(u"before:"_s, u"before:2026-03-01"_s, tr("earlier than that day"));
    add(u"has:link"_s, u"has:link"_s, tr("what holds the address of a page"));
    add(u"is:pinned"_s, u"is:pinned"_s, tr("what is pinned"));
    m_column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void SearchHint::add(const QString &filter, const QString &example, const QString &meaning)
{
    auto *button = new QPushButton(example);
    button->setProperty("role", u"term"_s);
    button->setAccessibleDescription(meaning);
    auto *words = new Label("small", meaning);
    words->setWrapped();
    words->setContentsMargins(8, 0, 8, 0);
    m_column->addSpacing(4);
    m_column->addWidget(button, 0, Qt::AlignLeading);
    m_column->addWidget(words);
    connect(button, &QPushButton::clicked, this, [this, filter] { emit chosen(filter); });
}
