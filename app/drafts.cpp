// SPDX-License-Identifier: MIT
#include "app/drafts.h"

#include "app/settings.h"

#include "client/clientconfig.h"

using Protocol::RoomId;

namespace {

QString prefixOf(const Protocol::Link &host)
{
    return Client::tokenKey(host) + u' ';
}

}

// Those without a host are from before there could be several: they are of whichever host has such
// a room.
QHash<RoomId, QString> draftsAt(const Settings &settings, const Protocol::Link &host)
{
    QHash<RoomId, QString> drafts;
    const QString prefix = prefixOf(host);
    const QVariantHash kept = settings.get(Keys::drafts);
    for (auto [key, text] : kept.asKeyValueRange()) {
        if (!key.contains(u' ') && !kept.contains(prefix + key))
            drafts.insert(RoomId{key}, text.toString());
        else if (key.startsWith(prefix))
            drafts.insert(RoomId{key.mid(prefix.size())}, text.toString());
    }
    return drafts;
}

void keepDraft(Settings &settings, const Protocol::Link &host, const RoomId &room,
               const QString &text)
{
    QVariantHash kept = settings.get(Keys::drafts);
    const QString key = prefixOf(host) + room.text();
    kept.remove(room.text());
    if (text.isEmpty())
        kept.remove(key);
    else
        kept.insert(key, text);
    settings.set(Keys::drafts, kept);
}
