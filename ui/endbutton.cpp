// SPDX-License-Identifier: MIT
#include "ui/endbutton.h"

#include "ui/icons.h"
#include "ui/look.h"

#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

EndButton::EndButton(const Look &look, QWidget *parent) : QToolButton(parent)
{
    setProperty("role", u"floating"_s);
    setToolTip(tr("To the latest message (End)"));
    setAccessibleName(tr("To the latest message"));
    setFocusPolicy(Qt::NoFocus); // End does the same
    hide();
    const auto tint = [this, &look] { setIcon(tintedIcon(u"down"_s, look.theme().text)); };
    connect(&look, &Look::changed, this, tint);
    tint();
}

void EndButton::place(const QRect &list, int below)
{
    setText(below > 0 ? locale().toString(below) : QString{});
    setToolButtonStyle(below > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    adjustSize();
    const QRect inside = list.adjusted(16, 0, -16, -12);
    move(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom, size(), inside)
             .topLeft());
    raise();
}
