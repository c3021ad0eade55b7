-- Articles that were read again from their address, or whose blocks the
-- reader brought back, and the other names of outlets.

CREATE INDEX articles_url ON articles (url) WHERE url <> '';

CREATE TABLE versions (
    newer TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    older TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX versions_older ON versions (older);

ALTER TABLE outlets ADD COLUMN other_names TEXT NOT NULL DEFAULT '';
