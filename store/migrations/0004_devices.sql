-- SPDX-License-Identifier: MIT
-- The keys by which members sign in. Who has one needs no token, and has none any more.
CREATE TABLE devices (
    id TEXT NOT NULL PRIMARY KEY,
    member TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    key BLOB NOT NULL UNIQUE,              -- the public half: Ed25519
    name TEXT,                             -- as it called itself
    added INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX devices_by_member ON devices (member);
