// SPDX-License-Identifier: MIT
#include "app/roomlevels.h"

#include "app/settings.h"

#include "client/clientconfig.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levelNames{"all"_L1, "mentions"_L1, "nothing"_L1}; // in RoomLevel's order

QString prefixOf(const Protocol::Link &host)
{
    return Client::tokenKey(host) + u' ';
}

}

RoomLevels levelsAt(const Settings &settings, const Protocol::Link &host)
{
    RoomLevels levels;
    const QString prefix = prefixOf(host);
    const QVariantHash kept = settings.get(Keys::levels);
    for (auto [key, value] : kept.asKeyValueRange()) {
        const auto name = std::ranges::find(levelNames, value.toString());
        if (key.startsWith(prefix) && name != levelNames.end())
            levels.insert(Protocol::RoomId{key.mid(prefix.size())},
                          RoomLevel(name - levelNames.begin()));
    }
    return levels;
}

void keepLevel(Settings &settings, const Protocol::Link &host, const Protocol::RoomId &room,
               RoomLevel level)
{
    QVariantHash kept = settings.get(Keys::levels);
    kept.insert(prefixOf(host) + room.text(), QString{levelNames.at(size_t(level))});
    settings.set(Keys::levels, kept);
}
