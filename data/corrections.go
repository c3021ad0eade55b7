package data

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"parallax/compare/news"
	"parallax/data/file"
)

// correctionsSchema is the schema since which the library keeps corrections.
const correctionsSchema = 3

// CorrectionLine is a correction as the library keeps it.
type CorrectionLine struct {
	news.Correction
	// Number names it; later ones have larger numbers.
	Number int64
	Made   time.Time // UTC
	// Undone is true for one that was taken back.
	Undone bool
}

// Corrections are those of an event in the order in which they were made,
// with those that were taken back.
func (l noteShelf) Corrections(ctx context.Context, event string) ([]CorrectionLine, error) {
	if l.Schema() < correctionsSchema {
		return nil, nil
	}
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT number, kind, passages, name, value, made, undone IS NOT NULL
		FROM corrections WHERE event = ? ORDER BY number`, event)
	if err != nil {
		return nil, fmt.Errorf("read corrections: %w", file.Classify(err))
	}
	all, err := file.Collect(rows, scanCorrection)
	if err != nil {
		return nil, fmt.Errorf("read corrections: %w", file.Classify(err))
	}
	return all, nil
}

// scanCorrection reads one row; one that cannot be read is taken for one that
// was taken back.
func scanCorrection(rows *sql.Rows) (c CorrectionLine, err error) {
	r, err := scanRow(rows)
	if err != nil {
		return c, err
	}
	c.Number, c.Kind = int64(r.number("number")), news.CorrectionKind(r.text("kind"))
	c.At = r.anchors()
	c.Name, c.Value = r.text("name"), r.text("value")
	c.Made, c.Undone = r.time("made"), r.number("undone") != 0
	if len(r.bad) > 0 {
		return CorrectionLine{Correction: news.Correction{Kind: unreadable}, Number: c.Number, Made: c.Made, Undone: true}, nil
	}
	return c, nil
}

// unreadable is the kind of a correction that is damaged in the file: no step
// knows it.
const unreadable news.CorrectionKind = "unreadable"

// AddCorrection keeps a correction of an event and gives its number;
// ErrNotFound when there is no such event.
func (l noteShelf) AddCorrection(ctx context.Context, event string, c news.Correction) (number int64, err error) {
	passages, err := encodeAnchors(c.At)
	if err != nil {
		return 0, fmt.Errorf("keep correction: %w", err)
	}
	return number, l.Change(ctx, "keep correction", func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, `
			INSERT INTO corrections (event, kind, passages, name, value, made)
			SELECT id, ?2, ?3, ?4, ?5, ?6 FROM events WHERE id = ?1`,
			event, c.Kind, passages, c.Name, c.Value, file.Stamp(l.Now()))
		if err = touched(r, err); err != nil {
			return err
		}
		number, err = r.LastInsertId()
		return err
	})
}

// UndoCorrection takes a correction back; its row stays.
func (l noteShelf) UndoCorrection(ctx context.Context, number int64) error {
	return l.Change(ctx, "undo correction", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE corrections SET undone = ? WHERE number = ?`, file.Stamp(l.Now()), number))
	})
}

// RedoCorrection brings a correction back that was taken back.
func (l noteShelf) RedoCorrection(ctx context.Context, number int64) error {
	return l.Change(ctx, "redo correction", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE corrections SET undone = NULL WHERE number = ?`, number))
	})
}
