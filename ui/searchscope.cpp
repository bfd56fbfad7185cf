// SPDX-License-Identifier: MIT
#include "ui/searchscope.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

SearchScope::SearchScope(QWidget *parent)
    : QWidget(parent), m_here(new QPushButton(tr("This room"))),
      m_all(new QPushButton(tr("All rooms")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_here, m_all}) {
        button->setProperty("role", u"chip"_s);
        button->setCheckable(true);
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_here->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, &SearchScope::chosen);
}

bool SearchScope::isEverywhere() const
{
    return m_all->isChecked();
}

void SearchScope::setEverywhere(bool everywhere)
{
    (everywhere ? m_all : m_here)->setChecked(true);
}

void SearchScope::setHereOffered(bool offered)
{
    m_here->setEnabled(offered);
}
