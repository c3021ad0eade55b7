package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/data/file"
)

// damagedNote is the note of an article whose text is not the one that was
// stored, as its ID tells: a fault of the disk changed it.
var damagedNote = news.Remark("damaged")

// unreadableNote begins the note that names the details that the library could not read.
var unreadableNote = news.Remark("unreadable")

// Damaged reports whether an article that came from the library has another
// text than the one that was stored.
func Damaged(a *news.Article) bool { return slices.Contains(a.Notes, damagedNote) }

// check refuses an article whose text is not what its ID says: spans of
// everything else point into it.
func check(a *news.Article) error {
	switch {
	case a == nil:
		return errors.New("no article")
	case a.ID != news.TextHash(a.Text):
		return fmt.Errorf("the text of article %s was changed", a.ID)
	case !utf8.ValidString(a.Text):
		return fmt.Errorf("the text of article %s is not UTF-8", a.ID)
	case a.Headline.Start != 0, a.Headline.End < 0, a.Headline.End > len(a.Text):
		return fmt.Errorf("the headline of article %s does not stand first", a.ID)
	}
	return nil
}

// Unreadable reports whether details of an article could not be read.
func Unreadable(a *news.Article) bool {
	return slices.ContainsFunc(a.Notes, func(n string) bool { return strings.HasPrefix(n, unreadableNote) })
}

// MendText puts the text of an article into the place of its damaged one.
func (l articleShelf) MendText(ctx context.Context, a *news.Article) error {
	if err := check(a); err != nil {
		return fmt.Errorf("mend text: %w", err)
	}
	return l.Change(ctx, "mend text", func(tx *sql.Tx) error { return mend(ctx, tx, a) })
}

// mend puts the text of an article into the place of a damaged one: both have
// one ID, so that it is the text that was stored. The search tables hold words
// of either, and are made anew.
func mend(ctx context.Context, tx *sql.Tx, a *news.Article) error {
	var stored any
	if err := tx.QueryRowContext(ctx, `SELECT text FROM articles WHERE id = ?`, a.ID).Scan(&stored); err != nil {
		return err
	}
	if asText(stored) == a.Text {
		return nil
	}
	_, err := tx.ExecContext(ctx, `UPDATE articles SET text = ?, headline_end = ? WHERE id = ?`, a.Text, a.Headline.End, a.ID)
	if err != nil {
		return err
	}
	return file.RebuildSearch(ctx, tx)
}

// scanArticle reads one row. What cannot be read in it is unknown, and a note
// says so; the others of the list are not lost with it.
func scanArticle(rows *sql.Rows) (*news.Article, error) {
	r, err := scanRow(rows)
	if err != nil {
		return nil, err
	}
	a := &news.Article{ReadFrom: map[news.Field]string{}}
	a.ID, a.Text = r.text("name"), asText(r.next())
	end := r.number("headline")
	a.Outlet, a.Agency = r.text("outlet"), r.text("agency")
	r.list("authors", &a.Authors)
	a.Published = r.date("date")
	a.URL, a.Language = r.text("address"), r.text("language")
	a.Origin.Kind, a.Origin.Place = news.OriginKind(r.text("origin")), asText(r.next()) // a path may be of any bytes
	r.list("from", &a.ReadFrom)
	var aside []blockRow
	r.list("aside", &aside)
	for _, b := range aside {
		b.At = min(max(b.At, 0), len(a.Text))
		a.SetAside = append(a.SetAside, news.Block(b))
	}
	r.list("notes", &a.Notes)
	if news.TextHash(a.Text) != a.ID {
		a.Text = printable(a.Text)
		a.Notes = append([]string{damagedNote}, a.Notes...)
	}
	if a.Headline.End = headlineEnd(a.Text, end); a.Headline.End != end {
		r.bad = append(r.bad, "headline")
	}
	if len(r.bad) > 0 {
		a.Notes = append(a.Notes, lost(slices.Compact(r.bad)))
	}
	return a, nil
}

// lost is the note of an article without the details of these names.
func lost(details []string) string {
	var args []string
	for _, d := range details {
		args = append(args, "details", "@lost."+d)
	}
	return news.Remark("unreadable", args...)
}

// headlineEnd is where the headline ends, which is the text's end or before an
// empty line; 0 when that cannot be.
func headlineEnd(text string, end int) int {
	if end < 0 || end > len(text) || end < len(text) && !strings.HasPrefix(text[end:], "\n\n") {
		return 0
	}
	return end
}

// printable is a damaged text without what no article's text holds.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// row is a row of a query, read column by column; bad names what could not be
// read.
type row struct {
	values []any
	at     int
	bad    []string
}

func scanRow(rows *sql.Rows) (*row, error) {
	names, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	r := &row{values: make([]any, len(names))}
	to := make([]any, len(names))
	for i := range to {
		to[i] = &r.values[i]
	}
	return r, rows.Scan(to...)
}

func (r *row) next() any {
	v := r.values[r.at]
	r.at++
	return v
}

// asText is a value as text; what is none is "".
func asText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []byte:
		return string(v)
	}
	return ""
}

// text is a short text, valid and without control characters.
func (r *row) text(what string) string {
	v := r.next()
	_, isNumber := v.(int64)
	_, isReal := v.(float64)
	s := asText(v)
	if isNumber || isReal || !utf8.ValidString(s) {
		r.bad = append(r.bad, what)
	}
	return strings.ToValidUTF8(s, "\ufffd")
}

func (r *row) number(what string) int {
	n, ok := r.next().(int64)
	if !ok {
		r.bad = append(r.bad, what)
	}
	return int(n)
}

// list reads what encode wrote; a list that is damaged is empty.
func (r *row) list(what string, v any) {
	if err := decode(asText(r.next()), v); err != nil {
		r.bad = append(r.bad, what)
	}
}

// time is a time as stamp writes it; what is none is the zero time.
func (r *row) time(what string) time.Time {
	s := asText(r.next())
	if s == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		r.bad = append(r.bad, what)
	}
	return t
}

// date is a date in two columns, the time and its precision.
func (r *row) date(what string) news.Date {
	d := news.Date{Time: r.time(what), Precision: news.Precision(r.number(what))}
	if d.Time.IsZero() || d.Precision < 0 || d.Precision > news.ToMinute {
		return news.Date{}
	}
	return d
}

// anchors are places in articles; a list that is damaged is empty.
func (r *row) anchors() []news.Anchor {
	at, err := decodeAnchors(asText(r.next()))
	if err != nil {
		r.bad = append(r.bad, "passages")
	}
	return at
}
