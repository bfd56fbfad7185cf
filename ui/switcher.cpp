// SPDX-License-Identifier: MIT
#include "ui/switcher.h"

#include "ui/label.h"
#include "ui/look.h"
#include "ui/roomdelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWidth = 480;
constexpr int mostRows = 10;
constexpr int top = 56;

}

Switcher::Switcher(const Look &look, SwitcherModel *model, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_model(model), m_field(new QLineEdit),
      m_list(new QListView), m_nothing(new Label("secondary"))
{
    model->setParent(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to a room or person"));
    m_field->setPlaceholderText(tr("Room, person or command"));
    m_field->setAccessibleName(tr("Name of a room, person or command"));
    m_field->installEventFilter(this);
    m_list->setModel(model);
    m_list->setItemDelegate(new RoomDelegate(look, m_list));
    m_list->setAccessibleName(tr("Rooms, people and commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the field's
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWrapped();
    m_nothing->setContentsMargins(10, 6, 10, 8);
    layOut();

    connect(m_field, &QLineEdit::textChanged, this, &Switcher::find);
    connect(m_list, &QListView::clicked, this, &Switcher::choose);
    find({});
    m_field->setFocus(); // a popup gets all keys, but no focus by itself
    adjustSize();
    const QWidget *window = parent->window();
    move(window->mapToGlobal(QPoint{(window->width() - width()) / 2, top}));
}

void Switcher::layOut()
{
    auto *frame = new QFrame;
    frame->setProperty("role", u"popup"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->setSpacing(8);
    inside->addWidget(m_field);
    inside->addWidget(m_list);
    inside->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(frame);
    frame->setFixedWidth(std::min(mostWidth, parentWidget()->window()->width() - 24));
}

void Switcher::find(const QString &words)
{
    m_model->find(words);
    m_list->setCurrentIndex(m_model->index(0));
    const bool none = m_model->rowCount() == 0;
    m_nothing->say(!none                 ? QString{}
                       : words.isEmpty() ? tr("There is no room yet. Type a name to make one.")
                                         : tr("Nothing is called that, and no room could be."));
    m_list->setHidden(none);
    fit();
}

// As high as what was found, within the window.
void Switcher::fit()
{
    const int rows = std::min(mostRows, m_model->rowCount());
    const int room = parentWidget()->window()->height() - 2 * top - m_field->sizeHint().height();
    m_list->setFixedHeight(std::min(rows * m_list->sizeHintForRow(0), std::max(room, 0)));
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
