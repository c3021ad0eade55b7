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
	"parallax/compare/say"
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
	date      string   // as lines show it
}

func articleOf(a *news.Article) articleJSON {
	j := articleJSON{
		ID: a.ID, Title: a.Title(), Outlet: a.Outlet, Authors: append([]string{}, a.Authors...), URL: a.URL,
		Damaged: data.Damaged(a), Notes: append([]string{}, say.English().Notes(a.Notes)...), date: a.Published.String(),
	}
	if a.Published.Known() {
		j.Published = a.Published.Time.Format(time.RFC3339)
	}
	return j
}

// line is an article in one line.
func (j articleJSON) line() string {
	parts := []string{j.ID, j.Outlet, j.Title, j.date}
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
	Notes    []noteJSON    `json:"notes"`
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
			one := articleOf(a)
			rest, lines = append(rest, one), append(lines, "  "+one.line())
		}
		bin, more, err := binned(ctx, l)
		if err != nil {
			return err
		}
		if lines = append(lines, more...); len(lines) == 0 {
			lines = []string{care.Say("nothing")}
		}
		return c.give(map[string]any{"events": all, "without_event": rest, "bin": bin}, lines...)
	})
}

func eventOf(ctx context.Context, l *data.Library, e data.EventLine) (eventJSON, []string, error) {
	j := eventJSON{e.ID, e.Title, stamp(e.Created), []articleJSON{}, []noteJSON{}}
	lines := []string{e.ID + " · " + e.Title}
	articles, err1 := l.ArticlesOfEvent(ctx, e.ID)
	notes, err2 := l.FindNotes(ctx, data.NoteFilter{Event: e.ID})
	for _, a := range articles {
		one := articleOf(a)
		j.Articles, lines = append(j.Articles, one), append(lines, "  "+one.line())
	}
	if len(notes) > 0 {
		lines = append(lines, "  "+care.Say("notes"))
	}
	for _, n := range notes {
		one := noteOf(n)
		j.Notes, lines = append(j.Notes, one), append(lines, "    "+one.line())
	}
	return j, lines, errors.Join(err1, err2)
}

// binnedJSON is what lies in the bin, in a result.
type binnedJSON struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Articles int    `json:"articles"` // of an event
	Deleted  string `json:"deleted"`
}

// binned is what lies in the bin, events first.
func binned(ctx context.Context, l *data.Library) (all []binnedJSON, lines []string, err error) {
	bin, err := l.Binned(ctx)
	all = []binnedJSON{}
	for _, e := range bin.Events {
		all = append(all, binnedJSON{e.ID, e.Title, e.Articles, stamp(e.Deleted)})
	}
	for _, a := range bin.Articles {
		all = append(all, binnedJSON{a.ID, a.Title, 0, stamp(a.Deleted)})
	}
	if len(all) > 0 {
		lines = append(lines, care.Say("binned"))
	}
	for _, b := range all {
		lines = append(lines, "  "+b.ID+" · "+b.Title)
	}
	return all, lines, err
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
	lines := []string{j.line()}
	for _, s := range append(say.English().Notes(a.Notes), strings.Join(a.Authors, ", "), a.URL) {
		if s != "" {
			lines = append(lines, s)
		}
	}
	return c.give(j, append(append(lines, ""), strings.Split(a.Text, "\n")...)...)
}
