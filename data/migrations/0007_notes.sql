-- The reader's notes and highlights: each row is a note as it stood after a
-- change, the later ones over the earlier ones. A change that was taken back
-- keeps its row, so that it can be brought back; so does a note that is gone.
CREATE TABLE notes (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    note     TEXT NOT NULL, -- what all rows of one note have in common
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    article  TEXT NOT NULL, -- of the first passage, '' for none
    passages TEXT NOT NULL, -- a list: article, span, the words and those around them
    words    TEXT NOT NULL, -- of all passages, for the search
    name     TEXT NOT NULL,
    about    TEXT NOT NULL,
    colour   TEXT NOT NULL,
    text     TEXT NOT NULL,
    forms    TEXT NOT NULL, -- other ways to write its words, as in articles
    made     TEXT NOT NULL,
    gone     INTEGER NOT NULL CHECK (gone IN (0, 1)),
    undone   TEXT
) STRICT;
CREATE INDEX notes_event ON notes (event);
CREATE INDEX notes_note ON notes (note);
CREATE INDEX notes_article ON notes (article) WHERE article <> '';

CREATE VIRTUAL TABLE note_search USING fts5 (
    text, about, words, forms,
    content = 'notes', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER notes_insert AFTER INSERT ON notes BEGIN
    INSERT INTO note_search (rowid, text, about, words, forms)
    VALUES (new.number, new.text, new.about, new.words, new.forms);
END;
CREATE TRIGGER notes_delete AFTER DELETE ON notes BEGIN
    INSERT INTO note_search (note_search, rowid, text, about, words, forms)
    VALUES ('delete', old.number, old.text, old.about, old.words, old.forms);
END;

-- Words are searched as they are written: the forms of a word are asked for
-- together, so that a stem is not taken for another word. The column forms
-- holds other ways to write words of the article ("oneill"); it is NULL until
-- they are read.
ALTER TABLE articles ADD COLUMN forms TEXT;
DROP TRIGGER articles_insert;
DROP TRIGGER articles_delete;
DROP TRIGGER articles_update;
DROP TABLE vocabulary;
DROP TABLE article_words;
DROP TABLE article_search;
CREATE VIRTUAL TABLE article_search USING fts5 (
    headline, text, outlet, authors, forms,
    content = 'articles', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO article_search (article_search) VALUES ('rebuild');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('article_search', 'row');

CREATE TRIGGER articles_insert AFTER INSERT ON articles BEGIN
    INSERT INTO article_search (rowid, headline, text, outlet, authors, forms)
    VALUES (new.number, new.headline, new.text, new.outlet, new.authors, new.forms);
END;
CREATE TRIGGER articles_delete AFTER DELETE ON articles BEGIN
    INSERT INTO article_search (article_search, rowid, headline, text, outlet, authors, forms)
    VALUES ('delete', old.number, old.headline, old.text, old.outlet, old.authors, old.forms);
END;
CREATE TRIGGER articles_update AFTER UPDATE OF headline_end, text, outlet, authors, forms ON articles BEGIN
    INSERT INTO article_search (article_search, rowid, headline, text, outlet, authors, forms)
    VALUES ('delete', old.number, old.headline, old.text, old.outlet, old.authors, old.forms);
    INSERT INTO article_search (rowid, headline, text, outlet, authors, forms)
    VALUES (new.number, new.headline, new.text, new.outlet, new.authors, new.forms);
END;

-- What is quoted in the articles and by whom, for the search: a cache, safe to
-- delete. quotations_read names what it was read with, also of articles that
-- quote nobody.
CREATE TABLE quotations_read (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    version TEXT NOT NULL
) STRICT;
CREATE TABLE quotations (
    number     INTEGER PRIMARY KEY,
    article    TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    words      TEXT NOT NULL,
    speaker    TEXT NOT NULL,
    forms      TEXT NOT NULL
) STRICT;
CREATE INDEX quotations_article ON quotations (article);
CREATE VIRTUAL TABLE quotation_search USING fts5 (
    words, speaker, forms,
    content = 'quotations', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER quotations_insert AFTER INSERT ON quotations BEGIN
    INSERT INTO quotation_search (rowid, words, speaker, forms)
    VALUES (new.number, new.words, new.speaker, new.forms);
END;
CREATE TRIGGER quotations_delete AFTER DELETE ON quotations BEGIN
    INSERT INTO quotation_search (quotation_search, rowid, words, speaker, forms)
    VALUES ('delete', old.number, old.words, old.speaker, old.forms);
END;
