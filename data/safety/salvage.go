package safety

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"parallax/compare/news"
	"parallax/data"
	"parallax/data/file"
	"parallax/data/pages"
)

// ErrNothingLeft says that no row of a library can be read in the file.
var ErrNothingLeft = errors.New("nothing of a library can be read")

// Saved says what Salvage could read.
type Saved struct {
	// Articles, Damaged and Originals count articles, those whose text is not
	// the one that was stored, and what articles were read from.
	Articles  int `json:"articles"`
	Damaged   int `json:"damaged"`
	Originals int `json:"originals"`
	// Events counts events; Nameless are those of which only their articles, notes
	// or corrections were left.
	Events   int `json:"events"`
	Nameless int `json:"nameless"`
	// Rows counts all rows, Left those that belong to nothing any more.
	Rows int `json:"rows"`
	Left int `json:"left_out"`
}

// Salvage makes a library in a new file of all that can be read in a damaged
// one, which is only read. It stands there whole or not at all.
func Salvage(ctx context.Context, from, to string) (Saved, error) {
	schema, err := file.NewestSchema()
	if err != nil {
		return Saved{}, err
	}
	s := &salvage{ctx: ctx}
	s.Left, err = fill(ctx, to, schema, func(f *filling) error { return s.run(f, from) })
	if err != nil {
		return Saved{}, fmt.Errorf("save what can be read: %w", err)
	}
	return s.Saved, nil
}

// OpenDamaged opens for reading what can be read of a damaged library.
func OpenDamaged(ctx context.Context, path string) (*data.Library, Saved, error) {
	var saved Saved
	l, err := data.OpenScratch(ctx, path, func(scratch string) (err error) {
		saved, err = Salvage(ctx, path, scratch)
		return err
	})
	return l, saved, err
}

// salvage is one run.
type salvage struct {
	Saved
	ctx context.Context
	f   *filling
}

func (s *salvage) run(f *filling, from string) error {
	s.f = f
	file, err := s.open(from)
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // only read
	var fault error
	file.Tables(func(table string, r pages.Row) {
		if fault == nil {
			fault = errors.Join(s.take(table, r), s.ctx.Err())
		}
	})
	if fault != nil {
		return fault
	}
	if s.Rows == 0 {
		return ErrNothingLeft
	}
	if err := s.nameEvents(); err != nil {
		return err
	}
	return s.count()
}

// open opens a file; where a change was stopped in its middle, a copy in which
// that is taken back.
func (s *salvage) open(path string) (*pages.File, error) {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, err
	}
	if info, err := os.Stat(real + "-journal"); err == nil && info.Size() > 0 {
		scratch := s.f.path + ".rolled"
		defer os.Remove(scratch) //nolint:errcheck // a scratch copy, which stays open
		if err := file.RolledBack(s.ctx, real, scratch); err == nil {
			real = scratch
		}
	}
	file, err := pages.Open(real)
	if errors.Is(err, pages.ErrNoPages) {
		return nil, fmt.Errorf("%w: %w", ErrNothingLeft, err)
	}
	return file, err
}

// take puts a row into its table; one that no tree leads to, into the table
// that it fits.
func (s *salvage) take(table string, r pages.Row) error {
	t, known := s.f.tables[table]
	if table == "" {
		t, known = s.guess(r)
	}
	if !known {
		return nil
	}
	names, values := s.values(t, r)
	if names == nil {
		return nil
	}
	ok, err := s.f.insert(s.ctx, t.Name, names, values)
	if err != nil {
		return nil //nolint:nilerr // the row is damaged; the others go on
	}
	if ok {
		s.Rows++
	}
	return nil
}

// values are those of a row, by the columns of its table; none when they are
// not what the table takes.
func (s *salvage) values(t file.Table, r pages.Row) (names []string, values []any) {
	if len(r.Values) > len(t.Columns) {
		return nil, nil
	}
	for i, c := range t.Columns {
		if i >= len(r.Values) {
			break // a column that came later has its default
		}
		v := r.Values[i]
		if c.Number && v == nil {
			v = r.ID
		}
		if !fits(c, v) {
			return nil, nil
		}
		names, values = append(names, c.Name), append(values, v)
	}
	return names, values
}

// nameEvents makes events in the place of those that are lost, for what belongs
// to them.
func (s *salvage) nameEvents() error {
	for _, t := range s.f.tables {
		for _, c := range t.Columns {
			if c.To != "events" {
				continue
			}
			r, err := s.f.tx.ExecContext(s.ctx, `
				INSERT OR IGNORE INTO events (id, title, created)
				SELECT DISTINCT "`+c.Name+`", ?, ? FROM "`+t.Name+`" WHERE "`+c.Name+`" NOT IN (SELECT id FROM events) ORDER BY 1`,
				recovered, time.Now().UTC().Format(time.RFC3339))
			if err != nil {
				return err
			}
			n, err := r.RowsAffected()
			if err != nil {
				return err
			}
			s.Nameless += int(n)
		}
	}
	return nil
}

// recovered is the title of an event whose own is lost.
const recovered = "An event whose title was lost"

// count counts what was saved.
func (s *salvage) count() error {
	err := s.f.tx.QueryRowContext(s.ctx, `SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM originals o JOIN articles a ON a.id = o.article)`).
		Scan(&s.Events, &s.Originals)
	if err != nil {
		return err
	}
	rows, err := s.f.tx.QueryContext(s.ctx, `SELECT id, text FROM articles`)
	if err != nil {
		return err
	}
	defer rows.Close() //nolint:errcheck // Err tells
	for rows.Next() {
		var id, text string
		if err := rows.Scan(&id, &text); err != nil {
			return err
		}
		s.Articles++
		if news.TextHash(text) != id {
			s.Damaged++
		}
	}
	return rows.Err()
}
