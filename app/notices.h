// SPDX-License-Identifier: MIT
// Notifications as a system shows them; one per room at a time.
#pragma once

#include "app/roomaddress.h"
#include "ui/noticetext.h"

#include <QObject>

#include <memory>

// Not Notice, which is the strip over a page.
struct ShownNotice
{
    RoomAddress room = {}; // empty: of the program itself
    NoticeText text = {};
    bool sound = false;
};

class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const ShownNotice &notice) = 0; // in the place of the room's last one
    virtual void withdraw(const RoomAddress &room) = 0;

signals:
    void activated(const RoomAddress &room);
    void failed(const ShownNotice &notice); // it could not be shown
};

// Those of the desktop that is running; null where only the tray can show any.
std::unique_ptr<Notices> systemNotices();
