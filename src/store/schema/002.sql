-- Where an item stands in an archive, and what was told of it from outside its bytes.
ALTER TABLE raw ADD COLUMN offset INTEGER NOT NULL DEFAULT 0; -- of its record in `file`, where that is an archive
ALTER TABLE raw ADD COLUMN charset TEXT;                      -- as declared by HTTP or MIME
ALTER TABLE raw ADD COLUMN announced TEXT;                    -- publication date that a feed gave
ALTER TABLE raw ADD COLUMN publisher TEXT;                    -- the source's name, as its feed or who follows it gives it
