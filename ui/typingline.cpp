// SPDX-License-Identifier: MIT
#include "ui/typingline.h"

#include "ui/look.h"
#include "ui/words.h"

namespace {

constexpr int lineHeight = 20;

}

TypingLine::TypingLine(const Look &look, QWidget *parent) : Label("small", {}, parent), m_look(look)
{
    setElided();
    connect(&look, &Look::changed, this, &TypingLine::restyle);
    restyle();
}

void TypingLine::setMembers(const QList<Protocol::Member> &members)
{
    switch (members.size()) {
    case 0:
        return setText({});
    case 1:
        return setText(tr("%1 types…").arg(isolated(members.first().name)));
    case 2:
        return setText(tr("%1 and %2 type…")
                           .arg(isolated(members.first().name), isolated(members.last().name)));
    default:
        return setText(tr("Several people type…"));
    }
}

void TypingLine::restyle()
{
    setFixedHeight(m_look.theme().scaled(lineHeight));
}
