package data

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parallax/data/file"
)

// endless is a query without end, heavy an expression that takes much room.
const (
	endless = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS key, 1 AS value FROM n`
	heavy   = `hex(zeroblob(400000000))`
)

// forged puts an entry into the schema of a file, past all checks.
func forged(kind, name, of, sql string) string {
	return fmt.Sprintf(`PRAGMA writable_schema = 1; INSERT INTO sqlite_schema VALUES ('%s', '%s', '%s', 0, '%s');
		PRAGMA schema_version = 99`, kind, name, of, strings.ReplaceAll(sql, "'", "''"))
}

// reworded changes words in the schema of a file.
func reworded(name, old, now string) string {
	quoted := func(s string) string { return strings.ReplaceAll(s, "'", "''") }
	return fmt.Sprintf(`PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, '%s', '%s') WHERE name = '%s';
		PRAGMA schema_version = 99`, quoted(old), quoted(now), name)
}

// statistics puts a table in the place of one that ANALYZE makes.
func statistics(name, table, row string) string {
	return `PRAGMA writable_schema = 1; ` + table + `; ` + row + `;
		UPDATE sqlite_schema SET name = '` + name + `', tbl_name = '` + name + `', sql = replace(sql, 'TABLE x', 'TABLE ` + name + `') WHERE name = 'x';
		PRAGMA schema_version = 99`
}

// hostile are schemas that are not those of any version.
func hostile() map[string]string {
	const after = ` AFTER INSERT ON articles BEGIN DELETE FROM event_articles; DELETE FROM originals; UPDATE events SET title = 'owned'; END`
	generated, row := `CREATE TABLE x (tbl, idx, stat AS (`+heavy+`))`, `INSERT INTO x (tbl, idx) VALUES ('articles', 'articles_url')`
	return map[string]string{
		"trigger":                             `CREATE TRIGGER t` + after,
		"trigger called as statistics are":    forged("trigger", "sqlite_stat_x", "articles", `CREATE TRIGGER sqlite_stat_x`+after),
		"trigger called as their table":       forged("trigger", "sqlite_stat1", "articles", `CREATE TRIGGER sqlite_stat1`+after),
		"trigger called as an index of a key": forged("trigger", "sqlite_autoindex_articles_9", "articles", `CREATE TRIGGER sqlite_autoindex_articles_9`+after),
		"endless trigger":                     forged("trigger", "sqlite_stat9", "articles", `CREATE TRIGGER sqlite_stat9 AFTER INSERT ON articles BEGIN SELECT 1 FROM (`+endless+`); END`),
		"trigger on reading's cache":          `CREATE TRIGGER t AFTER DELETE ON readings BEGIN DELETE FROM notes; END`,
		"trigger on notes":                    `CREATE TRIGGER t BEFORE INSERT ON notes BEGIN SELECT raise(IGNORE); END`,
		"trigger of the search changed":       `DROP TRIGGER articles_insert; CREATE TRIGGER articles_insert AFTER INSERT ON articles BEGIN DELETE FROM articles; END`,
		"trigger of the search reworded":      reworded("articles_delete", "INSERT INTO article_search", "DELETE FROM events; INSERT INTO article_search"),
		"trigger of the search gone":          `DROP TRIGGER notes_insert`,
		"view called as statistics are":       forged("view", "sqlite_stat4x", "sqlite_stat4x", `CREATE VIEW sqlite_stat4x AS `+endless),
		"view called as their table":          forged("view", "sqlite_stat4", "sqlite_stat4", `CREATE VIEW sqlite_stat4 AS SELECT `+heavy+` AS x`),
		"view in place of settings":           `DROP TABLE settings; CREATE VIEW settings AS ` + endless,
		"view in place of articles":           `ALTER TABLE articles RENAME TO a2; CREATE VIEW articles AS SELECT * FROM a2 WHERE (SELECT max(key) FROM (` + endless + `)) > 0`,
		"view that takes what is written": `ALTER TABLE events RENAME TO e2; CREATE VIEW events AS SELECT * FROM e2;
			CREATE TRIGGER t INSTEAD OF UPDATE ON events BEGIN DELETE FROM e2; END`,
		"view of itself":                  forged("view", "v", "v", `CREATE VIEW v AS SELECT * FROM v`),
		"table more":                      `CREATE TABLE more (x)`,
		"table less":                      `DROP TABLE window_state`,
		"column more":                     `ALTER TABLE events ADD COLUMN colour TEXT DEFAULT 'red'`,
		"column less":                     `ALTER TABLE outlets DROP COLUMN other_names`,
		"column that is made":             `ALTER TABLE settings ADD COLUMN made TEXT AS (` + heavy + `)`,
		"column that calls a function":    reworded("articles", "substr(CAST(text AS BLOB), 1, headline_end)", heavy),
		"value by default that calls one": reworded("outlets", "other_names TEXT NOT NULL DEFAULT ''", "other_names TEXT NOT NULL DEFAULT ("+heavy+")"),
		"check that calls one":            reworded("articles", "IN (0, 1, 2)", "< max(1, length("+heavy+"))"),
		"check more":                      reworded("settings", "value TEXT NOT NULL", "value TEXT NOT NULL CHECK (value <> '')"),
		"types that do not hold":          reworded("events", ") STRICT", ")"),
		"reference that deletes":          reworded("notes", "REFERENCES events (id) ON DELETE CASCADE", "REFERENCES events (id) ON DELETE CASCADE ON UPDATE CASCADE"),
		"index that calls a function":     `CREATE INDEX more ON articles (length(hex(text)))`,
		"index of a part":                 reworded("articles_url", "WHERE url <> ''", "WHERE hex(url) <> ''"),
		"index that is one only":          `CREATE UNIQUE INDEX more ON events (title)`,
		"search of another table":         reworded("vocabulary", "fts5vocab ('article_search'", "fts5vocab ('note_search'"),
		"search by another tokenizer":     reworded("note_search", "unicode61 remove_diacritics 2", "trigram"),
		"search of a table in an endless": `DROP TABLE vocabulary; CREATE VIEW vocabulary AS ` + endless,
		"statistics with a made column":   statistics("sqlite_stat1", generated, row),
		"statistics in capitals":          statistics("SQLITE_STAT1", generated, row),
		"statistics with a check":         statistics("sqlite_stat1", `CREATE TABLE x (tbl, idx, stat, CHECK (`+heavy+` <> 'x'))`, row),
		"statistics of the fourth kind":   statistics("sqlite_stat4", `CREATE TABLE x (tbl, idx, neq AS (`+heavy+`), nlt, ndlt, sample)`, row),
		"statistics that are a search":    statistics("sqlite_stat1", `CREATE VIRTUAL TABLE x USING fts5 (tbl, idx, stat)`, row),
		"statistics that nobody makes":    statistics("sqlite_stat2", `CREATE TABLE x (tbl, idx, stat)`, row),
		"entry that cannot be read":       forged("table", "x", "x", `CREATE TABLE`),
		"entry without words":             `PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = NULL WHERE name = 'settings'; PRAGMA schema_version = 99`,
		"two trees in one":                `PRAGMA writable_schema = 1; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'settings'; PRAGMA schema_version = 99`,
	}
}

// TestHostileSchemas: none is opened, nothing of them runs (that would take long, or
// much memory), and the file stays as it was.
func TestHostileSchemas(t *testing.T) {
	content, err := os.ReadFile(pierFile(t, 3))
	if err != nil {
		t.Fatal(err)
	}
	for name, statements := range hostile() {
		t.Run(name, func(t *testing.T) {
			spoilt := altered(t, content, statements)
			soon(t, func() { refused(t, spoilt, ErrBroken) })
		})
	}
}

// soon runs f and holds that it took less time than what is hostile would.
func soon(t *testing.T, f func()) {
	t.Helper()
	const most = 3 * time.Second
	begun := time.Now()
	f()
	if took := time.Since(begun); took > most {
		t.Errorf("it took %v", took)
	}
}

// TestHostileMarks: what the header says is not believed.
func TestHostileMarks(t *testing.T) {
	content, err := os.ReadFile(pierFile(t, 3))
	if err != nil {
		t.Fatal(err)
	}
	marked := func(at int, with ...byte) []byte { return spliced(content, at, with...) }
	for name, c := range map[string]struct {
		content []byte
		err     error
	}{
		"a negative version":            {altered(t, content, `PRAGMA user_version = -2147483642`), ErrBroken},
		"version zero":                  {altered(t, content, `PRAGMA user_version = 0`), ErrBroken},
		"an older version":              {altered(t, content, `PRAGMA user_version = 2`), ErrBroken},
		"a newer version":               {altered(t, content, `PRAGMA user_version = 2147483647`), ErrNewerSchema},
		"another program":               {altered(t, content, `PRAGMA application_id = 1885434739`), ErrNotLibrary},
		"no program":                    {altered(t, content, `PRAGMA application_id = 0`), ErrNotLibrary},
		"text as UTF-16":                {marked(56, 0, 0, 0, 2), ErrBroken},
		"text in no known way":          {marked(56, 0x7f, 0xff, 0xff, 0xff), ErrBroken},
		"bytes of pages for others":     {marked(20, 200), ErrBroken},
		"pages of no size":              {marked(16, 0, 3), ErrBroken},
		"pages of another size":         {marked(16, 2, 0), ErrBroken},
		"a form of files to come":       {marked(18, 9, 9), ErrBroken},
		"more pages than there are":     {content[:len(content)-3*4096], ErrBroken},
		"a schema of a form to come":    {marked(44, 0, 0, 0, 77), ErrBroken},
		"a schema that is no tree":      {marked(100, 0x77), ErrBroken},
		"a schema that leads to itself": {marked(108, 0, 0, 0, 1), ErrBroken},
	} {
		t.Run(name, func(t *testing.T) { soon(t, func() { refused(t, c.content, c.err) }) })
	}
}

// spliced is a copy of some bytes with others from at on.
func spliced(content []byte, at int, with ...byte) []byte {
	out := bytes.Clone(content)
	copy(out[at:], with)
	return out
}

// TestStatisticsOfANALYZE: what SQLite's own tools leave in a library is no reason to
// refuse it, and numbers in it that make no sense do no harm.
func TestStatisticsOfANALYZE(t *testing.T) {
	for _, statements := range []string{
		`ANALYZE`, `ANALYZE; UPDATE sqlite_stat1 SET stat = '99999999999999999999 -1 x'`, `ANALYZE; UPDATE sqlite_stat1 SET tbl = zeroblob(9), idx = 'nothing'`,
	} {
		path := pierFile(t, 3)
		raw(t, path, statements)
		wantHarbour(t, path, 3)
	}
}

// TestHostileBesideAJournal: a journal beside the file does not let its schema run.
func TestHostileBesideAJournal(t *testing.T) {
	path := pierFile(t, 3)
	raw(t, path, statistics("sqlite_stat1", `CREATE TABLE x (tbl, idx, stat AS (`+heavy+`))`, `INSERT INTO x (tbl, idx) VALUES ('articles', 'articles_url')`))
	raw(t, path, `PRAGMA journal_mode = DELETE`)
	if err := os.WriteFile(path+"-journal", []byte("junk"), 0o600); err != nil {
		t.Fatal(err)
	}
	soon(t, func() {
		for _, open := range []func(context.Context, string) (*Library, error){OpenReadOnly, Open} {
			if l, err := open(context.Background(), path); !errors.Is(err, ErrBroken) {
				t.Errorf("opened %v, error %v", l != nil, err)
			}
		}
	})
}

// TestHostileInTheLog: neither does a log that holds the schema.
func TestHostileInTheLog(t *testing.T) {
	path := pierFile(t, 3)
	db, err := file.Connect(path, "", 1)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; BEGIN; ` +
		statistics("sqlite_stat1", `CREATE TABLE x (tbl, idx, stat AS (`+heavy+`))`, `INSERT INTO x (tbl, idx) VALUES ('articles', 'articles_url')`) + `; COMMIT`)
	if err != nil {
		t.Fatal(err)
	}
	taken := filepath.Join(t.TempDir(), FileName)
	if err := errors.Join(copyBeside(path, taken, "-wal"), db.Close()); err != nil {
		t.Fatal(err)
	}
	soon(t, func() {
		if l, err := OpenReadOnly(context.Background(), taken); !errors.Is(err, ErrBroken) {
			t.Errorf("opened %v, error %v", l != nil, err)
		}
		l, err := Open(context.Background(), taken) // the file is whole without its log
		if err != nil {
			t.Fatal(err)
		}
		wantEvent(t, l, 3)
		if len(l.Aside()) == 0 {
			t.Error("the log was not set aside")
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
}

// TestHostileRows: values that no version of the program writes. What can be read is
// shown, nothing falls, and the library can still be written.
func TestHostileRows(t *testing.T) {
	deep := strings.Repeat("[", 100_000)
	huge := fmt.Sprint(uint64(1)<<63 - 1)
	path := pierFile(t, 3)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, statements := range map[string]string{
		"authors nested deeply":       `UPDATE articles SET authors = '` + deep + `'`,
		"authors that are numbers":    `UPDATE articles SET authors = '[1, {}, null]'`,
		"headline at the end of all":  `UPDATE articles SET headline_end = ` + huge,
		"headline before all":         `UPDATE articles SET headline_end = -` + huge,
		"text that is empty":          `UPDATE articles SET text = '' WHERE number = 1`,
		"text with zeros":             `UPDATE articles SET text = 'a' || char(0) || 'b' WHERE number = 1`,
		"text that is no UTF-8":       `UPDATE articles SET text = CAST(x'fffe41c080' AS TEXT) WHERE number = 1`,
		"text that steers":            `UPDATE articles SET outlet = char(27) || '[2J' || char(8238)`,
		"number at the end of all":    `UPDATE articles SET number = ` + huge + ` WHERE number = 3`,
		"number before all":           `UPDATE articles SET number = -` + huge + ` WHERE number = 3`,
		"date of the year 99999":      `UPDATE articles SET published = '99999-05-01T00:00:00Z', precision = 2`,
		"date before all":             `UPDATE articles SET published = '0000-01-01T00:00:00Z', precision = 1`,
		"date without precision":      `UPDATE articles SET precision = 0`,
		"origin of no kind":           `UPDATE articles SET origin = 'x', place = char(0), url = 'javascript:alert(1)'`,
		"read from nowhere":           `UPDATE articles SET read_from = '{"": 7}'`,
		"set aside past the end":      `UPDATE articles SET set_aside = '[{"text":"x","rule":"y","at":` + huge + `}]'`,
		"notes nested deeply":         `UPDATE articles SET notes = '` + deep + `'`,
		"article of no ID":            `PRAGMA foreign_keys = 0; UPDATE articles SET id = '' WHERE number = 1; UPDATE event_articles SET article = '' WHERE position = 0`,
		"event of an article gone":    `PRAGMA foreign_keys = 0; DELETE FROM articles WHERE number = 1`,
		"event that is not there":     `PRAGMA foreign_keys = 0; UPDATE event_articles SET event = 'x' WHERE position = 0`,
		"event of a long name":        `UPDATE events SET title = hex(zeroblob(1000000))`,
		"positions at the end":        `UPDATE event_articles SET position = ` + huge,
		"outlets of nothing":          `UPDATE outlets SET domains = 'null', other_names = '{}', reader_label = char(0)`,
		"correction of nothing":       `INSERT INTO corrections (event, kind, passages, name, value, made) SELECT id, '', '[{"start":9,"end":-9}]', '', '', '' FROM events`,
		"correction far out":          `INSERT INTO corrections (event, kind, passages, name, value, made) SELECT id, 'speaker', '[{"start":-` + huge + `,"end":` + huge + `}]', '', '', '' FROM events`,
		"note far out":                `INSERT INTO notes (note, event, kind, article, passages, words, name, about, colour, text, forms, made, gone) SELECT 'n', id, 'x', 'y', '[{"start":-5,"end":` + huge + `}]', '', '', '', '#', 'pier', '', '', 0 FROM events`,
		"note nested deeply":          `INSERT INTO notes (note, event, kind, article, passages, words, name, about, colour, text, forms, made, gone) SELECT 'n', id, 'passage', '', '` + deep + `', '', '', '', '', 'pier', '', '', 0 FROM events`,
		"quotation far out":           `INSERT INTO quotations (article, span_start, span_end, words, speaker, forms) SELECT id, -9, ` + huge + `, 'pier', 'pier', '' FROM articles`,
		"quotation turned round":      `INSERT INTO quotations (article, span_start, span_end, words, speaker, forms) SELECT id, 20, 10, 'pier', 'pier', '' FROM articles`,
		"reading that is none":        `INSERT INTO readings (article, version, reading) SELECT id, '1', x'1f8b08ffff' FROM articles`,
		"meaning that is none":        `INSERT INTO meanings (article, version, meaning) SELECT id, '1', zeroblob(3) FROM articles`,
		"original that is none":       `UPDATE originals SET name = '../../x', bytes = x'1f8b0800'`,
		"picks of nothing":            `INSERT INTO workbench (event, change, subject, value, kind, name, about, passages, made) SELECT id, 'move', 'x', 'x', '', '', '', '{', '' FROM events`,
		"version of itself":           `INSERT INTO versions (newer, older) SELECT id, id FROM articles`,
		"versions in a ring":          `INSERT INTO versions (newer, older) SELECT a.id, b.id FROM articles a, articles b WHERE b.number = a.number % 3 + 1`,
		"state and settings":          `INSERT INTO window_state (event, state) SELECT id, '` + deep + `' FROM events; INSERT INTO settings VALUES ('theme', '` + deep + `'), ('', char(0))`,
		"time of deletion that is no": `UPDATE articles SET deleted = 'never' WHERE number = 1`,
	} {
		t.Run(name, func(t *testing.T) {
			soon(t, func() { readsOn(t, altered(t, content, statements)) })
		})
	}
}

// readsOn opens a library of such bytes, asks for all that it holds, and writes it.
func readsOn(t *testing.T, content []byte) {
	t.Helper()
	ctx, path := context.Background(), filepath.Join(t.TempDir(), FileName)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	l, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	as, err := l.Articles(ctx)
	if err != nil || len(as) == 0 {
		t.Errorf("%d articles, %v", len(as), err)
	}
	for _, a := range as {
		if a.Headline.Start != 0 || a.Headline.End < 0 || a.Headline.End > len(a.Text) {
			t.Errorf("headline %v of %d bytes", a.Headline, len(a.Text))
		}
		for _, b := range a.SetAside {
			if b.At < 0 || b.At > len(a.Text) {
				t.Errorf("set aside at %d of %d bytes", b.At, len(a.Text))
			}
		}
		_, _, _ = l.Original(ctx, a.ID) // may be damaged
	}
	events, err := l.Events(ctx)
	if err != nil || len(events) != 1 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	for _, err := range readEvent(ctx, l, events[0].ID) {
		if err != nil {
			t.Error(err)
		}
	}
	if found, err := l.Search(ctx, "pier"); err != nil {
		t.Error(err)
	} else if len(found.Hits) == 0 {
		t.Error("nothing is found")
	}
	if _, err := l.SaveArticle(ctx, full()); err != nil {
		t.Errorf("nothing can be saved: %v", err)
	}
}

// readEvent asks for all that hangs on an event, and for the lists.
func readEvent(ctx context.Context, l *Library, event string) (errs []error) {
	_, err1 := l.ArticlesOfEvent(ctx, event)
	cs, err2 := l.Corrections(ctx, event)
	ns, err3 := l.Notes(ctx, event)
	bench, err4 := l.Workbench(ctx, event)
	_, err5 := l.WindowState(ctx, event)
	_, err6 := l.UnsortedArticles(ctx)
	_, err7 := l.Outlets(ctx)
	_, err8 := l.Versions(ctx)
	_, err9 := l.Binned(ctx)
	_, err10 := l.Settings(ctx)
	_, err11 := l.FindNotes(ctx, NoteFilter{Words: "pier"})
	_, err12 := l.Suggest(ctx, "pire")
	err13 := l.ReadForms(ctx)
	_ = BenchOf(bench)
	_ = CurrentNotes(ns)
	for _, c := range cs {
		for _, at := range c.At {
			if !c.Undone && (at.Start < 0 || at.End < at.Start) {
				errs = append(errs, fmt.Errorf("a correction of the bytes from %d to %d", at.Start, at.End))
			}
		}
	}
	return append(errs, err1, err2, err3, err4, err5, err6, err7, err8, err9, err10, err11, err12, err13)
}
