package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"parallax/data/file"
)

// Setting is the value kept under a key, "" when there is none.
func (l outletShelf) Setting(ctx context.Context, key string) (value string, err error) {
	err = l.Reading().QueryRowContext(ctx, `SELECT value FROM settings WHERE key = ?`, key).Scan(&value)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("read setting %s: %w", key, file.Classify(err))
	}
	return value, nil
}

// SetSetting keeps a value under a key; "" takes it away.
func (l outletShelf) SetSetting(ctx context.Context, key, value string) error {
	return l.Change(ctx, "keep setting "+key, func(tx *sql.Tx) error {
		if value == "" {
			_, err := tx.ExecContext(ctx, `DELETE FROM settings WHERE key = ?`, key)
			return err
		}
		_, err := tx.ExecContext(ctx, `
			INSERT INTO settings (key, value) VALUES (?, ?)
			ON CONFLICT (key) DO UPDATE SET value = excluded.value`, key, value)
		return err
	})
}

// Settings are all values that are kept, by key.
func (l outletShelf) Settings(ctx context.Context) (map[string]string, error) {
	rows, err := l.Reading().QueryContext(ctx, `SELECT key, value FROM settings`)
	if err != nil {
		return nil, fmt.Errorf("read settings: %w", file.Classify(err))
	}
	pairs, err := file.Collect(rows, func(r *sql.Rows) (p [2]string, err error) { return p, r.Scan(&p[0], &p[1]) })
	if err != nil {
		return nil, fmt.Errorf("read settings: %w", file.Classify(err))
	}
	all := map[string]string{}
	for _, p := range pairs {
		all[p[0]] = p[1]
	}
	return all, nil
}
