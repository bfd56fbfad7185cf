// SPDX-License-Identifier: MIT
// Stands where the messages will be: in a new room, and when no room is shown.
#pragma once

#include "ui/hostpanel.h"

#include <QScrollArea>

#include <optional>

class Label;

class EmptyRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyRoom(const Look &look, QWidget *parent = nullptr);

    void setRoom(const QString &name);                       // empty: none is shown
    void setInvitation(const std::optional<HostCard> &card); // hosting, and alone

private:
    Label *m_title;
    Label *m_sentence;
    HostPanel *m_invitation;
};
