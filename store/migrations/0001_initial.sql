-- SPDX-License-Identifier: MIT
-- Never edited once released; what comes later is a migration of its own. A statement ends at a
-- semicolon before an empty line.

-- Which program the file belongs to: "HUBB".
PRAGMA application_id = 0x48554242;

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rooms (
    number INTEGER NOT NULL PRIMARY KEY,  -- what history refers to: shorter than the id
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE members (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    token BLOB NOT NULL UNIQUE,           -- a digest; the token itself is known to the member alone
    first_seen INTEGER NOT NULL,          -- ms since 1970, UTC, like all times here
    last_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    number INTEGER NOT NULL PRIMARY KEY,  -- in the order of storing, over all rooms
    room INTEGER NOT NULL REFERENCES rooms (number),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    author TEXT NOT NULL,                 -- a member's id or a guest's
    author_name TEXT NOT NULL,            -- as it was then
    guest INTEGER NOT NULL,
    nonce TEXT,
    time INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (room, seq)
) STRICT;

CREATE UNIQUE INDEX history_by_nonce ON history (author, nonce) WHERE nonce IS NOT NULL;
