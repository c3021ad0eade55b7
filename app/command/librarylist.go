package command

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parallax/app/care"
	"parallax/compare/news"
	"parallax/data"
)

// stamp is a time in a result.
func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// read lets f read the library, also a damaged one.
func (c libraryCall) read(ctx context.Context, f func(*data.Library) error) error {
	l, broken, err := care.Open(ctx, c.path)
	if err != nil {
		return inFile{c.path, err}
	}
	if broken {
		fmt.Fprintln(c.Stderr, care.Say("reading-damaged"))
	}
	return errors.Join(f(l), l.Close())
}

// articleJSON is an article in a result; its text is there where it is shown.
type articleJSON struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	Outlet    string   `json:"outlet"`
	Authors   []string `json:"authors"`
	Published string   `json:"published"`
	URL       string   `json:"url"`
	Damaged   bool     `json:"damaged"`
	Notes     []string `json:"notes"`
	Text      string   `json:"text,omitempty"`
	Excerpt   string   `json:"excerpt,omitempty"`
}

func articleOf(a *news.Article) articleJSON {
	j := articleJSON{
		ID: a.ID, Title: a.Title(), Outlet: a.Outlet, Authors: append([]string{}, a.Authors...), URL: a.URL,
		Damaged: data.Damaged(a), Notes: append([]string{}, a.Notes...),
	}
	if a.Published.Known() {
		j.Published = a.Published.Time.Format(time.RFC3339)
	}
	return j
}

// line is an article in one line.
func (j articleJSON) line(published string) string {
	parts := []string{j.ID, j.Outlet, j.Title, published}
	if j.Damaged {
		parts = append(parts, "the text is damaged")
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}

// eventJSON is an event in a result.
type eventJSON struct {
	ID       string        `json:"id"`
	Title    string        `json:"title"`
	Created  string        `json:"created"`
	Articles []articleJSON `json:"articles"`
}

func (c libraryCall) list(ctx context.Context) error {
	return c.read(ctx, func(l *data.Library) error {
		events, err := l.Events(ctx)
		if err != nil {
			return err
		}
		all, lines := []eventJSON{}, []string{}
		for _, e := range events {
			j, more, err := eventOf(ctx, l, e)
			if err != nil {
				return err
			}
			all, lines = append(all, j), append(lines, more...)
		}
		loose, err := l.UnsortedArticles(ctx)
		if err != nil {
			return err
		}
		rest := []articleJSON{}
		if len(loose) > 0 {
			lines = append(lines, care.Say("loose"))
		}
		for _, a := range loose {
			rest = append(rest, articleOf(a))
			lines = append(lines, "  "+articleOf(a).line(a.Published.String()))
		}
		if len(lines) == 0 {
			lines = []string{care.Say("nothing")}
		}
		return c.give(map[string]any{"events": all, "without_event": rest}, lines...)
	})
}

func eventOf(ctx context.Context, l *data.Library, e data.EventLine) (eventJSON, []string, error) {
	j := eventJSON{e.ID, e.Title, stamp(e.Created), []articleJSON{}}
	lines := []string{e.ID + " · " + e.Title}
	articles, err := l.ArticlesOfEvent(ctx, e.ID)
	for _, a := range articles {
		j.Articles = append(j.Articles, articleOf(a))
		lines = append(lines, "  "+articleOf(a).line(a.Published.String()))
	}
	return j, lines, err
}

func (c libraryCall) search(ctx context.Context) error {
	query := strings.Join(c.operands, " ")
	return c.read(ctx, func(l *data.Library) error {
		found, err := l.Search(ctx, query)
		if err != nil {
			return err
		}
		all, lines := []articleJSON{}, []string{}
		for _, h := range found.Hits {
			j := articleJSON{ID: h.Article, Title: h.Title, Outlet: h.Outlet, Authors: []string{}, Notes: []string{}, Damaged: h.Damaged, Excerpt: h.ExcerptText}
			if h.Published.Known() {
				j.Published = h.Published.Time.Format(time.RFC3339)
			}
			all = append(all, j)
			lines = append(lines, j.line(h.Published.String()), "    "+h.ExcerptText)
		}
		if len(all) == 0 {
			fmt.Fprintln(c.Stderr, care.Say("none", care.Word("query", quoted(query))))
			return errors.Join(c.give(map[string]any{"articles": all}), errTold)
		}
		return c.give(map[string]any{"articles": all}, lines...)
	})
}

func (c libraryCall) show(ctx context.Context) error {
	name := strings.Join(c.operands, " ")
	return c.read(ctx, func(l *data.Library) error {
		events, articles, err := findNamed(ctx, l, name)
		if err != nil {
			return err
		}
		switch {
		case len(events)+len(articles) == 0:
			fmt.Fprintln(c.Stderr, care.Say("no-such", care.Word("name", quoted(name))))
			return errTold
		case len(events)+len(articles) > 1:
			var ids []string
			for _, e := range events {
				ids = append(ids, e.ID)
			}
			for _, a := range articles {
				ids = append(ids, a.ID)
			}
			return misuse(care.Say("many", care.Word("name", quoted(name)), care.Word("list", strings.Join(ids, ", "))))
		case len(events) == 1:
			j, lines, err := eventOf(ctx, l, events[0])
			return errors.Join(err, c.give(j, lines...))
		}
		return c.article(articles[0])
	})
}

// findNamed are the events and articles of that ID, else those of that title.
func findNamed(ctx context.Context, l *data.Library, name string) (events []data.EventLine, articles []*news.Article, err error) {
	allEvents, err := l.Events(ctx)
	if err != nil {
		return nil, nil, err
	}
	if a, err := l.AnyArticle(ctx, name); err == nil {
		return nil, []*news.Article{a}, nil
	}
	for _, e := range allEvents {
		if e.ID == name {
			return []data.EventLine{e}, nil, nil
		}
		if strings.EqualFold(e.Title, name) {
			events = append(events, e)
		}
	}
	all, err := l.Articles(ctx)
	for _, a := range all {
		if strings.EqualFold(a.Title(), name) {
			articles = append(articles, a)
		}
	}
	return events, articles, err
}

// article writes a whole article, its warnings first.
func (c libraryCall) article(a *news.Article) error {
	j := articleOf(a)
	j.Text = a.Text
	lines := []string{j.line(a.Published.String())}
	for _, s := range append(slices.Clone(a.Notes), strings.Join(a.Authors, ", "), a.URL) {
		if s != "" {
			lines = append(lines, s)
		}
	}
	return c.give(j, append(append(lines, ""), strings.Split(a.Text, "\n")...)...)
}
