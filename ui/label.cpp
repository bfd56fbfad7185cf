// SPDX-License-Identifier: MIT
#include "ui/label.h"

#include <QFrame>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

Label::Label(const char *role, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", QString::fromLatin1(role));
}

void Label::setElided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void Label::setWrapped()
{
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Label::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

QSize Label::minimumSizeHint() const
{
    return m_elided ? QSize{0, QLabel::minimumSizeHint().height()} : QLabel::minimumSizeHint();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter{this};
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString{} : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
}

QFrame *hairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"hairline"_s);
    orientation == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
    return line;
}

QToolButton *iconButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFixedSize(32, 32);
    button->setIconSize({20, 20});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}
