-- The reader's corrections, the later ones over the earlier ones. One that was
-- taken back keeps its row, so that it can be brought back.
CREATE TABLE corrections (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    passages TEXT NOT NULL, -- a list: article, span, the words and those around them
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    made     TEXT NOT NULL,
    undone   TEXT
) STRICT;
CREATE INDEX corrections_event ON corrections (event);
