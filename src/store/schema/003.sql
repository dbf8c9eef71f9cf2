-- What is followed on the web, and what was announced there. Times are seconds since 1970 UTC, 0 for never.

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE, -- as added
    kind INTEGER NOT NULL,
    address TEXT, -- where it is fetched, where that is another: a feed found on the page, a permanent redirect
    title TEXT,
    topic TEXT, -- the group it stands in
    home TEXT,
    etag TEXT,
    modified TEXT,
    gone INTEGER NOT NULL,
    alarm INTEGER NOT NULL, -- raised and not yet cleared
    added INTEGER NOT NULL,
    due INTEGER NOT NULL,
    pause INTEGER NOT NULL, -- seconds that it asked to be left alone
    tried INTEGER NOT NULL,
    succeeded INTEGER NOT NULL,
    news INTEGER NOT NULL, -- when it last had any
    errors INTEGER NOT NULL, -- in a row
    error TEXT,
    why TEXT,
    tries INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    rhythm BLOB
);
CREATE INDEX source_due ON source (due) WHERE NOT gone;

-- A piece of a source with an address of its own: a sitemap that an index names, an older page of a feed.
CREATE TABLE part (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    updated TEXT, -- as the index told when it was last asked for
    due INTEGER,  -- NULL: not wanted now
    tries INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (source, url)
) WITHOUT ROWID;
CREATE INDEX part_due ON part (due) WHERE due IS NOT NULL;

-- What is announced, once for all who announce it: an address whose page is wanted, or (without one) an entry itself.
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 16), -- digest of the address, or of source and entry
    url TEXT,
    plainer TEXT,            -- where it is fetched instead: AMP, print; '': that was tried and is no better
    source INTEGER NOT NULL, -- that announced it first
    announced TEXT,          -- publication date as announced
    record BLOB,             -- the entry as a record, kept until the page is here
    file TEXT,               -- the archive that the entry stands in, and where
    offset INTEGER NOT NULL,
    due INTEGER, -- NULL: not wanted now
    checks INTEGER NOT NULL DEFAULT 0, -- times it was looked at again
    tries INTEGER NOT NULL DEFAULT 0,  -- failures in a row
    fetched INTEGER NOT NULL DEFAULT 0, -- first
    checked INTEGER NOT NULL DEFAULT 0, -- last
    etag TEXT,
    modified TEXT,
    item INTEGER REFERENCES raw (id) -- its newest revision
);
CREATE INDEX page_due ON page (due, key) WHERE due IS NOT NULL;

CREATE TABLE entry (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    key BLOB NOT NULL CHECK (length(key) = 16), -- digest of its id
    content INTEGER NOT NULL,                   -- hash of what it says
    page INTEGER REFERENCES page (id),          -- NULL: known, but older than what is fetched
    seen INTEGER NOT NULL,
    PRIMARY KEY (source, key)
) WITHOUT ROWID;

-- An item that took the place of an earlier one.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES raw (id),
    earlier INTEGER NOT NULL REFERENCES raw (id),
    at INTEGER NOT NULL,
    difference TEXT NOT NULL -- {"removed": [lines], "added": [lines]}
);
CREATE INDEX revision_item ON revision (item);
CREATE INDEX revision_earlier ON revision (earlier);

-- The last whole response archived of an address: what a revisit refers to.
CREATE TABLE capture (
    key BLOB PRIMARY KEY CHECK (length(key) = 16), -- digest of the address
    digest TEXT NOT NULL,
    record TEXT NOT NULL, -- WARC-Record-ID
    at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE robots (
    origin TEXT PRIMARY KEY,
    status INTEGER NOT NULL,
    fetched INTEGER NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;
