// SPDX-License-Identifier: MIT
#include "ui/emojipicker.h"

#include "ui/label.h"
#include "ui/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int cell = 36;
constexpr int rows = 6;
constexpr qsizetype mostRecent = 2 * EmojiPicker::columns;

// Faces and hands come first, for they are what is looked for; then as they are numbered.
char32_t place(QStringView emoji)
{
    const char32_t code = emoji.toUcs4().value(0);
    const bool isFace = code >= 0x1f600 && code <= 0x1f64f;
    const bool isNewFace = code >= 0x1f910 && code <= 0x1f92f;
    return isFace ? code - 0x1f600 : isNewFace ? code - 0x1f800 : code + 0x1000;
}

}

QStringList emojiFor(const QString &words)
{
    const QString part = words.trimmed().toLower().replace(u' ', u'_').remove(u':');
    QStringList first;
    QStringList others;
    for (const Client::EmojiRow &row : Client::emojiTable()) {
        if (row.name.contains(part))
            (row.name.startsWith(part) ? first : others).append(row.emoji.toString());
    }
    QStringList all = first + others;
    if (part.isEmpty())
        std::ranges::stable_sort(all, {}, [](const QString &emoji) { return place(emoji); });
    all.removeDuplicates();
    return all;
}

QString emojiName(const QString &emoji)
{
    const auto table = Client::emojiTable();
    const auto row = std::ranges::find(table, QStringView{emoji}, &Client::EmojiRow::emoji);
    return row != table.end() ? row->name.toString().replace(u'_', u' ') : emoji;
}

QStringList recentWith(QStringList recent, const QString &emoji)
{
    recent.removeAll(emoji);
    recent.prepend(emoji);
    return recent.first(std::min(mostRecent, recent.size()));
}

EmojiPicker::EmojiPicker(const Look &look, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_look(look), m_field(new QLineEdit), m_grid(new QListWidget),
      m_name(new Label("small"))
{
    setProperty("role", u"card"_s);
    setAccessibleName(tr("Emoji"));
    m_field->setPlaceholderText(tr("Search emoji"));
    m_field->setAccessibleName(tr("Search emoji"));
    m_field->installEventFilter(this);
    m_grid->setProperty("role", u"grid"_s);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setUniformItemSizes(true);
    m_grid->setMouseTracking(true);
    m_grid->setFocusPolicy(Qt::NoFocus); // the keys are the field's
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_grid->setGridSize({cell, cell});
    m_grid->setFixedSize(columns * cell + 16, rows * cell + 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_grid);
    column->addWidget(m_name);

    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::find);
    connect(m_grid, &QListWidget::itemClicked, this, &EmojiPicker::choose);
    connect(m_grid, &QListWidget::itemEntered, m_grid,
            [this](QListWidgetItem *item) { m_grid->setCurrentItem(item); });
    connect(m_grid, &QListWidget::currentRowChanged, this, &EmojiPicker::tellName);
}

void EmojiPicker::setRecent(const QStringList &emoji)
{
    m_recent = emoji;
}

void EmojiPicker::openAt(const QRect &anchor)
{
    m_field->clear();
    find({});
    adjustSize();
    const QRect room = parentWidget() ? parentWidget()->screen()->availableGeometry()
                                      : screen()->availableGeometry();
    const int x = std::max(room.left(), std::min(anchor.right() - width(), room.right() - width()));
    const bool fits = anchor.top() - height() - 6 >= room.top();
    QWidget::move(x, fits ? anchor.top() - height() - 6 : anchor.bottom() + 6);
    show();
    m_field->setFocus();
}

void EmojiPicker::find(const QString &words)
{
    m_grid->clear();
    QStringList found = emojiFor(words);
    if (words.trimmed().isEmpty()) {
        found = m_recent + found;
        found.removeDuplicates();
    }
    for (const QString &emoji : std::as_const(found))
        add(emoji);
    m_grid->setCurrentRow(0);
    tellName();
}

void EmojiPicker::add(const QString &emoji)
{
    auto *item = new QListWidgetItem(emoji, m_grid);
    item->setFont(m_look.theme().font(22 - m_look.theme().textSize));
    item->setTextAlignment(Qt::AlignCenter);
    item->setSizeHint({cell, cell});
    item->setData(Qt::AccessibleTextRole, emojiName(emoji));
}

void EmojiPicker::choose()
{
    const auto *item = m_grid->currentItem();
    if (!item)
        return;
    const QString emoji = item->text();
    m_recent = recentWith(m_recent, emoji);
    close();
    emit picked(emoji);
    emit recentChanged(m_recent);
}

void EmojiPicker::move(int step)
{
    const int row = m_grid->currentRow() + step;
    if (row >= 0 && row < m_grid->count())
        m_grid->setCurrentRow(row);
}

// For the eyes below the grid, for a screen reader as if it had the focus.
void EmojiPicker::tellName()
{
    const auto *item = m_grid->currentItem();
    m_name->setText(item ? emojiName(item->text()) : tr("No emoji of this name."));
    if (!item)
        return;
    QAccessibleEvent event{m_grid, QAccessible::Focus};
    event.setChild(m_grid->currentRow());
    QAccessible::updateAccessibility(&event);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        return move(-forward), true;
    case Qt::Key_Right:
        return move(forward), true;
    case Qt::Key_Up:
        return move(-columns), true;
    case Qt::Key_Down:
        return move(columns), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(), true;
    case Qt::Key_Escape:
        return close(), true;
    default:
        return false;
    }
}
