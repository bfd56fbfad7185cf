// SPDX-License-Identifier: MIT
// All tables of an open database in its newest form, and what is known of them by heart.
#pragma once

#include "store/audittable.h"
#include "store/bantable.h"
#include "store/candidatetable.h"
#include "store/changetable.h"
#include "store/devicetable.h"
#include "store/edittable.h"
#include "store/historytable.h"
#include "store/invitetable.h"
#include "store/membershiptable.h"
#include "store/membertable.h"
#include "store/mentiontable.h"
#include "store/metatable.h"
#include "store/reporttable.h"
#include "store/retention.h"
#include "store/roomcache.h"
#include "store/searchindex.h"

struct Tables
{
    explicit Tables(const Database &database)
        : meta(database), rooms(database), members(database), devices(database),
          memberships(database), invites(database), reactions(database),
          history(database, reactions), changes(database, reactions), edits(database),
          mentions(database), search(database), candidates(database), retention(database),
          bans(database), reports(database), audit(database)
    { }

    MetaTable meta;
    RoomTable rooms;
    MemberTable members;
    DeviceTable devices;
    MembershipTable memberships;
    InviteTable invites;
    ReactionTable reactions;
    HistoryTable history;
    ChangeTable changes;
    EditTable edits;
    MentionTable mentions;
    SearchIndex search;
    CandidateTable candidates;
    Retention retention;
    BanTable bans;
    ReportTable reports;
    AuditTable audit;
    RoomCache known = {};
};
