package data

import (
	"context"
	"database/sql"
	"fmt"

	"parallax/data/file"
)

// meaningsSchema is the schema since which the library keeps meanings.
const meaningsSchema = 6

// Meaning is what PutMeaning kept of an article in that version, nil when
// nothing is.
func (l readingShelf) Meaning(ctx context.Context, article, version string) ([]byte, error) {
	if l.Schema() < meaningsSchema {
		return nil, nil
	}
	var kept []byte
	err := l.Reading().QueryRowContext(ctx, `
		SELECT meaning FROM meanings WHERE article = ? AND version = ?`, article, version).Scan(&kept)
	if err != nil && err != sql.ErrNoRows {
		return nil, fmt.Errorf("read meaning: %w", file.Classify(err))
	}
	return kept, nil
}

// EachMeaning gives what PutMeaning kept of each article that a search may
// find, with its version, until f gives false; of tells how many there are.
func (l readingShelf) EachMeaning(ctx context.Context, f func(article, version string, meaning []byte) bool) (of int, err error) {
	if l.Schema() < meaningsSchema {
		return 0, nil
	}
	if err := l.Reading().QueryRowContext(ctx, `SELECT count(*) FROM meanings`).Scan(&of); err != nil {
		return 0, fmt.Errorf("read meanings: %w", file.Classify(err))
	}
	rows, err := l.Reading().QueryContext(ctx, `
		WITH `+hidden(l.Schema())+`
		SELECT m.article, m.version, m.meaning FROM meanings m JOIN articles a ON a.id = m.article
		WHERE a.number NOT IN (SELECT number FROM hidden) ORDER BY a.number DESC`)
	if err != nil {
		return of, fmt.Errorf("read meanings: %w", file.Classify(err))
	}
	defer rows.Close() //nolint:errcheck // Err tells
	for rows.Next() {
		var article, version string
		var meaning []byte
		if err := rows.Scan(&article, &version, &meaning); err != nil {
			return of, fmt.Errorf("read meanings: %w", file.Classify(err))
		}
		if !f(article, version, meaning) {
			return of, nil
		}
	}
	if err := rows.Err(); err != nil {
		return of, fmt.Errorf("read meanings: %w", file.Classify(err))
	}
	return of, nil
}

// PutMeaning keeps what the sentences of an article mean, in the place of what
// is kept of it; nothing of an article that is not in the library. What is kept
// may be deleted at any time.
func (l readingShelf) PutMeaning(ctx context.Context, article, version string, meaning []byte) error {
	return l.Change(ctx, "keep meaning", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT OR REPLACE INTO meanings (article, version, meaning)
			SELECT id, ?, ? FROM articles WHERE id = ?`, version, meaning, article)
		return err
	})
}
