// SPDX-License-Identifier: MIT
#include "ui/composer.h"

#include "ui/completionpopup.h"
#include "ui/composeredit.h"
#include "ui/composerstrip.h"
#include "ui/composerwait.h"
#include "ui/emojipicker.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/smileys.h"
#include "ui/spellmarks.h"

#include "protocol/limits.h"
#include "protocol/text.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

Composer::Composer(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_field(new QFrame(this)), m_edit(new ComposerEdit(m_field)),
      m_completion(new CompletionPopup(look, m_edit)), m_emoji(iconButton(tr("Emoji"), m_field)),
      m_send(iconButton(tr("Send (Enter)"), m_field)), m_picker(new EmojiPicker(look, this)),
      m_strip(new ComposerStrip(look)), m_error(new Label("error")), m_wait(new ComposerWait),
      m_blocked(new Label("blocked"))
{
    m_field->setProperty("role", u"field"_s);
    m_edit->setAccessibleName(tr("Message"));
    m_error->setWrapped();
    m_blocked->setWrapped();
    for (QWidget *hidden : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_error),
                            static_cast<QWidget *>(m_blocked)})
        hidden->hide();
    setFocusProxy(m_edit);
    layOut();
    wire();
    restyle();
}

// A field that has the keyboard tells of losing it, also while all of this goes.
Composer::~Composer()
{
    m_edit->disconnect(this);
}

void Composer::layOut()
{
    auto *row = new QHBoxLayout(m_field);
    row->setContentsMargins(8, 1, 3, 1);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_emoji, 0, Qt::AlignBottom);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 14, 14);
    column->setSpacing(4);
    column->addWidget(m_error);
    column->addWidget(m_wait);
    column->addWidget(m_strip);
    column->addWidget(m_field);
    column->addWidget(m_blocked);
}

void Composer::wire()
{
    connect(m_send, &QToolButton::clicked, this, &Composer::submit);
    connect(m_emoji, &QToolButton::clicked, this, &Composer::openPicker);
    connect(m_picker, &EmojiPicker::picked, this, &Composer::insertEmoji);
    connect(m_edit, &ComposerEdit::submitRequested, this, &Composer::submit);
    connect(m_edit, &ComposerEdit::escaped, this, &Composer::escaped);
    connect(m_strip, &ComposerStrip::closeRequested, this, &Composer::escaped);
    connect(m_edit, &ComposerEdit::lastRequested, this, &Composer::lastRequested);
    connect(m_edit, &ComposerEdit::focused, this, &Composer::showFocus);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        fit();
        checkLength();
        if (m_setting)
            return;
        m_completion->suggest();
        emit written();
    });
    connect(m_wait, &ComposerWait::finished, this, [this] { m_send->setEnabled(true); });
    connect(&m_look, &Look::changed, this, &Composer::restyle);
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    const QScopedValueRollback setting{m_setting, true};
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

void Composer::setStrip(const QString &title, const QString &excerpt)
{
    m_edit->setEscapable(!title.isEmpty());
    if (title.isEmpty())
        m_strip->hide();
    else
        m_strip->tell(title, excerpt);
}

void Composer::setBlocked(const QString &reason)
{
    m_blocked->say(reason);
    m_field->setVisible(reason.isEmpty());
}

bool Composer::isBlocked() const
{
    return m_field->isHidden();
}

void Composer::setWait(qint64 wait)
{
    m_wait->start(wait);
    m_send->setEnabled(!m_wait->runs());
}

void Composer::setHabits(bool enterSends, bool replaceSmileys)
{
    m_replaceSmileys = replaceSmileys;
    m_edit->setEnterSends(enterSends);
    m_send->setToolTip(enterSends ? tr("Send (Enter)") : tr("Send (Ctrl+Enter)"));
}

void Composer::setSpelling(Spelling *spelling)
{
    m_edit->setSpelling(spelling);
    restyle();
}

void Composer::showError(const QString &sentence)
{
    m_error->say(sentence);
}

void Composer::submit()
{
    if (m_wait->runs() || isBlocked())
        return;
    const auto checked =
        Protocol::checkedText(m_replaceSmileys ? withEmojiForSmileys(text()) : text());
    if (!checked) {
        const bool empty = checked.error().code == Protocol::ErrorCode::EmptyText;
        return m_error->say(empty ? QString{} : errorText(checked.error()));
    }
    setText({});
    emit submitted(*checked);
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
    if (auto *marks = m_edit->spellMarks())
        marks->setColor(theme.danger);
    m_edit->setLine(theme.scaled(leastHeight), line);
    m_emoji->setIcon(tintedIcon(u"emoji"_s, theme.secondary));
    m_send->setIcon(tintedIcon(u"send"_s, theme.accent));
    fit();
}

void Composer::fit()
{
    m_field->setFixedHeight(m_edit->wantedHeight(m_look.theme().scaled(leastHeight), mostHeight));
}

// Told while writing, so that nobody finds out only at the end.
void Composer::checkLength()
{
    const QString now = text();
    const bool maybe = now.size() * 3 > Limits::textBytes; // no character takes more
    const bool over = maybe && now.toUtf8().size() > Limits::textBytes;
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

void Composer::openPicker()
{
    m_picker->openAt({m_emoji->mapToGlobal(QPoint{0, 0}), m_emoji->size()});
}

void Composer::insertEmoji(const QString &emoji)
{
    m_edit->textCursor().insertText(emoji);
    setFocus();
}
