// SPDX-License-Identifier: MIT
#include "ui/mebar.h"

#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/picture.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "protocol/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

MeBar::MeBar(const Look &look, Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_look(look), m_wishes(wishes), m_picture(new QWidget),
      m_name(new QStackedWidget), m_shown(new QPushButton), m_edit(new QLineEdit),
      m_status(new Label("small")), m_error(new Label("error")),
      m_how(iconButton(tr("Your availability and status"), this)), m_row(new QHBoxLayout)
{
    m_person.availability = Protocol::Availability::Online;
    m_picture->setFixedSize(Metrics::smallPicture, Metrics::smallPicture);
    m_shown->setProperty("role", u"self"_s);
    m_shown->setToolTip(tr("Change your name"));
    m_shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_edit->installEventFilter(this);
    m_status->setElided();
    m_status->setContentsMargins(8, 0, 0, 0);
    m_status->hide();
    m_error->setWrapped();
    m_error->hide();
    m_name->addWidget(m_shown);
    m_name->addWidget(m_edit);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    m_how->setPopupMode(QToolButton::InstantPopup);
    m_how->setMenu(new QMenu(this));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_status);
    m_row->setSpacing(0);
    m_row->addWidget(m_picture);
    m_row->addSpacing(6);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_how);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 10, 6);
    column->setSpacing(4);
    column->addWidget(m_error);
    column->addLayout(m_row);
    connect(m_shown, &QPushButton::clicked, this, &MeBar::startRenaming);
    connect(m_edit, &QLineEdit::returnPressed, this, &MeBar::submit);
    connect(m_how->menu(), &QMenu::aboutToShow, this, &MeBar::fillMenu);
    connect(&look, &Look::changed, this, &MeBar::restyle);
    restyle();
}

void MeBar::setPerson(const Protocol::Person &self)
{
    m_person = self;
    m_status->say(self.status ? isolated(*self.status) : QString{});
    m_how->setAccessibleDescription(availabilityText(self.availability));
    update();
}

void MeBar::fillMenu()
{
    using Protocol::Availability;
    QMenu &menu = *m_how->menu();
    menu.clear();
    const std::pair<Availability, QString> choices[] = {{Availability::Online, tr("Online")},
                                                        {Availability::Away, tr("Away")},
                                                        {Availability::Busy, tr("Busy")}};
    for (const auto &[availability, words] : choices) {
        auto *action = menu.addAction(words, this, [this, availability = availability] {
            emit m_wishes.presenceRequested(availability, m_person.status.value_or(QString{}));
        });
        action->setCheckable(true);
        action->setChecked(m_person.availability == availability);
    }
    menu.addSeparator();
    menu.addAction(tr("Set a status…"), this, &MeBar::startStatus);
    if (m_person.status)
        menu.addAction(tr("Clear the status"), this,
                       [this] { emit m_wishes.presenceRequested(m_person.availability, {}); });
}

void MeBar::setSelf(const Protocol::Member &self)
{
    m_self = self;
    // An ampersand in a name is no shortcut.
    m_shown->setText(isolated(QString{self.name}.replace(u'&', u"&&"_s)));
    m_shown->setAccessibleName(tr("You are %1. Change your name").arg(isolated(self.name)));
    update();
}

QWidget *MeBar::focusPane() const
{
    return m_shown;
}

void MeBar::addTool(QAction *action)
{
    auto *button = iconButton(action->text(), this);
    button->setDefaultAction(action);
    m_row->addWidget(button);
}

void MeBar::startRenaming()
{
    edit(Field::Name, m_self.name, tr("Your name"));
}

void MeBar::startStatus()
{
    edit(Field::Status, m_person.status.value_or(QString{}), tr("Your status"));
}

void MeBar::edit(Field field, const QString &text, const QString &placeholder)
{
    m_field = field;
    m_edit->setText(text);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->selectAll();
    m_name->setCurrentWidget(m_edit);
    m_edit->setFocus();
}

void MeBar::submit()
{
    m_field == Field::Name ? rename() : setStatus();
}

void MeBar::rename()
{
    const auto name = Protocol::cleanMemberName(m_edit->text());
    if (!name)
        return m_error->say(errorText(name.error()));
    if (*name != m_self.name)
        emit renameRequested(*name);
    stopEditing();
    m_shown->setFocus();
}

void MeBar::setStatus()
{
    const auto status = Protocol::checkedLine(m_edit->text(), Limits::statusBytes);
    if (!status)
        return m_error->say(errorText(status.error()));
    emit m_wishes.presenceRequested(m_person.availability, *status);
    stopEditing();
    m_shown->setFocus();
}

void MeBar::stopEditing()
{
    m_error->say({});
    m_name->setCurrentWidget(m_shown);
}

void MeBar::restyle()
{
    m_how->setIcon(tintedIcon(u"menu"_s, m_look.theme().text));
    update();
}

void MeBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Theme &theme = m_look.theme();
    paintPicture(painter, m_picture->geometry(), m_self);
    paintPresence(painter, m_picture->geometry(), m_person.availability, theme, theme.panel);
}

bool MeBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool left = event->type() == QEvent::FocusOut;
    const bool escaped = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (left || escaped)
        stopEditing();
    if (escaped)
        m_shown->setFocus();
    return escaped || QWidget::eventFilter(watched, event);
}
