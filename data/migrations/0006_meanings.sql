-- What the sentences of each article mean, as numbers, so that they need not be
-- worked out again: a cache, safe to delete. Its form belongs to the engine; the
-- version names the weights and the text that it was made of.
CREATE TABLE meanings (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    meaning BLOB NOT NULL
) STRICT;
