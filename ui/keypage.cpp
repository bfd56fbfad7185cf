// SPDX-License-Identifier: MIT
#include "ui/keypage.h"

#include "ui/label.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 560;

Label *paragraph(const char *role, const QString &text)
{
    auto *label = new Label(role, text);
    label->setWrapped();
    return label;
}

// They are English, and read in one order, in every language.
QString inOneOrder(const QStringList &words)
{
    return u'\u2066' + words.join(u' ') + u'\u2069';
}

}

KeyPage::KeyPage(QWidget *parent)
    : QScrollArea(parent), m_title(paragraph("title", {})), m_before(paragraph("heading", {})),
      m_shown(paragraph("heading", {}))
{
    auto *middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(
        paragraph(nullptr,
                  tr("The host that you know at this address had another key. Nothing was sent to "
                     "the one that answers now.")));
    column->addWidget(paragraph(
        "secondary",
        tr("This happens when a host was set up anew, or when another computer has got its "
           "address. "
           "It also happens when somebody wants to read what you write. Ask whoever runs the host "
           "which six words it has.")));
    column->addWidget(wordsCard(tr("Six words of the host before"), m_before));
    column->addWidget(wordsCard(tr("Six words of the host now"), m_shown));
    column->addWidget(buttons());
    column->addStretch(3);

    auto *content = new QWidget;
    content->setProperty("role", u"panel"_s);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QWidget *KeyPage::wordsCard(const QString &title, Label *words)
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(title);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(new Label("small", title));
    column->addWidget(words);
    return card;
}

// What is safe stands first, and Enter and Escape do it.
QWidget *KeyPage::buttons()
{
    auto *box = new QWidget;
    m_refuse = new QPushButton(tr("Do not connect"));
    m_refuse->setProperty("role", u"primary"_s);
    auto *trust = new QPushButton(tr("Connect: these words are right"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_refuse);
    column->addWidget(trust);
    connect(m_refuse, &QPushButton::clicked, this, &KeyPage::refused);
    connect(trust, &QPushButton::clicked, this, &KeyPage::trusted);
    return box;
}

void KeyPage::setChange(const KeyChange &change)
{
    m_title->setText(tr("Another host is at %1").arg(isolated(change.address)));
    m_before->setText(inOneOrder(change.before));
    m_shown->setText(inOneOrder(change.shown));
}

void KeyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit refused();
    else
        QScrollArea::keyPressEvent(event);
}

void KeyPage::showEvent(QShowEvent *event)
{
    m_refuse->setFocus();
    QScrollArea::showEvent(event);
}
