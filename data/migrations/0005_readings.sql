-- What the engine read of each article, so that a comparison of kept articles
-- need not read them again: a cache, safe to delete. Its form belongs to the
-- engine; another version's is not asked for.
CREATE TABLE readings (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    reading BLOB NOT NULL
) STRICT;
