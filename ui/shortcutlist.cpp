// SPDX-License-Identifier: MIT
#include "ui/shortcutlist.h"

#include "ui/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto groupProperty = "shortcutGroup";

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    keys.removeDuplicates();
    return keys.join(" / "_L1);
}

// Without what marks a letter, or says that a dialog follows.
QString wordsOf(const QAction &action)
{
    QString words = action.text().remove(u'&');
    if (words.endsWith(u'…'))
        words.chop(1);
    return words.trimmed(); // some languages set it apart
}

QList<QString> groupNames(const QList<QAction *> &actions)
{
    QStringList names;
    for (const QAction *action : actions)
        names.append(action->property(groupProperty).toString());
    names.removeDuplicates();
    std::ranges::stable_partition(names, [](const QString &name) { return !name.isEmpty(); });
    return names;
}

}

void setShortcutGroup(QAction *action, const QString &group)
{
    action->setProperty(groupProperty, group);
}

QList<ShortcutGroup> shortcutGroups(const QList<QAction *> &actions)
{
    QList<ShortcutGroup> groups;
    for (const QString &name : groupNames(actions)) {
        ShortcutGroup group{.name = name.isEmpty() ? ShortcutDialog::tr("The window") : name};
        for (const QAction *action : actions) {
            const ShortcutLine line{.keys = keysOf(*action), .words = wordsOf(*action)};
            const bool told = !line.keys.isEmpty() && !line.words.isEmpty() && action->isVisible();
            if (told && action->property(groupProperty).toString() == name)
                group.lines.append(line);
        }
        if (!group.lines.isEmpty())
            groups.append(group);
    }
    return groups;
}

ShortcutDialog::ShortcutDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *inside = new QWidget;
    inside->setProperty("role", u"panel"_s);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ShortcutGroup &group : groups) {
        auto *heading = new Label("heading", group.name);
        heading->setContentsMargins(0, row > 0 ? 12 : 0, 0, 2);
        grid->addWidget(heading, row++, 0, 1, 2);
        for (const ShortcutLine &line : group.lines) {
            auto *words = new Label(nullptr, line.words);
            words->setWrapped();
            grid->addWidget(words, row, 0);
            grid->addWidget(new Label("secondary", line.keys), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    area->setWidget(inside);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(area, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(std::min(460, parent->window()->width()), 560);
}
