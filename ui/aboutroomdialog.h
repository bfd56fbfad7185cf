// SPDX-License-Identifier: MIT
// What a room is like, for those who cannot change it.
#pragma once

#include "client/room.h"

#include <QDialog>

class AboutRoomDialog : public QDialog
{
    Q_OBJECT

public:
    AboutRoomDialog(const Client::Room &room, QWidget *parent);
};
