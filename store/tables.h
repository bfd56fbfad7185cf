// SPDX-License-Identifier: MIT
// All tables of an open database in its newest form, and what is known of them by heart.
#pragma once

#include "store/candidatetable.h"
#include "store/changetable.h"
#include "store/edittable.h"
#include "store/historytable.h"
#include "store/invitetable.h"
#include "store/membershiptable.h"
#include "store/membertable.h"
#include "store/mentiontable.h"
#include "store/metatable.h"
#include "store/retention.h"
#include "store/roomcache.h"
#include "store/searchindex.h"

struct Tables
{
    explicit Tables(const Database &database)
        : meta(database), rooms(database), members(database), memberships(database),
          invites(database), reactions(database), history(database, reactions),
          changes(database, reactions), edits(database), mentions(database), search(database),
          candidates(database), retention(database)
    { }

    MetaTable meta;
    RoomTable rooms;
    MemberTable members;
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
    RoomCache known = {};
};
