-- What the reader does at the summary of an event: a row a change, never
-- changed but for the time in "undone", so that all of it can be taken back.
-- change is pick, drop, move, comment or set; subject is the pick, for set the
-- field; value is the comment or the field's text, for move the pick before
-- which it is put, '' for the end. The other columns are those of what is
-- picked.
CREATE TABLE workbench (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    change   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    value    TEXT NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    about    TEXT NOT NULL,
    passages TEXT NOT NULL,
    made     TEXT NOT NULL,
    undone   TEXT
) STRICT;
CREATE INDEX workbench_event ON workbench (event);
