package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"parallax/data/file"
)

// WindowState is what SetWindowState kept for an event, "" when nothing was.
func (l eventShelf) WindowState(ctx context.Context, event string) (state string, err error) {
	err = l.Reading().QueryRowContext(ctx, `
		SELECT state FROM window_state WHERE event = ?`, event).Scan(&state)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("read window state: %w", file.Classify(err))
	}
	return state, nil
}

// SetWindowState keeps how the window stood when the event was last open;
// ErrNotFound when there is no such event.
func (l eventShelf) SetWindowState(ctx context.Context, event, state string) error {
	return l.Change(ctx, "keep window state", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `
			INSERT INTO window_state (event, state) SELECT id, ?2 FROM events WHERE id = ?1
			ON CONFLICT (event) DO UPDATE SET state = excluded.state`, event, state))
	})
}
