// SPDX-License-Identifier: MIT
#include "ui/mebar.h"

#include "ui/errortext.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/picture.h"
#include "ui/words.h"

#include "protocol/names.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MeBar::MeBar(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_picture(new QWidget), m_name(new QStackedWidget),
      m_shown(new QPushButton), m_edit(new QLineEdit), m_error(new Label("error"))
{
    m_picture->setFixedSize(Metrics::smallPicture, Metrics::smallPicture);
    m_shown->setProperty("role", u"self"_s);
    m_shown->setToolTip(tr("Change your name"));
    m_shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_edit->setAccessibleName(tr("Your name"));
    m_edit->installEventFilter(this);
    m_error->setWrapped();
    m_error->hide();
    m_name->addWidget(m_shown);
    m_name->addWidget(m_edit);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_picture);
    row->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 10, 6);
    column->setSpacing(4);
    column->addWidget(m_error);
    column->addLayout(row);
    connect(m_shown, &QPushButton::clicked, this, &MeBar::startRenaming);
    connect(m_edit, &QLineEdit::returnPressed, this, &MeBar::rename);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
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

void MeBar::startRenaming()
{
    m_edit->setText(m_self.name);
    m_edit->selectAll();
    m_name->setCurrentWidget(m_edit);
    m_edit->setFocus();
}

void MeBar::rename()
{
    const auto name = Protocol::cleanMemberName(m_edit->text());
    if (!name)
        return m_error->say(errorText(name.error()));
    if (*name != m_self.name)
        emit renameRequested(*name);
    stopRenaming();
    m_shown->setFocus();
}

void MeBar::stopRenaming()
{
    m_error->say({});
    m_name->setCurrentWidget(m_shown);
}

void MeBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintPicture(painter, m_picture->geometry(), m_self);
}

bool MeBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool left = event->type() == QEvent::FocusOut;
    const bool escaped = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (left || escaped)
        stopRenaming();
    if (escaped)
        m_shown->setFocus();
    return escaped || QWidget::eventFilter(watched, event);
}
