// SPDX-License-Identifier: MIT
#include "ui/completionpopup.h"

#include "ui/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 30;
constexpr int mostWidth = 300;
constexpr int border = 5; // with the padding within

}

CompletionPopup::CompletionPopup(const Look &look, QTextEdit *edit)
    : QListWidget(edit), m_look(look), m_edit(edit)
{
    hide();
    setProperty("role", u"popup"_s);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Suggestions"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    edit->installEventFilter(this);
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible())
            suggest();
    });
    connect(this, &QListWidget::itemClicked, this, &CompletionPopup::take);
}

void CompletionPopup::setRoster(const Client::Roster *roster)
{
    m_roster = roster;
    hide();
}

void CompletionPopup::suggest()
{
    const auto word = completionAt(m_edit->toPlainText(), m_edit->textCursor().position());
    if (!word || word->start != m_dismissed)
        m_dismissed = -1;
    const bool wanted = word && m_dismissed < 0;
    m_suggestions = wanted ? suggestionsFor(*word, m_roster, m_self) : QList<Suggestion>{};
    if (m_suggestions.isEmpty())
        return hide();
    m_word = *word;
    fill();
    place();
    speak();
}

void CompletionPopup::fill()
{
    clear();
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        auto *item = new QListWidgetItem(suggestion.shown, this);
        item->setData(Qt::AccessibleTextRole, suggestion.spoken);
        item->setSizeHint({0, m_look.theme().scaled(rowHeight)});
    }
    setCurrentRow(0);
}

// In the window, over what is above the field: it takes no focus and needs no window of its own.
void CompletionPopup::place()
{
    QWidget *window = m_edit->window();
    if (parentWidget() != window)
        setParent(window);
    resize(std::min(mostWidth, window->width() - 16),
           count() * m_look.theme().scaled(rowHeight) + 2 * border);
    QTextCursor start = m_edit->textCursor();
    start.setPosition(m_word.start);
    const QPoint sign =
        m_edit->viewport()->mapTo(window, m_edit->cursorRect(start).topLeft()) - QPoint{16, 8};
    const bool mirrored = m_edit->layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? sign.x() + 32 - width() : sign.x();
    QWidget::move(std::clamp(x, 8, window->width() - width() - 8), sign.y() - height());
    raise();
    show();
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isVisible() || !isKey)
        return QListWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape) {
        event->accept(); // no shortcut of the window
        return true;
    }
    return event->type() == QEvent::KeyPress && actOn(key->key());
}

bool CompletionPopup::actOn(int key)
{
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::move(int step)
{
    setCurrentRow((currentRow() + step + count()) % count());
    speak();
}

void CompletionPopup::take()
{
    const QString text = m_suggestions.at(currentRow()).text;
    QTextCursor cursor = m_edit->textCursor();
    const int end = cursor.position();
    dismiss();
    cursor.setPosition(m_word.start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text + u' ');
    m_edit->setTextCursor(cursor);
}

void CompletionPopup::dismiss()
{
    m_dismissed = m_word.start;
    hide();
}

// The focus stays in the field; a screen reader hears of the row all the same.
void CompletionPopup::speak()
{
    QAccessibleEvent event{this, QAccessible::Focus};
    event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}
