// SPDX-License-Identifier: MIT
// What is written in each room and not sent yet. Pure.
#pragma once

#include "protocol/id.h"

#include <QHash>

class Drafts
{
public:
    struct Draft
    {
        QString text = {};
        qint64 replyTo = 0; // 0: to nothing
    };

    void restore(const QHash<Protocol::RoomId, QString> &texts); // of rooms without one
    bool keep(const Protocol::RoomId &room, const Draft &draft); // true: its text is another
    Draft of(const Protocol::RoomId &room) const { return m_drafts.value(room); }

private:
    QHash<Protocol::RoomId, Draft> m_drafts;
};
