-- The library. Times are RFC 3339 UTC text; offsets are bytes into articles.text.
-- Lists in one column are JSON. A row with a time in "deleted" lies in the bin.

CREATE TABLE articles (
    number       INTEGER PRIMARY KEY, -- what the search tables point to
    id           TEXT NOT NULL UNIQUE, -- hash of text
    text         TEXT NOT NULL,
    headline_end INTEGER NOT NULL,
    headline     TEXT GENERATED ALWAYS AS
        (CAST(substr(CAST(text AS BLOB), 1, headline_end) AS TEXT)) VIRTUAL,
    outlet       TEXT NOT NULL,
    agency       TEXT NOT NULL,
    authors      TEXT NOT NULL,
    published    TEXT,
    precision    INTEGER NOT NULL CHECK (precision IN (0, 1, 2)), -- none, day, minute
    url          TEXT NOT NULL,
    language     TEXT NOT NULL,
    origin       TEXT NOT NULL,
    place        TEXT NOT NULL, -- path or address of the origin
    read_from    TEXT NOT NULL,
    set_aside    TEXT NOT NULL,
    notes        TEXT NOT NULL,
    added        TEXT NOT NULL,
    deleted      TEXT
) STRICT;

-- The bytes that were read, gzip-compressed; not every article has them.
CREATE TABLE originals (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    bytes   BLOB NOT NULL
) STRICT;

CREATE TABLE outlets (
    name         TEXT PRIMARY KEY,
    domains      TEXT NOT NULL,
    reader_label TEXT NOT NULL
) STRICT;

CREATE TABLE events (
    id      TEXT PRIMARY KEY,
    title   TEXT NOT NULL,
    created TEXT NOT NULL,
    deleted TEXT
) STRICT;

CREATE TABLE event_articles (
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    article  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (event, article)
) STRICT;
CREATE INDEX event_articles_article ON event_articles (article);

-- A cache: safe to delete.
CREATE TABLE analyses (
    articles TEXT NOT NULL, -- IDs, in order, one blank between them
    engine   TEXT NOT NULL,
    options  TEXT NOT NULL,
    result   BLOB NOT NULL,
    made     TEXT NOT NULL,
    PRIMARY KEY (articles, engine, options)
) STRICT;

CREATE TABLE window_state (
    event TEXT PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    state TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Stemmed words, for finding articles.
CREATE VIRTUAL TABLE article_search USING fts5 (
    headline, text, outlet, authors,
    content = 'articles', content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);
-- Words as they are written, for "did you mean".
CREATE VIRTUAL TABLE article_words USING fts5 (
    text, outlet, authors,
    content = 'articles', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', detail = none
);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('article_words', 'row');

CREATE TRIGGER articles_insert AFTER INSERT ON articles BEGIN
    INSERT INTO article_search (rowid, headline, text, outlet, authors)
    VALUES (new.number, new.headline, new.text, new.outlet, new.authors);
    INSERT INTO article_words (rowid, text, outlet, authors)
    VALUES (new.number, new.text, new.outlet, new.authors);
END;

CREATE TRIGGER articles_delete AFTER DELETE ON articles BEGIN
    INSERT INTO article_search (article_search, rowid, headline, text, outlet, authors)
    VALUES ('delete', old.number, old.headline, old.text, old.outlet, old.authors);
    INSERT INTO article_words (article_words, rowid, text, outlet, authors)
    VALUES ('delete', old.number, old.text, old.outlet, old.authors);
END;

CREATE TRIGGER articles_update AFTER UPDATE OF headline_end, text, outlet, authors ON articles BEGIN
    INSERT INTO article_search (article_search, rowid, headline, text, outlet, authors)
    VALUES ('delete', old.number, old.headline, old.text, old.outlet, old.authors);
    INSERT INTO article_words (article_words, rowid, text, outlet, authors)
    VALUES ('delete', old.number, old.text, old.outlet, old.authors);
    INSERT INTO article_search (rowid, headline, text, outlet, authors)
    VALUES (new.number, new.headline, new.text, new.outlet, new.authors);
    INSERT INTO article_words (rowid, text, outlet, authors)
    VALUES (new.number, new.text, new.outlet, new.authors);
END;
