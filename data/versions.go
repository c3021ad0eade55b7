package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"parallax/compare/news"
	"parallax/data/file"
)

// versionsSchema is the schema since which the library knows versions.
const versionsSchema = 2

// ArticlesAt are the articles outside the bin that were published at a web
// address, the newest in the library first; none for "".
func (l articleShelf) ArticlesAt(ctx context.Context, url string) ([]*news.Article, error) {
	if url == "" {
		return nil, nil
	}
	all, err := l.articles(ctx, `SELECT `+articleColumns+`
		FROM articles a WHERE a.url = ? AND a.deleted IS NULL ORDER BY a.number DESC`, url)
	if err != nil {
		return nil, fmt.Errorf("read articles of address: %w", err)
	}
	return all, nil
}

// SaveVersion notes that one stored article is a newer version of another.
// One that was noted before stays; an article is no version of itself.
func (l articleShelf) SaveVersion(ctx context.Context, newer, older string) error {
	return l.Change(ctx, "save version", func(tx *sql.Tx) error {
		if newer == older {
			return nil
		}
		_, err := tx.ExecContext(ctx, `
			INSERT OR IGNORE INTO versions (newer, older)
			SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM versions WHERE newer = ?2 AND older = ?1)`, newer, older)
		return err
	})
}

// Versions gives for each article that is a newer version the ID of the older
// one.
func (l articleShelf) Versions(ctx context.Context) (map[string]string, error) {
	if l.Schema() < versionsSchema {
		return map[string]string{}, nil
	}
	rows, err := l.Reading().QueryContext(ctx, `SELECT newer, older FROM versions`)
	if err != nil {
		return nil, fmt.Errorf("read versions: %w", file.Classify(err))
	}
	pairs, err := file.Collect(rows, func(rows *sql.Rows) (p [2]string, err error) {
		return p, rows.Scan(&p[0], &p[1])
	})
	if err != nil {
		return nil, fmt.Errorf("read versions: %w", file.Classify(err))
	}
	out := map[string]string{}
	for _, p := range pairs {
		out[p[0]] = p[1]
	}
	return out, nil
}

// ReplaceInEvents puts an article in the place of another one, in these events
// or, when none is named, in all that hold it. It gives the events that it
// changed; an event that holds both already keeps the new one's place.
func (l articleShelf) ReplaceInEvents(ctx context.Context, older, newer string, events ...string) (changed []string, err error) {
	return changed, l.Change(ctx, "replace in events", func(tx *sql.Tx) error {
		holding, err := eventsOf(ctx, tx, older)
		if err != nil || older == newer {
			return err
		}
		for _, e := range holding {
			if len(events) > 0 && !slices.Contains(events, e) {
				continue
			}
			_, err := tx.ExecContext(ctx, `
				UPDATE OR IGNORE event_articles SET article = ?3 WHERE event = ?1 AND article = ?2`, e, older, newer)
			if err == nil {
				_, err = tx.ExecContext(ctx, `DELETE FROM event_articles WHERE event = ? AND article = ?`, e, older)
			}
			if err != nil {
				return err
			}
			changed = append(changed, e)
		}
		return nil
	})
}

func eventsOf(ctx context.Context, tx *sql.Tx, article string) ([]string, error) {
	rows, err := tx.QueryContext(ctx, `SELECT event FROM event_articles WHERE article = ? ORDER BY event`, article)
	if err != nil {
		return nil, err
	}
	return file.Collect(rows, func(rows *sql.Rows) (id string, err error) { return id, rows.Scan(&id) })
}

// replaced are the articles that have a newer version outside the bin, found from the
// newest on: in a damaged library versions may follow each other in a ring, which has
// no newest one, and none of it is left out.
const replaced = `WITH RECURSIVE live (newer, older) AS MATERIALIZED (
		SELECT v.newer, v.older FROM versions v JOIN articles n ON n.id = v.newer WHERE n.deleted IS NULL),
	replaced (id) AS (
		SELECT older FROM live WHERE newer NOT IN (SELECT older FROM live)
		UNION SELECT l.older FROM replaced r JOIN live l ON l.newer = r.id)
	SELECT id FROM replaced`

// notReplaced is true for articles that have no newer version outside the bin.
func (l articleShelf) notReplaced() string {
	if l.Schema() < versionsSchema {
		return ""
	}
	return `AND a.id NOT IN (` + replaced + `)`
}
