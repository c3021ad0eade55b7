package data

import (
	"context"
	"database/sql"
	"fmt"

	"parallax/data/file"
)

// readingsSchema is the schema since which the library keeps readings.
const readingsSchema = 5

// Readings are what PutReadings kept of the articles in that version, by their
// IDs; an article of which nothing is kept is not among them.
func (l readingShelf) Readings(ctx context.Context, version string, articles []string) (map[string][]byte, error) {
	if l.Schema() < readingsSchema {
		return nil, nil
	}
	out := map[string][]byte{}
	for _, id := range articles {
		var kept []byte
		err := l.Reading().QueryRowContext(ctx, `
			SELECT reading FROM readings WHERE article = ? AND version = ?`, id, version).Scan(&kept)
		if err != nil && err != sql.ErrNoRows {
			return nil, fmt.Errorf("read readings: %w", file.Classify(err))
		}
		if err == nil {
			out[id] = kept
		}
	}
	return out, nil
}

// PutReadings keeps readings by the IDs of their articles, in the place of
// those that are kept of them. Those of articles that are not in the library
// are left out, since nobody would ask for them.
func (l readingShelf) PutReadings(ctx context.Context, version string, readings map[string][]byte) error {
	return l.Change(ctx, "keep readings", func(tx *sql.Tx) error {
		for id, r := range readings {
			_, err := tx.ExecContext(ctx, `
				INSERT OR REPLACE INTO readings (article, version, reading)
				SELECT id, ?, ? FROM articles WHERE id = ?`, version, r, id)
			if err != nil {
				return err
			}
		}
		return nil
	})
}
