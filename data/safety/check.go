package safety

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"

	"parallax/compare/news"
	"parallax/data"
	"parallax/data/file"
	"parallax/data/ingest"
)

// Report is what a check found.
type Report struct {
	Path string `json:"path"`
	// Articles and Events count what is there, also in the bin.
	Articles int `json:"articles"`
	Events   int `json:"events"`
	// Faults are what is wrong; none in a whole library.
	Faults []Fault `json:"faults"`
	// Mended are what was wrong and is right again.
	Mended []Fault `json:"mended"`
}

// Whole reports whether nothing is wrong.
func (r Report) Whole() bool { return len(r.Faults) == 0 }

// Kind is what a fault concerns.
type Kind string

// The kinds of faults.
const (
	FaultFile     Kind = "file"     // the file's own order
	FaultText     Kind = "text"     // an article's text is not the one that was stored
	FaultDetails  Kind = "details"  // details of an article cannot be read
	FaultOriginal Kind = "original" // what an article was read from cannot be read
	FaultSearch   Kind = "search"   // the search tables are not those of the articles
	FaultLink     Kind = "link"     // a row names another one that is not there
)

// Fault is one thing that is wrong.
type Fault struct {
	Kind Kind `json:"kind"`
	// Article is an ID, Title what the article is called; "" for none.
	Article string `json:"article,omitempty"`
	Title   string `json:"title,omitempty"`
	// Detail is what SQLite says, "" for nothing.
	Detail string `json:"detail,omitempty"`
}

// mostFaults of the file itself are told.
const mostFaults = 20

// Check looks at all of a library. One that may be written gets its search
// tables made anew where they are wrong, and the damaged texts that a copy of it
// or the original still gives as they were stored.
func Check(ctx context.Context, l *data.Library, p Progress) (Report, error) {
	c := &check{ctx: ctx, l: l, progress: p, Report: Report{Path: l.Path(), Faults: []Fault{}, Mended: []Fault{}}}
	for _, step := range []func() error{c.count, c.articles, c.search, c.file, c.originals, c.links} {
		if err := errors.Join(step(), ctx.Err()); err != nil {
			return c.Report, fmt.Errorf("check library: %w", err)
		}
	}
	return c.Report, nil
}

type check struct {
	Report
	ctx      context.Context
	l        *data.Library
	progress Progress
	done     int
}

func (c *check) fault(f Fault) { c.Faults = append(c.Faults, f) }

func (c *check) count() error {
	err := c.l.Reading().QueryRowContext(c.ctx, `SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM events)`).Scan(&c.Articles, &c.Events)
	return file.Classify(err)
}

// file asks SQLite about the whole file.
func (c *check) file() error {
	lines, err := c.lines(fmt.Sprintf(`PRAGMA integrity_check(%d)`, mostFaults))
	if errors.Is(err, file.ErrBroken) {
		c.fault(Fault{Kind: FaultFile, Detail: err.Error()})
		return nil
	}
	for _, line := range lines {
		if line != "ok" {
			c.fault(Fault{Kind: FaultFile, Detail: line})
		}
	}
	return err
}

func (c *check) lines(query string, args ...any) (all []string, err error) {
	rows, err := c.l.Reading().QueryContext(c.ctx, query, args...)
	if err != nil {
		return nil, file.Classify(err)
	}
	defer rows.Close() //nolint:errcheck // Err tells
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return all, file.Classify(err)
		}
		all = append(all, s)
	}
	return all, file.Classify(rows.Err())
}

// search compares the search tables with what they search.
func (c *check) search() error {
	wrong, err := c.l.MendSearch(c.ctx)
	switch {
	case errors.Is(err, file.ErrReadOnly):
		return nil
	case err != nil:
		c.fault(Fault{Kind: FaultSearch, Detail: err.Error()})
	case wrong != "":
		c.Mended = append(c.Mended, Fault{Kind: FaultSearch, Detail: wrong})
	}
	return nil
}

// articles reads each article as the program does, also those in the bin.
func (c *check) articles() error {
	ids, err := c.lines(`SELECT id FROM articles ORDER BY number`)
	if errors.Is(err, file.ErrBroken) {
		c.fault(Fault{Kind: FaultFile, Detail: err.Error()})
		err = nil
	}
	for _, id := range ids {
		if err == nil {
			err = c.article(id)
		}
		c.done++
		c.progress.tell(c.done, 2*c.Articles)
	}
	return err
}

func (c *check) article(id string) error {
	if err := c.ctx.Err(); err != nil {
		return err
	}
	a, err := c.l.AnyArticle(c.ctx, id)
	switch {
	case errors.Is(err, file.ErrBroken), errors.Is(err, file.ErrNotFound):
		c.fault(Fault{Kind: FaultFile, Article: id, Detail: err.Error()})
		return nil
	case err != nil:
		return err
	case data.Damaged(a):
		f := Fault{Kind: FaultText, Article: id, Title: a.Name()}
		if c.mend(id) {
			c.Mended = append(c.Mended, f)
		} else {
			c.fault(f)
		}
	case data.Unreadable(a):
		c.fault(Fault{Kind: FaultDetails, Article: id, Title: a.Name()})
	}
	return nil
}

// mend finds the text of an article as it was stored and puts it into its
// place: the hash says that it is the one.
func (c *check) mend(id string) bool {
	if c.l.ReadOnly() {
		return false
	}
	a := c.inCopies(id)
	if a == nil {
		a = c.readAgain(id)
	}
	return a != nil && c.l.MendText(c.ctx, a) == nil
}

// inCopies is the article in the newest copy that has it whole, nil for none.
func (c *check) inCopies(id string) *news.Article {
	copies, err := Copies(c.l.Path())
	if err != nil {
		return nil
	}
	for _, one := range copies {
		if a := whole(c.ctx, one.Path, id); a != nil {
			return a
		}
	}
	return nil
}

// readAgain reads the article anew from what it was read from, nil when that
// gives another text.
func (c *check) readAgain(id string) *news.Article {
	name, content, err := c.l.Original(c.ctx, id)
	if err != nil {
		return nil
	}
	a, err := ingest.Bytes(c.ctx, ingest.Input{Name: name, Data: content}, ingest.Options{})
	if err != nil || a.ID != id {
		return nil
	}
	return a
}

// whole is the article in a copy, nil when it is not there as it was stored.
func whole(ctx context.Context, path, id string) *news.Article {
	l, err := data.OpenReadOnly(ctx, path)
	if err != nil {
		return nil
	}
	defer l.Close() //nolint:errcheck // only read
	a, err := l.AnyArticle(ctx, id)
	if err != nil || data.Damaged(a) {
		return nil
	}
	return a
}

// originals unpacks what articles were read from: it holds a checksum.
func (c *check) originals() error {
	ids, err := c.lines(`SELECT article FROM originals ORDER BY rowid`)
	if errors.Is(err, file.ErrBroken) {
		c.fault(Fault{Kind: FaultFile, Detail: err.Error()})
		return nil
	}
	for _, id := range ids {
		if err == nil {
			err = c.original(id)
		}
		c.done++
		c.progress.tell(c.done, 2*c.Articles)
	}
	return err
}

func (c *check) original(id string) error {
	if err := c.ctx.Err(); err != nil {
		return err
	}
	var packed []byte
	err := c.l.Reading().QueryRowContext(c.ctx, `SELECT bytes FROM originals WHERE article = ?`, id).Scan(&packed)
	if err = file.Classify(err); err != nil && !errors.Is(err, file.ErrBroken) {
		return err
	}
	if err == nil {
		var r *gzip.Reader
		if r, err = gzip.NewReader(bytes.NewReader(packed)); err == nil {
			_, err = io.Copy(io.Discard, r)
		}
	}
	if err != nil {
		c.fault(Fault{Kind: FaultOriginal, Article: id, Detail: err.Error()})
	}
	return nil
}

// links looks for rows that name others which are not there.
func (c *check) links() error {
	lines, err := c.lines(`SELECT DISTINCT "table" FROM pragma_foreign_key_check`)
	if errors.Is(err, file.ErrBroken) {
		return nil // told already
	}
	for _, table := range lines {
		c.fault(Fault{Kind: FaultLink, Detail: table})
	}
	return err
}
