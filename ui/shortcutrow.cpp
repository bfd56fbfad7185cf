// SPDX-License-Identifier: MIT
#include "ui/shortcutrow.h"

#include "ui/label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

ShortcutRow::ShortcutRow(const Shortcuts &shortcuts, Command command)
    : m_words(shortcuts.words(command)), m_mark(new Label("accent", tr("changed"))),
      m_button(new QPushButton)
{
    m_button->setAutoDefault(false);
    m_button->setProperty("role", u"keys"_s);
    build(m_mark, m_button);
    connect(m_button, &QPushButton::clicked, this, &ShortcutRow::chosen);
    setFocusProxy(m_button);
    const auto refresh = [this, &shortcuts, command] {
        showKeys(shortcuts.shownKeys(command), shortcuts.isChanged(command));
    };
    connect(&shortcuts, &Shortcuts::changed, this, refresh);
    refresh();
}

ShortcutRow::ShortcutRow(const ShortcutLine &fixed)
    : m_words(fixed.words), m_keys(fixed.keys), m_mark(new Label("small", tr("fixed")))
{
    auto *keys = new Label("secondary", isolated(fixed.keys));
    keys->setContentsMargins(11, 5, 11, 5); // where those of a button are
    build(m_mark, keys);
}

void ShortcutRow::build(QWidget *mark, QWidget *keys)
{
    auto *sentence = new Label(nullptr, m_words);
    sentence->setWrapped();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(8);
    line->addWidget(sentence, 1);
    line->addWidget(mark);
    line->addWidget(keys);
}

void ShortcutRow::showKeys(const QString &keys, bool changed)
{
    const QString shown = keys.isEmpty() ? tr("none") : isolated(keys);
    m_keys = keys;
    m_mark->setVisible(changed);
    m_button->setText(shown);
    m_button->setAccessibleName(changed ? tr("%1: %2, changed").arg(m_words, shown)
                                        : tr("%1: %2").arg(m_words, shown));
}

bool ShortcutRow::fits(const QString &words) const
{
    const QString all =
        m_words + u' ' + m_keys + u' ' + (m_mark->isHidden() ? u""_s : m_mark->text());
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

void ShortcutRow::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (m_button && event->button() == Qt::LeftButton
        && rect().contains(event->position().toPoint()))
        m_button->click();
}
