-- The store, first version. `raw` is kept for ever; everything else can be made again from it (rasid rebuild).

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One item as it came. The same bytes are one item.
CREATE TABLE raw (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 16), -- XXH3-128 of the bytes
    kind INTEGER NOT NULL,                                   -- 0 document, 1 record
    file TEXT,
    line INTEGER NOT NULL,
    url TEXT,
    received TEXT,
    fault TEXT,            -- why no reading could be made of it, NULL where one was
    size INTEGER NOT NULL, -- of the bytes before compression
    bytes BLOB NOT NULL    -- zstd
);

-- What was found in it.
CREATE TABLE reading (
    id INTEGER PRIMARY KEY REFERENCES raw (id),
    content BLOB NOT NULL CHECK (length(content) = 16), -- content id: the same text has the same
    at INTEGER,                                         -- published, else received: seconds since 1970 UTC
    published TEXT,
    source TEXT,
    lang TEXT,
    lexicon TEXT NOT NULL, -- version of the lexicon it was made with
    title TEXT,
    text TEXT NOT NULL,
    size INTEGER NOT NULL, -- of packed before compression
    packed BLOB NOT NULL   -- zstd of the packed findings
);
CREATE INDEX reading_at ON reading (at, content);
CREATE INDEX reading_content ON reading (content);
CREATE INDEX reading_lexicon ON reading (lexicon);

-- Fingerprints: articles that share a run of words share a key.
CREATE TABLE fingerprint (
    key INTEGER NOT NULL,
    reading INTEGER NOT NULL REFERENCES reading (id),
    PRIMARY KEY (key, reading)
) WITHOUT ROWID;
CREATE INDEX fingerprint_reading ON fingerprint (reading);

-- The words, by our own tokenizer; title and text stand in `reading`.
CREATE VIRTUAL TABLE words USING fts5 (title, text, content = 'reading', content_rowid = 'id', tokenize = 'rasid');
