package data

import (
	"context"
	"database/sql"
	"fmt"
)

// meaningsSchema is the schema since which the library keeps meanings.
const meaningsSchema = 6

// Meaning is what PutMeaning kept of an article in that version, nil when
// nothing is.
func (l *Library) Meaning(ctx context.Context, article, version string) ([]byte, error) {
	if l.schema < meaningsSchema {
		return nil, nil
	}
	var kept []byte
	err := l.read.QueryRowContext(ctx, `
		SELECT meaning FROM meanings WHERE article = ? AND version = ?`, article, version).Scan(&kept)
	if err != nil && err != sql.ErrNoRows {
		return nil, fmt.Errorf("read meaning: %w", classify(err))
	}
	return kept, nil
}

// PutMeaning keeps what the sentences of an article mean, in the place of what
// is kept of it; nothing of an article that is not in the library. What is kept
// may be deleted at any time.
func (l *Library) PutMeaning(ctx context.Context, article, version string, meaning []byte) error {
	return l.change(ctx, "keep meaning", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT OR REPLACE INTO meanings (article, version, meaning)
			SELECT id, ?, ? FROM articles WHERE id = ?`, version, meaning, article)
		return err
	})
}
