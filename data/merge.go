package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"parallax/compare/news"
	"parallax/data/file"
)

// Merged is what MergeEvents did, for UnmergeEvents.
type Merged struct {
	// Into holds the articles of both events now, From lies in the bin.
	Into, From string
	// Added are the articles that only From held.
	Added []string
	// rows are the numbers of the rows that came with them, by their tables.
	rows map[string][]int64
}

// mergedRows are the rows that go with the articles of an event: the notes, the
// corrections, and what was picked for the summary, but not its texts.
var mergedRows = [...]struct{ table, where string }{
	{"notes", ""}, {"corrections", ""}, {"workbench", " AND change <> 'set'"},
}

// MergeEvents puts the articles of one event behind those of another, with the
// reader's notes, corrections and picks, and the emptied one into the bin; the
// texts of its summary stay with it. ErrNotFound when one is not there or in the
// bin.
func (l eventShelf) MergeEvents(ctx context.Context, into, from string) (m Merged, err error) {
	m = Merged{Into: into, From: from}
	return m, l.Change(ctx, "merge events", func(tx *sql.Tx) error {
		for _, id := range []string{into, from} {
			var there int
			err := tx.QueryRowContext(ctx, `SELECT 1 FROM events WHERE id = ? AND deleted IS NULL AND ?1 <> ?2`, id, other(id, into, from)).Scan(&there)
			if err != nil {
				return err
			}
		}
		held, err := textsIn(ctx, tx, `SELECT article FROM event_articles WHERE event = ? ORDER BY position`, into)
		if err != nil {
			return err
		}
		coming, err := textsIn(ctx, tx, `SELECT article FROM event_articles WHERE event = ? ORDER BY position`, from)
		if err != nil {
			return err
		}
		m.Added = slices.DeleteFunc(coming, func(a string) bool { return slices.Contains(held, a) })
		if err := addToEvent(ctx, tx, into, m.Added); err != nil {
			return err
		}
		m.rows = map[string][]int64{}
		for _, r := range mergedRows {
			if m.rows[r.table], err = moved(ctx, tx, r.table, r.where, from, into); err != nil {
				return err
			}
		}
		return touched(tx.ExecContext(ctx, `UPDATE events SET deleted = ? WHERE id = ?`, file.Stamp(l.Now()), from))
	})
}

// other is that one of two IDs which is not the first.
func other(id, a, b string) string {
	if id == a {
		return b
	}
	return a
}

// UnmergeEvents takes back what MergeEvents did.
func (l eventShelf) UnmergeEvents(ctx context.Context, m Merged) error {
	return l.Change(ctx, "unmerge events", func(tx *sql.Tx) error {
		if err := touched(tx.ExecContext(ctx, `UPDATE events SET deleted = NULL WHERE id = ?`, m.From)); err != nil {
			return err
		}
		for _, a := range m.Added {
			if _, err := tx.ExecContext(ctx, `DELETE FROM event_articles WHERE event = ? AND article = ?`, m.Into, a); err != nil {
				return err
			}
		}
		for table, numbers := range m.rows {
			for _, n := range numbers {
				if _, err := tx.ExecContext(ctx, `UPDATE `+table+` SET event = ? WHERE number = ?`, m.From, n); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// SplitEvent takes articles out of an event and makes another one of them,
// with the notes at them and the corrections that are about them alone. The
// new event has the ID that is given, or a new one when that is "".
func (l eventShelf) SplitEvent(ctx context.Context, from string, e news.Event) (id string, err error) {
	if e.ID == "" {
		if e.ID, err = newID(); err != nil {
			return "", fmt.Errorf("split event: %w", err)
		}
	}
	return e.ID, l.Change(ctx, "split event", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO events (id, title, created) VALUES (?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET title = excluded.title, deleted = NULL`, e.ID, e.Title, file.Stamp(l.Now()))
		if err != nil {
			return err
		}
		if err := addToEvent(ctx, tx, e.ID, e.Articles); err != nil {
			return err
		}
		for _, a := range e.Articles {
			err := touched(tx.ExecContext(ctx, `DELETE FROM event_articles WHERE event = ? AND article = ?`, from, a))
			if err != nil {
				return err
			}
		}
		if err := moveNotes(ctx, tx, from, e.ID, e.Articles); err != nil {
			return err
		}
		return moveCorrections(ctx, tx, from, e)
	})
}

// moveNotes puts the notes at some articles of an event into another one, with
// all their changes.
func moveNotes(ctx context.Context, tx *sql.Tx, from, to string, articles []string) error {
	for _, a := range articles {
		_, err := tx.ExecContext(ctx, `
			UPDATE notes SET event = ?2 WHERE event = ?1 AND note IN (
				SELECT note FROM notes WHERE event = ?1 AND article = ?3)`, from, to, a)
		if err != nil {
			return err
		}
	}
	return nil
}

// moveCorrections puts those corrections into another event whose places all
// stand in its articles.
func moveCorrections(ctx context.Context, tx *sql.Tx, from string, to news.Event) error {
	rows, err := tx.QueryContext(ctx, `SELECT number, passages FROM corrections WHERE event = ?`, from)
	if err != nil {
		return err
	}
	type placed struct {
		number   int64
		passages string
	}
	all, err := file.Collect(rows, func(r *sql.Rows) (p placed, err error) { return p, r.Scan(&p.number, &p.passages) })
	if err != nil {
		return err
	}
	for _, p := range all {
		at, err := decodeAnchors(p.passages)
		if err != nil {
			return err
		}
		if len(at) == 0 || slices.ContainsFunc(at, func(n news.Anchor) bool { return !slices.Contains(to.Articles, n.Article) }) {
			continue
		}
		if _, err := tx.ExecContext(ctx, `UPDATE corrections SET event = ? WHERE number = ?`, to.ID, p.number); err != nil {
			return err
		}
	}
	return nil
}

// UnsplitEvent takes back what SplitEvent did: the event has its articles again
// in the order that is given, the other one lies in the bin without any.
func (l eventShelf) UnsplitEvent(ctx context.Context, was news.Event, split string) error {
	return l.Change(ctx, "unsplit event", func(tx *sql.Tx) error {
		for _, id := range []string{was.ID, split} {
			if _, err := tx.ExecContext(ctx, `DELETE FROM event_articles WHERE event = ?`, id); err != nil {
				return err
			}
		}
		if err := addToEvent(ctx, tx, was.ID, was.Articles); err != nil {
			return err
		}
		for _, table := range []string{"notes", "corrections"} {
			if _, err := moved(ctx, tx, table, "", split, was.ID); err != nil {
				return err
			}
		}
		return touched(tx.ExecContext(ctx, `UPDATE events SET deleted = ? WHERE id = ?`, file.Stamp(l.Now()), split))
	})
}

// moved gives rows of an event to another one, and their numbers.
func moved(ctx context.Context, tx *sql.Tx, table, where, from, to string) ([]int64, error) {
	rows, err := tx.QueryContext(ctx, `SELECT number FROM `+table+` WHERE event = ?`+where+` ORDER BY number`, from)
	if err != nil {
		return nil, err
	}
	numbers, err := file.Collect(rows, func(r *sql.Rows) (n int64, err error) { return n, r.Scan(&n) })
	if err != nil {
		return nil, err
	}
	_, err = tx.ExecContext(ctx, `UPDATE `+table+` SET event = ? WHERE event = ?`+where, to, from)
	return numbers, err
}

func textsIn(ctx context.Context, tx *sql.Tx, query string, args ...any) ([]string, error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	return file.Collect(rows, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) })
}
