// SPDX-License-Identifier: MIT
#include "ui/copyfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

CopyField::CopyField(const QString &text, QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_copy(new QPushButton)
{
    m_words->setReadOnly(true);
    m_words->setAccessibleName(tr("To pass on"));
    m_copy->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(this->text());
        m_copy->setText(tr("Copied"));
    });
    setText(text);
}

void CopyField::setText(const QString &text)
{
    m_words->setText(text);
    m_words->setCursorPosition(0);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy %1").arg(text));
}

QString CopyField::text() const
{
    return m_words->text();
}
