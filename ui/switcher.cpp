// SPDX-License-Identifier: MIT
#include "ui/switcher.h"

#include "ui/look.h"
#include "ui/roomdelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace {

constexpr int mostWidth = 480;
constexpr int mostHeight = 460;

}

Switcher::Switcher(const Look &look, SwitcherModel *model, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_model(model), m_field(new QLineEdit),
      m_list(new QListView)
{
    model->setParent(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to a room or person"));
    m_field->setPlaceholderText(tr("Go to a room or person"));
    m_field->setAccessibleName(tr("Name of a room or person"));
    m_field->installEventFilter(this);
    m_list->setModel(model);
    m_list->setItemDelegate(new RoomDelegate(look, m_list));
    m_list->setAccessibleName(tr("Rooms and people"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the field's
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);

    connect(m_field, &QLineEdit::textChanged, this, &Switcher::find);
    connect(m_list, &QListView::clicked, this, &Switcher::choose);
    find({});
    m_field->setFocus(); // a popup gets all keys, but no focus by itself
    const QWidget *window = parent->window();
    resize(std::min(mostWidth, window->width() - 24), std::min(mostHeight, window->height() - 80));
    move(window->mapToGlobal(QPoint{(window->width() - width()) / 2, 56}));
}

void Switcher::find(const QString &words)
{
    m_model->find(words);
    m_list->setCurrentIndex(m_model->index(0));
}

void Switcher::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Place place = m_model->at(index.row());
    close(); // first: what is shown next gets the keyboard
    emit chosen(place);
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_list, event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}
