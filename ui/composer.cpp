// SPDX-License-Identifier: MIT
#include "ui/composer.h"

#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"

#include "protocol/limits.h"
#include "protocol/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldFrame = 6; // of its height: border and margins, above and below

}

Composer::Composer(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_field(new QFrame(this)), m_edit(new QTextEdit(m_field)),
      m_send(iconButton(tr("Send (Enter)"), m_field)), m_error(new Label("error"))
{
    m_field->setProperty("role", u"field"_s);
    m_edit->setAcceptRichText(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    m_error->setWrapped();
    m_error->hide();
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout(m_field);
    row->setContentsMargins(8, 1, 3, 1);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(4);
    column->addWidget(m_error);
    column->addWidget(m_field);

    connect(m_send, &QToolButton::clicked, this, &Composer::submit);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        fit();
        checkLength();
    });
    connect(&look, &Look::changed, this, &Composer::restyle);
    restyle();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

void Composer::submit()
{
    const auto checked = Protocol::checkedText(text());
    if (!checked) {
        const bool empty = checked.error().code == Protocol::ErrorCode::EmptyText;
        return m_error->say(empty ? QString{} : errorText(checked.error()));
    }
    m_edit->clear();
    emit submitted(*checked);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showFocus(event->type() == QEvent::FocusIn);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & Qt::ShiftModifier))
        return QWidget::eventFilter(watched, event);
    submit();
    return true;
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Composer::restyle()
{
    const Theme &theme = m_look.theme();
    const double line = std::ceil(QFontMetricsF{theme.font()}.height()); // as documents count
    m_edit->document()->setDocumentMargin((theme.scaled(leastHeight) - fieldFrame - line) / 2);
    m_send->setIcon(tintedIcon(u"send"_s, m_look.theme().accent));
    fit();
}

void Composer::fit()
{
    m_edit->document()->setTextWidth(m_edit->viewport()->width());
    const QTextDocument *document = m_edit->document();
    const bool oneLine = document->blockCount() == 1
        && document->firstBlock().layout()->lineCount() <= 1; // as high as it is, whatever the font
    const int wanted = oneLine ? 0 : int(document->size().height()) + fieldFrame;
    m_edit->setVerticalScrollBarPolicy(wanted > mostHeight ? Qt::ScrollBarAsNeeded
                                                           : Qt::ScrollBarAlwaysOff);
    m_field->setFixedHeight(std::clamp(wanted, m_look.theme().scaled(leastHeight), mostHeight));
}

// Told while writing, so that nobody finds out only at the end.
void Composer::checkLength()
{
    const QString written = text();
    const bool maybe = written.size() * 3 > Limits::textBytes; // no character takes more
    const bool over = maybe && written.toUtf8().size() > Limits::textBytes;
    m_error->say(over
                     ? errorText({.code = Protocol::ErrorCode::TooLong, .limit = Limits::textBytes})
                     : QString{});
}

void Composer::showFocus(bool focused)
{
    m_field->setProperty("focused", focused);
    style()->unpolish(m_field);
    style()->polish(m_field);
}
