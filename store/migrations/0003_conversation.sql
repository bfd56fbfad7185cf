-- SPDX-License-Identifier: MIT
-- Rooms of all kinds with their members, and what becomes of messages.
CREATE TABLE rooms_now (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,                    -- empty: named after its members
    kind TEXT NOT NULL DEFAULT 'public'
        CHECK (kind IN ('public', 'private', 'group', 'direct')),
    pair TEXT UNIQUE,                      -- of a direct room: its two members
    topic TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    posting TEXT NOT NULL DEFAULT 'all' CHECK (posting IN ('all', 'moderators')),
    slow_mode INTEGER NOT NULL DEFAULT 0 CHECK (slow_mode >= 0),
    history TEXT NOT NULL DEFAULT 'all' CHECK (history IN ('all', 'joined', 'last', 'none')),
    history_last INTEGER NOT NULL DEFAULT 0 CHECK (history_last >= 0),
    keep_days INTEGER NOT NULL DEFAULT 0 CHECK (keep_days >= 0),
    keep_count INTEGER NOT NULL DEFAULT 0 CHECK (keep_count >= 0),
    receipts INTEGER NOT NULL DEFAULT 0 CHECK (receipts IN (0, 1)),
    trimmed INTEGER NOT NULL DEFAULT 0,    -- messages up to this seq were not kept
    revision INTEGER NOT NULL DEFAULT 0,   -- of the last change to one of its messages
    CHECK ((kind = 'direct') = (pair IS NOT NULL)),
    CHECK (kind <> 'public' OR name <> '')
) STRICT;

INSERT INTO rooms_now (number, id, name) SELECT number, id, name FROM rooms;

DROP TABLE rooms;

ALTER TABLE rooms_now RENAME TO rooms;

CREATE UNIQUE INDEX rooms_by_name ON rooms (name) WHERE kind = 'public';

CREATE TABLE memberships (
    room INTEGER NOT NULL REFERENCES rooms (number),
    member TEXT NOT NULL REFERENCES members (id),
    role TEXT NOT NULL CHECK (role IN ('member', 'moderator', 'owner')),
    joined INTEGER NOT NULL CHECK (joined >= 0),  -- the room's newest seq then
    read INTEGER NOT NULL CHECK (read >= 0),      -- seq up to which they have read
    PRIMARY KEY (room, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE invites (
    id TEXT NOT NULL PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES rooms (number),
    digest BLOB NOT NULL UNIQUE,           -- of the secret that lets in
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    time INTEGER NOT NULL,
    ends INTEGER,
    uses INTEGER CHECK (uses >= 0)         -- left; NULL: any number
) STRICT, WITHOUT ROWID;

CREATE INDEX invites_by_room ON invites (room);

-- Nearly all messages stay as they were posted, and name nobody: all of this is NULL for them.
-- reply_to is a seq of the same room, mentions is JSON as on the wire, revision that of the last
-- change, edited and pinned say when.
ALTER TABLE history ADD COLUMN reply_to INTEGER;

ALTER TABLE history ADD COLUMN mentions TEXT;

ALTER TABLE history ADD COLUMN everyone INTEGER;

ALTER TABLE history ADD COLUMN revision INTEGER;

ALTER TABLE history ADD COLUMN edited INTEGER;

ALTER TABLE history ADD COLUMN deleted INTEGER;

ALTER TABLE history ADD COLUMN pinned INTEGER;

CREATE UNIQUE INDEX history_by_revision ON history (room, revision) WHERE revision IS NOT NULL;

CREATE INDEX history_pinned ON history (room) WHERE pinned IS NOT NULL;

CREATE TABLE mentions (
    member TEXT NOT NULL,                  -- empty: everyone in the room
    room INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (member, room, seq),
    FOREIGN KEY (room, seq) REFERENCES history (room, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_by_message ON mentions (room, seq);

-- Earlier texts.
CREATE TABLE edits (
    room INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    revision INTEGER NOT NULL,             -- in which another one took its place
    time INTEGER NOT NULL,                 -- when it was written
    text TEXT NOT NULL,
    PRIMARY KEY (room, seq, revision),
    FOREIGN KEY (room, seq) REFERENCES history (room, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE reactions (
    room INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    member TEXT NOT NULL,
    member_name TEXT NOT NULL,             -- as it was then
    guest INTEGER NOT NULL,
    revision INTEGER NOT NULL,             -- their order
    time INTEGER NOT NULL,
    PRIMARY KEY (room, seq, emoji, member),
    FOREIGN KEY (room, seq) REFERENCES history (room, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
