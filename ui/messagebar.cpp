// SPDX-License-Identifier: MIT
#include "ui/messagebar.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonSize = 28;
constexpr auto iconName = "drawing";

}

MessageBar::MessageBar(const Look &look, QWidget *parent) : QFrame(parent), m_look(look)
{
    setProperty("role", u"messageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::ArrowCursor);
    m_buttons = makeButtons();
    m_question = makeQuestion();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    row->addWidget(m_buttons);
    row->addWidget(m_question);
    connect(&look, &Look::changed, this, &MessageBar::restyle);
    restyle();
    turnTo(m_buttons);
    hide();
}

QWidget *MessageBar::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::tuple<MessageAct, QString, QString> acts[] = {
        {MessageAct::React, u"react"_s, tr("React (+)")},
        {MessageAct::Reply, u"reply"_s, tr("Reply (R)")},
        {MessageAct::Edit, u"edit"_s, tr("Edit (E)")},
    };
    for (const auto &[act, icon, words] : acts) {
        auto *button = addButton(row, icon, words);
        connect(button, &QToolButton::clicked, this,
                [this, chosen = act] { emit this->chosen(chosen); });
        m_acts.insert(act, button);
    }
    auto *more = addButton(row, u"more"_s, tr("More"));
    connect(more, &QToolButton::clicked, this, &MessageBar::moreRequested);
    return row;
}

QToolButton *MessageBar::addButton(QWidget *row, const QString &icon, const QString &words)
{
    auto *button = new QToolButton(row);
    button->setProperty(iconName, icon);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::NoFocus); // the keyboard has the letters
    button->setFixedSize(buttonSize, buttonSize);
    row->layout()->addWidget(button);
    return button;
}

QWidget *MessageBar::makeQuestion()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    auto *words = new Label("small");
    words->setText(tr("Delete this message?"));
    m_yes = new QPushButton(tr("Delete"));
    auto *no = new QPushButton(tr("Cancel"));
    m_yes->setProperty("role", u"smallDanger"_s);
    no->setProperty("role", u"small"_s);
    m_yes->setAccessibleDescription(words->text());
    connect(m_yes, &QPushButton::clicked, this, [this] {
        emit erasureConfirmed();
        turnTo(m_buttons);
        emit askingEnded();
    });
    connect(no, &QPushButton::clicked, this, [this] {
        turnTo(m_buttons);
        emit askingEnded();
    });
    for (QWidget *widget :
         {static_cast<QWidget *>(words), static_cast<QWidget *>(m_yes), static_cast<QWidget *>(no)})
        layout->addWidget(widget);
    return row;
}

void MessageBar::offer(const Client::TimelineEntry &entry, const MessageRights &rights)
{
    for (const auto &[act, button] : m_acts.asKeyValueRange())
        button->setVisible(mayDo(act, entry, rights));
    turnTo(m_buttons);
}

void MessageBar::askToErase()
{
    turnTo(m_question);
    show();
    m_yes->setFocus();
}

bool MessageBar::asking() const
{
    return m_question->isVisibleTo(this);
}

void MessageBar::turnTo(QWidget *page)
{
    m_buttons->setVisible(page == m_buttons);
    m_question->setVisible(page == m_question);
    adjustSize();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !asking())
        return QFrame::keyPressEvent(event);
    turnTo(m_buttons);
    emit askingEnded();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    emit mouseLeft();
}

void MessageBar::restyle()
{
    for (QToolButton *button : m_buttons->findChildren<QToolButton *>())
        button->setIcon(
            tintedIcon(button->property(iconName).toString(), m_look.theme().secondary));
    adjustSize();
}
