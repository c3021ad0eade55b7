package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"parallax/compare/news"
	"parallax/data/file"
)

// workbenchSchema is the schema since which the library keeps workbenches.
const workbenchSchema = 8

// BenchKind is how the reader changed the summary of an event.
type BenchKind string

// The changes.
const (
	// BenchPick puts something at the end of what is picked.
	BenchPick BenchKind = "pick"
	// BenchDrop takes the pick Subject out.
	BenchDrop BenchKind = "drop"
	// BenchMove puts the pick Subject before the pick Value, "" for the end.
	BenchMove BenchKind = "move"
	// BenchComment says Value about the pick Subject.
	BenchComment BenchKind = "comment"
	// BenchSet gives the field Subject the text Value.
	BenchSet BenchKind = "set"
)

// BenchChange is a change of a summary.
type BenchChange struct {
	Kind           BenchKind
	Subject, Value string
	// Pick is what is picked, for BenchPick.
	Pick news.Pick
}

// BenchLine is a change as the library keeps it.
type BenchLine struct {
	BenchChange
	// Number names it; later ones have larger numbers.
	Number int64
	Made   time.Time // UTC
	// Undone is true for one that was taken back.
	Undone bool
}

// Workbench are all changes of an event's summary in the order in which they
// were made, with those that were taken back; BenchOf gives what they leave.
func (l noteShelf) Workbench(ctx context.Context, event string) ([]BenchLine, error) {
	if l.Schema() < workbenchSchema {
		return nil, nil
	}
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT number, change, subject, value, kind, name, about, passages, made, undone IS NOT NULL
		FROM workbench WHERE event = ? ORDER BY number`, event)
	if err != nil {
		return nil, fmt.Errorf("read workbench: %w", file.Classify(err))
	}
	all, err := file.Collect(rows, scanBench)
	if err != nil {
		return nil, fmt.Errorf("read workbench: %w", file.Classify(err))
	}
	return all, nil
}

// scanBench reads one row; one that cannot be read is taken for one that was
// taken back.
func scanBench(rows *sql.Rows) (b BenchLine, err error) {
	r, err := scanRow(rows)
	if err != nil {
		return b, err
	}
	b.Number, b.Kind = int64(r.number("number")), BenchKind(r.text("change"))
	b.Subject, b.Value = r.text("subject"), r.text("value")
	b.Pick.Kind, b.Pick.Name, b.Pick.About = news.PickKind(r.text("kind")), r.text("name"), r.text("about")
	b.Pick.At = r.anchors()
	b.Made, b.Undone = r.time("made"), r.number("undone") != 0 || len(r.bad) > 0
	if b.Kind == BenchPick {
		b.Pick.ID = b.Subject
	}
	return b, nil
}

// ChangeWorkbench keeps a change of an event's summary and gives it as it is
// kept, a new pick with its ID; ErrNotFound when there is no such event.
func (l noteShelf) ChangeWorkbench(ctx context.Context, event string, c BenchChange) (kept BenchLine, err error) {
	if c.Kind == BenchPick && c.Subject == "" {
		if c.Subject, err = newID(); err != nil {
			return kept, fmt.Errorf("change workbench: %w", err)
		}
		c.Pick.ID = c.Subject
	}
	passages, err := encodeAnchors(c.Pick.At)
	if err != nil {
		return kept, fmt.Errorf("change workbench: %w", err)
	}
	now := l.Now()
	kept = BenchLine{BenchChange: c, Made: now.UTC().Truncate(time.Second)}
	return kept, l.Change(ctx, "change workbench", func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, `
			INSERT INTO workbench (event, change, subject, value, kind, name, about, passages, made)
			SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM events WHERE id = ?1`,
			event, c.Kind, c.Subject, c.Value, c.Pick.Kind, c.Pick.Name, c.Pick.About, passages, file.Stamp(now))
		if err = touched(r, err); err != nil {
			return err
		}
		kept.Number, err = r.LastInsertId()
		return err
	})
}

// UndoWorkbench takes a change back; its row stays.
func (l noteShelf) UndoWorkbench(ctx context.Context, number int64) error {
	return l.Change(ctx, "undo workbench", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE workbench SET undone = ? WHERE number = ?`, file.Stamp(l.Now()), number))
	})
}

// RedoWorkbench makes a change again that was taken back.
func (l noteShelf) RedoWorkbench(ctx context.Context, number int64) error {
	return l.Change(ctx, "redo workbench", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE workbench SET undone = NULL WHERE number = ?`, number))
	})
}

// Bench is what the reader picked and wrote for the summary of an event.
type Bench struct {
	// Picks are in the reader's order.
	Picks []news.Pick
	// Fields are the texts that were set, by the names of their fields.
	Fields map[string]string
}

// BenchOf is what changes leave; a change of a pick that is not there any more
// does nothing.
func BenchOf(changes []BenchLine) Bench {
	b := Bench{Fields: map[string]string{}}
	for _, c := range changes {
		if !c.Undone {
			b.take(c.BenchChange)
		}
	}
	return b
}

func (b *Bench) take(c BenchChange) {
	switch c.Kind {
	case BenchPick:
		b.Picks = append(b.Picks, c.Pick)
		return
	case BenchSet:
		b.Fields[c.Subject] = c.Value
		return
	}
	i := b.at(c.Subject)
	if i < 0 {
		return
	}
	p := b.Picks[i]
	switch c.Kind {
	case BenchComment:
		b.Picks[i].Comment = c.Value
	case BenchDrop:
		b.Picks = slices.Delete(b.Picks, i, i+1)
	case BenchMove:
		b.Picks = slices.Delete(b.Picks, i, i+1)
		to := b.at(c.Value)
		if to < 0 {
			to = len(b.Picks)
		}
		b.Picks = slices.Insert(b.Picks, to, p)
	}
}

// at is the place of a pick, -1 when it is not there.
func (b *Bench) at(id string) int {
	return slices.IndexFunc(b.Picks, func(p news.Pick) bool { return p.ID == id })
}

// ArticlesAdded are the times at which the articles of an event came into the
// library, UTC, by their IDs.
func (l noteShelf) ArticlesAdded(ctx context.Context, event string) (map[string]time.Time, error) {
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT a.id, a.added FROM articles a JOIN event_articles e ON e.article = a.id WHERE e.event = ?`, event)
	if err != nil {
		return nil, fmt.Errorf("read days of articles: %w", file.Classify(err))
	}
	type line struct {
		id string
		at time.Time
	}
	all, err := file.Collect(rows, func(rows *sql.Rows) (l line, err error) {
		var added string
		if err = rows.Scan(&l.id, &added); err == nil {
			l.at, err = time.Parse(time.RFC3339, added)
		}
		return l, err
	})
	if err != nil {
		return nil, fmt.Errorf("read days of articles: %w", file.Classify(err))
	}
	out := map[string]time.Time{}
	for _, l := range all {
		out[l.id] = l.at
	}
	return out, nil
}
