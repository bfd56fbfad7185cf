-- SPDX-License-Identifier: MIT
-- Never edited once released; what comes later is a migration of its own. A statement ends at a
-- semicolon before an empty line.

-- Which program the file belongs to: "HUBB".
PRAGMA application_id = 0x48554242;

-- What is kept as a frame is kept as it travelled: what it means is settled in one place.
CREATE TABLE hosts (
    number INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,             -- "HOST:PORT"
    epoch TEXT NOT NULL,
    member TEXT NOT NULL,                 -- who we are there
    name TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;

CREATE TABLE rooms (
    number INTEGER NOT NULL PRIMARY KEY,
    host INTEGER NOT NULL REFERENCES hosts (number) ON DELETE CASCADE,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,            -- up to which the messages here are as they are there
    start INTEGER NOT NULL,               -- seq of the first message there is; 0: not known
    summary TEXT NOT NULL,                -- a frame
    UNIQUE (host, id)
) STRICT;

CREATE TABLE messages (
    room INTEGER NOT NULL REFERENCES rooms (number) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    follows INTEGER NOT NULL,             -- the seq just before; 0: something may be missing there
    message TEXT NOT NULL,                -- a frame
    PRIMARY KEY (room, seq)
) STRICT, WITHOUT ROWID;

-- What was written here and is not known to be at its host. Of no host's row: it outlives them.
CREATE TABLE outbox (
    number INTEGER NOT NULL PRIMARY KEY,  -- in the order written
    host TEXT NOT NULL,                   -- a key of hosts
    room TEXT NOT NULL,
    nonce TEXT NOT NULL UNIQUE,
    time INTEGER NOT NULL,                -- ms since 1970, UTC
    reply_to INTEGER,
    refusal TEXT,                         -- a code: the host would not have it
    text TEXT NOT NULL
) STRICT;

CREATE INDEX outbox_by_host ON outbox (host, number);
