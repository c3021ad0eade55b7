package data

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"parallax/compare/news"
	"parallax/data/file"
)

// EventLine is an event as a list shows it.
type EventLine struct {
	news.Event
	Created time.Time
	// Names are the outlets of its articles (or what else an article is
	// called by), in the order of Event.Articles.
	Names []string
	// First and Last are the earliest and the latest known dates of its
	// articles.
	First, Last news.Date
}

// Events are all events outside the bin, the newest first.
func (l eventShelf) Events(ctx context.Context) ([]EventLine, error) {
	return l.events(ctx, "read events", `IS NULL ORDER BY e.created DESC, e.rowid DESC, x.position`)
}

// Bin are the events in the bin, the last deleted first.
func (l eventShelf) Bin(ctx context.Context) ([]EventLine, error) {
	return l.events(ctx, "read bin", `IS NOT NULL ORDER BY e.deleted DESC, e.rowid DESC, x.position`)
}

func (l eventShelf) events(ctx context.Context, what, where string) ([]EventLine, error) {
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT e.id, e.title, e.created, coalesce(a.id, ''), coalesce(a.outlet, ''),
			coalesce(a.headline, ''), coalesce(a.place, ''), coalesce(a.published, ''),
			coalesce(a.precision, 0)
		FROM events e
		LEFT JOIN event_articles x ON x.event = e.id
		LEFT JOIN articles a ON a.id = x.article AND a.deleted IS NULL
		WHERE e.deleted `+where)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, file.Classify(err))
	}
	parts, err := file.Collect(rows, scanEventPart)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, file.Classify(err))
	}
	var all []EventLine
	for _, p := range parts {
		if len(all) == 0 || all[len(all)-1].ID != p.line.ID {
			all = append(all, p.line)
		}
		all[len(all)-1].add(p)
	}
	return all, nil
}

// eventPart is an event with one of its articles.
type eventPart struct {
	line          EventLine
	article, name string
	published     news.Date
}

// scanEventPart reads one row; a date that cannot be read is unknown.
func scanEventPart(rows *sql.Rows) (p eventPart, err error) {
	r, err := scanRow(rows)
	if err != nil {
		return p, err
	}
	p.line.ID, p.line.Title, p.line.Created = r.text("id"), r.text("title"), r.time("created")
	p.article = r.text("article")
	a := news.Article{Outlet: r.text("outlet"), Text: r.text("headline"), Origin: news.Origin{Place: asText(r.next())}}
	a.Headline.End = len(a.Text)
	p.name = a.Name()
	p.published = r.date("published")
	return p, nil
}

func (e *EventLine) add(p eventPart) {
	if p.article == "" {
		return
	}
	e.Articles = append(e.Articles, p.article)
	e.Names = append(e.Names, p.name)
	if !p.published.Known() {
		return
	}
	if !e.First.Known() || p.published.Time.Before(e.First.Time) {
		e.First = p.published
	}
	if !e.Last.Known() || p.published.Time.After(e.Last.Time) {
		e.Last = p.published
	}
}

// SaveEvent keeps an event with its articles in their order and gives its ID,
// a new one when it had none. An event of that ID takes the new title and
// articles, and leaves the bin.
func (l eventShelf) SaveEvent(ctx context.Context, e news.Event) (id string, err error) {
	if e.ID == "" {
		if e.ID, err = newID(); err != nil {
			return "", fmt.Errorf("save event: %w", err)
		}
	}
	return e.ID, l.Change(ctx, "save event", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO events (id, title, created) VALUES (?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET title = excluded.title, deleted = NULL`,
			e.ID, e.Title, file.Stamp(l.Now()))
		if err != nil {
			return err
		}
		if _, err = tx.ExecContext(ctx, `DELETE FROM event_articles WHERE event = ?`, e.ID); err != nil {
			return err
		}
		return addToEvent(ctx, tx, e.ID, e.Articles)
	})
}

// RenameEvent gives an event another title.
func (l eventShelf) RenameEvent(ctx context.Context, id, title string) error {
	return l.Change(ctx, "rename event", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE events SET title = ? WHERE id = ?`, title, id))
	})
}

// DeleteEvent puts an event into the bin, with the articles that stand in no
// other event.
func (l eventShelf) DeleteEvent(ctx context.Context, id string) error {
	return l.Change(ctx, "delete event", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE events SET deleted = ? WHERE id = ?`, file.Stamp(l.Now()), id))
	})
}

// RestoreEvent takes an event out of the bin.
func (l eventShelf) RestoreEvent(ctx context.Context, id string) error {
	return l.Change(ctx, "restore event", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE events SET deleted = NULL WHERE id = ?`, id))
	})
}

// AddToEvent puts articles behind those of an event; one that is there
// already keeps its place.
func (l eventShelf) AddToEvent(ctx context.Context, event string, articles ...string) error {
	return l.Change(ctx, "add to event", func(tx *sql.Tx) error {
		var there int
		err := tx.QueryRowContext(ctx, `SELECT 1 FROM events WHERE id = ?`, event).Scan(&there)
		if err != nil {
			return err
		}
		return addToEvent(ctx, tx, event, articles)
	})
}

func addToEvent(ctx context.Context, tx *sql.Tx, event string, articles []string) error {
	for _, a := range articles {
		var there int
		err := tx.QueryRowContext(ctx, `SELECT 1 FROM articles WHERE id = ?`, a).Scan(&there)
		if errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("article %s: %w", a, ErrNotFound)
		}
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `
			INSERT OR IGNORE INTO event_articles (event, article, position)
			SELECT ?1, ?2, coalesce(max(position), 0) + 1 FROM event_articles WHERE event = ?1`, event, a)
		if err != nil {
			return err
		}
	}
	return nil
}

// ArticleIDs are the IDs of an event's articles outside the bin, in their order.
func (l eventShelf) ArticleIDs(ctx context.Context, event string) ([]string, error) {
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT a.id FROM event_articles x JOIN articles a ON a.id = x.article
		WHERE x.event = ? AND a.deleted IS NULL ORDER BY x.position`, event)
	if err != nil {
		return nil, fmt.Errorf("read articles of event: %w", file.Classify(err))
	}
	ids, err := file.Collect(rows, func(r *sql.Rows) (id string, err error) { return id, r.Scan(&id) })
	if err != nil {
		return nil, fmt.Errorf("read articles of event: %w", file.Classify(err))
	}
	return ids, nil
}

// RemoveFromEvent takes an article out of an event; it stays in the library.
func (l eventShelf) RemoveFromEvent(ctx context.Context, event, article string) error {
	return l.Change(ctx, "remove from event", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `
			DELETE FROM event_articles WHERE event = ? AND article = ?`, event, article))
	})
}

// newID is 16 random hex digits.
func newID() (string, error) {
	b := make([]byte, 8)
	_, err := rand.Read(b)
	return hex.EncodeToString(b), err
}
