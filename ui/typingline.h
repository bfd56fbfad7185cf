// SPDX-License-Identifier: MIT
// Who is typing, under the messages. Always has its place, so that nothing jumps.
#pragma once

#include "ui/label.h"

#include "protocol/member.h"

class Look;

class TypingLine : public Label
{
    Q_OBJECT

public:
    explicit TypingLine(const Look &look, QWidget *parent = nullptr);

    void setMembers(const QList<Protocol::Member> &members);

private:
    void restyle();

    const Look &m_look;
};
