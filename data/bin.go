package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"parallax/compare/news"
	"parallax/data/file"
)

// Binned is what lies in the bin, the last deleted first.
type Binned struct {
	Events   []BinnedEvent
	Articles []BinnedArticle
}

// Empty reports whether nothing lies there.
func (b Binned) Empty() bool { return len(b.Events)+len(b.Articles) == 0 }

// BinnedEvent is an event in the bin.
type BinnedEvent struct {
	ID, Title string
	Deleted   time.Time // UTC
	// Articles is how many articles it holds, Alone how many of them stand in no
	// other event, so that they go with it; Notes is how many notes do.
	Articles, Alone, Notes int
}

// BinnedArticle is an article in the bin.
type BinnedArticle struct {
	ID, Name, Title string
	Deleted         time.Time // UTC
}

// alone is true for articles of the event e that stand in no other one.
const alone = `x.event = e.id AND NOT EXISTS (SELECT 1 FROM event_articles y WHERE y.article = x.article AND y.event <> e.id)`

// Binned is what lies in the bin.
func (l articleShelf) Binned(ctx context.Context) (b Binned, err error) {
	notes := `0`
	if l.Schema() >= notesSchema {
		notes = `(SELECT count(*) FROM notes n WHERE n.event = e.id AND ` + current + `)`
	}
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT e.id, e.title, e.deleted, (SELECT count(*) FROM event_articles x WHERE x.event = e.id),
			(SELECT count(*) FROM event_articles x WHERE `+alone+`), `+notes+`
		FROM events e WHERE e.deleted IS NOT NULL ORDER BY e.deleted DESC, e.rowid DESC`)
	if err == nil {
		b.Events, err = file.Collect(rows, scanBinnedEvent)
	}
	if err != nil {
		return b, fmt.Errorf("read bin: %w", file.Classify(err))
	}
	rows, err = l.Reading().QueryContext(ctx, `
		SELECT a.id, a.outlet, a.headline, a.place, a.deleted
		FROM articles a WHERE a.deleted IS NOT NULL ORDER BY a.deleted DESC, a.number DESC`)
	if err == nil {
		b.Articles, err = file.Collect(rows, scanBinnedArticle)
	}
	if err != nil {
		return b, fmt.Errorf("read bin: %w", file.Classify(err))
	}
	return b, nil
}

func scanBinnedEvent(rows *sql.Rows) (e BinnedEvent, err error) {
	var deleted string
	if err = rows.Scan(&e.ID, &e.Title, &deleted, &e.Articles, &e.Alone, &e.Notes); err != nil {
		return e, err
	}
	e.Deleted = deletedAt(deleted)
	return e, nil
}

func scanBinnedArticle(rows *sql.Rows) (b BinnedArticle, err error) {
	var deleted string
	a := news.Article{}
	if err = rows.Scan(&b.ID, &a.Outlet, &a.Text, &a.Origin.Place, &deleted); err != nil {
		return b, err
	}
	a.Headline.End = len(a.Text)
	b.Name, b.Title = a.Name(), a.Title()
	b.Deleted = deletedAt(deleted)
	return b, nil
}

// deletedAt is the time of a deletion, the zero time for one that is damaged: it hides
// nothing of the bin.
func deletedAt(stamp string) time.Time {
	t, _ := time.Parse(time.RFC3339, stamp)
	return t
}

// DeleteEventForGood takes an event out of the bin and out of the library,
// with its notes, corrections and summary, and with the articles that stand in
// no other event. Nothing brings it back. ErrNotFound when it does not lie in
// the bin.
func (l articleShelf) DeleteEventForGood(ctx context.Context, id string) error {
	return l.Change(ctx, "delete event for good", func(tx *sql.Tx) error { return dropEvent(ctx, tx, id) })
}

func dropEvent(ctx context.Context, tx *sql.Tx, id string) error {
	articles, err := textsIn(ctx, tx, `SELECT x.article FROM events e JOIN event_articles x ON `+alone+` WHERE e.id = ?`, id)
	if err != nil {
		return err
	}
	err = touched(tx.ExecContext(ctx, `DELETE FROM events WHERE id = ? AND deleted IS NOT NULL`, id))
	for _, a := range articles {
		_, err2 := tx.ExecContext(ctx, `DELETE FROM articles WHERE id = ?`, a)
		err = errors.Join(err, err2)
	}
	return err
}

// DeleteArticleForGood takes an article out of the bin and out of the library.
// Notes at it stay, with its words. ErrNotFound when it does not lie in the bin.
func (l articleShelf) DeleteArticleForGood(ctx context.Context, id string) error {
	return l.Change(ctx, "delete article for good", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `DELETE FROM articles WHERE id = ? AND deleted IS NOT NULL`, id))
	})
}

// EmptyBin deletes for good what lies in the bin.
func (l articleShelf) EmptyBin(ctx context.Context) error {
	return l.Change(ctx, "empty bin", func(tx *sql.Tx) error {
		events, err := textsIn(ctx, tx, `SELECT id FROM events WHERE deleted IS NOT NULL`)
		if err != nil {
			return err
		}
		for _, e := range events {
			if err := dropEvent(ctx, tx, e); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM articles WHERE deleted IS NOT NULL`)
		return err
	})
}
