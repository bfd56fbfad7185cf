// SPDX-License-Identifier: MIT
#include "server/groupname.h"

using namespace Qt::StringLiterals;

namespace Server {

GroupName textGroup(const Protocol::RoomId &room)
{
    return "text."_L1 + room.text();
}

GroupName eventGroup(const Protocol::RoomId &room)
{
    return "event."_L1 + room.text();
}

GroupName memberGroup(const Protocol::MemberId &member)
{
    return "member."_L1 + member.text();
}

GroupName hallGroup()
{
    return u"hall"_s;
}

GroupName peopleGroup()
{
    return u"people"_s;
}

}
