// SPDX-License-Identifier: MIT
#include "ui/notice.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

Notice::Notice(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(new Label), m_dismiss(iconButton(tr("Dismiss"), this))
{
    setProperty("role", u"warning"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setWrapped();
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        m_sentences.clear();
        refresh();
    });
    connect(&look, &Look::changed, this, &Notice::restyle);
    restyle();
    refresh();
}

void Notice::say(const QString &sentence)
{
    if (m_sentences.contains(sentence))
        return;
    m_sentences.append(sentence);
    refresh();
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

QString Notice::words() const
{
    return m_sentences.join(u'\n');
}

void Notice::refresh()
{
    m_words->setText(words());
    setAccessibleName(words());
    setVisible(!m_sentences.isEmpty());
}

void Notice::restyle()
{
    m_dismiss->setIcon(tintedIcon(u"close"_s, m_look.theme().text));
}
