// SPDX-License-Identifier: MIT
#include "ui/shortcutlist.h"

#include "ui/keydialog.h"
#include "ui/label.h"
#include "ui/rowsarea.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ShortcutDialog::ShortcutDialog(Shortcuts &shortcuts, const QList<ShortcutGroup> &fixed,
                               QWidget *parent)
    : QDialog(parent), m_shortcuts(shortcuts), m_search(new QLineEdit),
      m_nothing(new Label("secondary", tr("No shortcut has these words."))),
      m_setBack(new QPushButton(tr("Set all back…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Find a shortcut"));
    m_search->setAccessibleName(tr("Find a shortcut"));
    m_search->setClearButtonEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(makeRows(fixed), 1);
    column->addLayout(makeEnd());
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::find);
    const auto refresh = [this] { m_setBack->setEnabled(m_shortcuts.isAnyChanged()); };
    connect(&shortcuts, &Shortcuts::changed, this, refresh);
    refresh();
    find({});
    resize(std::min(520, parent->window()->width()), 620);
}

QWidget *ShortcutDialog::makeRows(const QList<ShortcutGroup> &fixed)
{
    using Group = CommandRow::Group;
    auto *inside = new QWidget;
    inside->setProperty("role", u"panel"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(0);
    addPart(tr("Getting about"), commands(Group::GettingAbout), *column);
    addPart(tr("The window"), commands(Group::Window), *column);
    for (const ShortcutGroup &group : fixed) {
        QList<ShortcutRow *> rows;
        for (const ShortcutLine &line : group.lines)
            rows.append(new ShortcutRow(line));
        addPart(group.name, rows, *column);
    }
    column->addWidget(m_nothing);
    column->addStretch();
    return new RowsArea(inside);
}

QList<ShortcutRow *> ShortcutDialog::commands(CommandRow::Group group)
{
    QList<ShortcutRow *> rows;
    for (const CommandRow &one : commandTable()) {
        if (one.group != group || m_shortcuts.words(one.command).isEmpty())
            continue;
        auto *row = new ShortcutRow(m_shortcuts, one.command);
        connect(row, &ShortcutRow::chosen, this, [this, command = one.command] {
            (new KeyDialog(m_shortcuts, command, this))->open();
        });
        rows.append(row);
    }
    return rows;
}

void ShortcutDialog::addPart(const QString &name, const QList<ShortcutRow *> &rows,
                             QVBoxLayout &column)
{
    auto *heading = new Label("heading", name);
    heading->setContentsMargins(0, m_parts.isEmpty() ? 0 : 12, 0, 2);
    column.addWidget(heading);
    for (ShortcutRow *row : rows)
        column.addWidget(row);
    m_parts.append({heading, rows});
}

QLayout *ShortcutDialog::makeEnd()
{
    auto *close = new QPushButton(tr("Close"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_setBack);
    row->addStretch();
    row->addWidget(close);
    m_setBack->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(m_setBack, &QPushButton::clicked, this, &ShortcutDialog::askToSetBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void ShortcutDialog::find(const QString &words)
{
    bool found = false;
    for (const Part &part : m_parts) {
        bool here = false;
        for (ShortcutRow *row : part.rows) {
            row->setVisible(row->fits(words));
            here |= row->fits(words);
        }
        part.heading->setVisible(here);
        found |= here;
    }
    m_nothing->setVisible(!found);
}

void ShortcutDialog::askToSetBack()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, windowTitle(),
                        tr("Give every command its first keys again?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *button = box->addButton(tr("Set all back"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, &m_shortcuts, &Shortcuts::setAllBack);
    box->open();
}
