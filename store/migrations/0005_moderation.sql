-- SPDX-License-Identifier: MIT
-- Who may what in the host as a whole, who may not come in, and who did what about it.
ALTER TABLE members ADD COLUMN role TEXT NOT NULL DEFAULT 'member'
    CHECK (role IN ('guest', 'member', 'moderator', 'owner'));

-- They may not write until then.
ALTER TABLE members ADD COLUMN muted INTEGER;

CREATE INDEX members_who_moderate ON members (role) WHERE role IN ('moderator', 'owner');

-- Of a rule that holds for a while.
ALTER TABLE rooms ADD COLUMN posting_ends INTEGER;

-- Names are as they were then, here and below.
CREATE TABLE bans (
    id TEXT NOT NULL PRIMARY KEY,
    member TEXT NOT NULL,                  -- a member's id or a guest's
    member_name TEXT NOT NULL,
    guest INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    time INTEGER NOT NULL,
    ends INTEGER,                          -- NULL: until it is lifted
    reason TEXT,
    network TEXT                           -- whoever comes from there is banned as well
) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
    id TEXT NOT NULL PRIMARY KEY,
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    guest INTEGER NOT NULL,
    text TEXT NOT NULL,                    -- as it was then
    reporter TEXT NOT NULL,
    reporter_name TEXT NOT NULL,
    time INTEGER NOT NULL,
    reason TEXT,
    UNIQUE (room, seq, reporter)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    deed TEXT NOT NULL,
    member TEXT,
    member_name TEXT,
    guest INTEGER,
    room TEXT,
    ends INTEGER,
    detail TEXT
) STRICT;
