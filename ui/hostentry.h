// SPDX-License-Identifier: MIT
// A host that one is at, as a row of a list says it.
#pragma once

#include <QMetaType>
#include <QString>

struct HostEntry
{
    QString name = {};
    int unread = 0;
    bool urgent = false; // some of it calls us, or is meant for us alone
    bool online = false;
    bool shown = false; // in the window now
};

QString spokenText(const HostEntry &entry);
