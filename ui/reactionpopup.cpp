// SPDX-License-Identifier: MIT
#include "ui/reactionpopup.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QToolButton>

using namespace Qt::StringLiterals;

ReactionPopup::ReactionPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"messageBar"_s);
    setAccessibleName(tr("React with"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(2);
    const std::pair<QString, QString> emoji[] = {
        {u"👍"_s, tr("Thumbs up")},   {u"❤️"_s, tr("Heart")}, {u"😂"_s, tr("Laughing")},
        {u"🎉"_s, tr("Celebrating")}, {u"😮"_s, tr("Surprised")},  {u"😢"_s, tr("Sad")},
        {u"🙏"_s, tr("Thank you")},   {u"👀"_s, tr("Looking")},
    };
    for (const auto &[sign, name] : emoji) {
        auto *button = new QToolButton;
        button->setText(sign);
        button->setProperty("role", u"emoji"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFixedSize(36, 36);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, chosen = sign] {
            close();
            emit this->chosen(chosen);
        });
    }
}

void ReactionPopup::showAbove(const QPoint &globalPoint)
{
    const QSize size = sizeHint();
    const QRect inside = screen()->availableGeometry();
    const int x = std::clamp(globalPoint.x() - size.width(), inside.left(),
                             std::max(inside.left(), inside.right() - size.width()));
    const bool fits = globalPoint.y() - size.height() >= inside.top();
    move(x, fits ? globalPoint.y() - size.height() : globalPoint.y() + 32);
    show();
    findChild<QToolButton *>()->setFocus();
}
