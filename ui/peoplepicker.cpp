// SPDX-License-Identifier: MIT
#include "ui/peoplepicker.h"

#include "ui/label.h"
#include "ui/picture.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using Protocol::MemberId;

namespace {

enum
{
    IdRole = Qt::UserRole,
    NameRole,
};

constexpr int pictureSize = 24;

// Tells those apart who go by the same name.
QIcon pictureOf(const Protocol::Person &person, qreal ratio)
{
    QPixmap picture{QSize{pictureSize, pictureSize} * ratio};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, {0, 0, pictureSize, pictureSize}, {.id = person.id, .name = person.name});
    painter.end();
    return picture;
}

}

PeoplePicker::PeoplePicker(const Client::People *people, const QSet<MemberId> &without,
                           QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_list(new QListWidget),
      m_nobody(new Label("secondary"))
{
    m_filter->setPlaceholderText(tr("Find people"));
    m_filter->setAccessibleName(tr("Find people"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setSpacing(3);
    m_list->setIconSize({pictureSize, pictureSize});
    m_list->setAccessibleName(tr("People"));
    for (int row = 0; people && row < people->count(); ++row) {
        const Protocol::Person &person = people->at(row).person;
        if (without.contains(person.id))
            continue;
        auto *item = new QListWidgetItem(isolated(person.name), m_list);
        item->setIcon(pictureOf(person, devicePixelRatioF()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(IdRole, person.id.text());
        item->setData(NameRole, person.name);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_nobody);
    column->addStretch();
    m_nobody->setWrapped();
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePicker::find);
    connect(m_list, &QListWidget::itemChanged, this, &PeoplePicker::changed);
    find({});
}

bool PeoplePicker::isEmpty() const
{
    return m_list->count() == 0;
}

QList<MemberId> PeoplePicker::chosen() const
{
    QList<MemberId> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.append(MemberId{item->data(IdRole).toString()});
    }
    return chosen;
}

void PeoplePicker::find(const QString &words)
{
    const QString wanted = words.trimmed();
    bool any = false;
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        const bool found = item->data(NameRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!found);
        any = any || found;
    }
    m_filter->setHidden(isEmpty());
    m_list->setVisible(any);
    m_nobody->say(any             ? QString{}
                      : isEmpty() ? tr("Nobody else is known on this host yet.")
                                  : tr("Nobody is called “%1”.").arg(isolated(wanted)));
}

void PeoplePicker::chooseFirst()
{
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        if (item->isHidden())
            continue;
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_filter->clear();
        m_list->scrollToItem(item);
        return;
    }
}

// Type, Enter, type, Enter; and down into the list.
bool PeoplePicker::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !m_filter->text().trimmed().isEmpty()) {
        chooseFirst();
        return true; // also if nobody was found: the dialog is not done yet
    }
    if (key != Qt::Key_Down)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return true;
}
