package command

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"parallax/app/care"
	"parallax/app/session"
	"parallax/app/session/kept"
	"parallax/compare/say"
	"parallax/data"
)

// foundJSON is what a search found.
type foundJSON struct {
	Query    string        `json:"query"`
	Articles []articleJSON `json:"articles"`
	// Count is how many articles fit, More is true when it is not all of them.
	Count      int             `json:"count"`
	More       bool            `json:"more"`
	Quotations []quotationJSON `json:"quotations"`
	Notes      []noteJSON      `json:"notes"`
	DidYouMean string          `json:"did_you_mean"`
}

// quotationJSON is a quotation in a result.
type quotationJSON struct {
	Article string `json:"article"` // its ID
	Title   string `json:"title"`
	Outlet  string `json:"outlet"`
	Speaker string `json:"speaker"`
	Text    string `json:"text"`
}

// noteJSON is a note of the reader in a result.
type noteJSON struct {
	ID      string `json:"id"`
	Event   string `json:"event"` // its ID
	Article string `json:"article"`
	Kind    string `json:"kind"`
	Colour  string `json:"colour"`
	Words   string `json:"words"` // that it stands at
	Text    string `json:"text"`
	Changed string `json:"changed"`
}

func noteOf(n data.NoteLine) noteJSON {
	j := noteJSON{ID: n.ID, Event: n.Event, Kind: string(n.Kind), Colour: string(n.Colour), Words: n.About, Text: n.Text, Changed: stamp(n.Changed)}
	if len(n.At) > 0 {
		j.Article = n.At[0].Article
		if j.Words == "" {
			j.Words = n.At[0].Words
		}
	}
	return j
}

// line is a note in one line.
func (j noteJSON) line() string {
	switch {
	case j.Words == "":
		return j.Text
	case j.Text == "":
		return "“" + j.Words + "”"
	}
	return "“" + j.Words + "” · " + j.Text
}

func (c libraryCall) search(ctx context.Context) error {
	query := strings.Join(c.operands, " ")
	if data.ParseQuery(query).Speaker != "" {
		if err := c.readQuotations(ctx); err != nil {
			return err
		}
	}
	return c.read(ctx, func(l *data.Library) error {
		r, err := l.Search(ctx, query)
		if err != nil {
			return err
		}
		found := foundOf(query, r)
		if session.FoundFew(query, r) {
			if found.DidYouMean, err = l.Suggest(ctx, query); err != nil {
				return err
			}
		}
		if found.DidYouMean != "" {
			fmt.Fprintln(c.Stderr, care.Say("did-you-mean", care.Word("query", quoted(found.DidYouMean))))
		}
		if len(r.Hits)+len(r.Quotes)+len(r.Notes) > 0 {
			return c.give(found, found.lines()...)
		}
		fmt.Fprintln(c.Stderr, care.Say("none", care.Word("query", quoted(query))))
		for _, name := range data.UnknownFilters(query) {
			fmt.Fprintln(c.Stderr, care.Say("no-filter", care.Word("name", quoted(name+":"))))
		}
		return errors.Join(c.give(found), errTold)
	})
}

func foundOf(query string, r data.Results) foundJSON {
	f := foundJSON{Query: query, Articles: []articleJSON{}, Count: r.Count, More: r.More, Quotations: []quotationJSON{}, Notes: []noteJSON{}}
	for _, h := range r.Hits {
		j := articleJSON{ID: h.Article, Title: h.Title, Outlet: h.Outlet, Authors: []string{}, Notes: []string{}, Damaged: h.Damaged, Excerpt: h.ExcerptText}
		if h.Published.Known() {
			j.Published = h.Published.Time.Format(time.RFC3339)
		}
		j.date = h.Published.String()
		f.Articles = append(f.Articles, j)
	}
	for _, q := range r.Quotes {
		f.Quotations = append(f.Quotations, quotationJSON{q.Article, q.Title, q.Outlet, q.Speaker, q.Words})
	}
	for _, n := range r.Notes {
		f.Notes = append(f.Notes, noteOf(n))
	}
	return f
}

// lines are all of it: articles, quotations, notes.
func (f foundJSON) lines() (out []string) {
	for _, j := range f.Articles {
		out = append(out, j.line(), "    "+j.Excerpt)
	}
	switch shown := len(f.Articles); {
	case f.More:
		out = append(out, care.Say("first-of-more", say.Count("n", shown), say.Count("all", f.Count)))
	case f.Count > shown:
		out = append(out, care.Say("first-of", say.Count("n", shown), say.Count("all", f.Count)))
	}
	if len(f.Quotations) > 0 {
		out = append(out, care.Say("quotations"))
	}
	for _, q := range f.Quotations {
		who := q.Speaker
		if who == "" {
			who = care.Say("nobody")
		}
		out = append(out, "  "+strings.Join([]string{q.Article, q.Outlet, who, q.Text}, " · "))
	}
	if len(f.Notes) > 0 {
		out = append(out, care.Say("notes"))
	}
	for _, n := range f.Notes {
		out = append(out, "  "+n.Event+" · "+n.line())
	}
	return out
}

// readQuotations reads who is quoted in the articles of which the search does not know
// it yet. Where the library cannot be written it says of how many it does not know it.
func (c libraryCall) readQuotations(ctx context.Context) error {
	left := 0
	err := c.read(ctx, func(l *data.Library) (err error) {
		left, err = kept.UnreadQuotations(ctx, l)
		return err
	})
	if err != nil || left == 0 {
		return err
	}
	l, err := data.Open(ctx, c.path)
	if err != nil {
		fmt.Fprintln(c.Stderr, care.Say("quotations.left", say.Count("n", left)))
		return nil
	}
	fmt.Fprintln(c.Stderr, care.Say("quotations.reading", say.Count("n", left)))
	if err = errors.Join(kept.ReadQuotations(ctx, l), l.Close()); err != nil {
		return inFile{c.path, err}
	}
	return nil
}
