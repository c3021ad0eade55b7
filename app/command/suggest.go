package command

import (
	"context"
	"flag"
	"slices"

	"parallax/app/part/told"
	"parallax/app/session/belong"
	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/data"
)

const suggestHelp = `usage: parallax suggest [--json] [--library FILE]

Says of each article of the library that stands in no event which event it may
belong to, or which other articles it may be one event with, and why: the words
that it shares with the nearest article, and the days between the two. Nothing
is changed.

  --json          the same for other programs
  --library FILE  another library than your own
`

// suggestionJSON is a suggestion in a result.
type suggestionJSON struct {
	Article articleJSON `json:"article"`
	// Event and EventTitle are "" where no event is near.
	Event      string `json:"event"`
	EventTitle string `json:"event_title"`
	// Nearest is the article of the event that is most like it; Shared are words
	// of both, Days the days between them, -1 where a date is missing.
	Nearest string   `json:"nearest"`
	Shared  []string `json:"shared"`
	Days    int      `json:"days"`
	// Others are articles without an event that may be about the same.
	Others []string `json:"others"`
}

func runSuggest(ctx context.Context, call Call) error {
	c := libraryCall{Call: call}
	o, err := parse(call.Args, func(fs *flag.FlagSet, _ *options) {
		fs.StringVar(&c.path, "library", "", "")
		fs.BoolVar(&c.json, "json", false, "")
	})
	if err != nil {
		return err
	}
	if len(o.operands) > 0 {
		return misuse(told.Told("command.suggest.this-command-takes-no-names"))
	}
	if c.path, err = libraryPath(c.path); err != nil {
		return err
	}
	defer sparing(c.path)()
	return c.told(c.read(ctx, func(l *data.Library) error {
		found, err := belong.All(ctx, l)
		if err != nil {
			return err
		}
		return c.suggest(ctx, found, l)
	}))
}

func (c libraryCall) suggest(ctx context.Context, found belong.Suggested, l *data.Library) error {
	all, lines := []suggestionJSON{}, []string{}
	names := map[string]string{}
	for _, a := range found.Loose {
		names[a.ID] = calledIn(a)
	}
	for _, a := range found.Loose {
		g := found.Of[a.ID]
		j := suggestionJSON{articleOf(a), g.Event, titleIn(found.Events, g.Event), g.Nearest, append([]string{}, g.Shared...), g.Days, append([]string{}, g.Others...)}
		all = append(all, j)
		if g.Nearest != "" && names[g.Nearest] == "" {
			near, err := l.AnyArticle(ctx, g.Nearest)
			if err != nil {
				return err
			}
			names[g.Nearest] = calledIn(near)
		}
		lines = append(lines, suggestionLines(j, names)...)
	}
	if len(all) == 0 {
		lines = []string{words("suggest.none-loose")}
	}
	return c.give(map[string]any{"suggestions": all}, lines...)
}

// calledIn is what an article is called in a sentence.
func calledIn(a *news.Article) string {
	if t := a.Title(); t != "" && a.Outlet != "" {
		return quoted(t) + " (" + shown(a.Outlet) + ")"
	}
	return quoted(a.Name())
}

func titleIn(events []data.EventLine, id string) string {
	i := slices.IndexFunc(events, func(e data.EventLine) bool { return e.ID == id })
	if i < 0 {
		return ""
	}
	return events[i].Title
}

// suggestionLines say where an article may belong, and why.
func suggestionLines(j suggestionJSON, names map[string]string) []string {
	article := say.Of("article", say.Words(names[j.Article.ID]))
	switch {
	case j.Event != "":
		return []string{words("suggest.event", article, say.Of("event", say.Words(j.EventTitle))), "    " + why(j, names)}
	case len(j.Others) > 0:
		var others [][]say.Piece
		for _, id := range j.Others {
			others = append(others, []say.Piece{say.Words(names[id])})
		}
		return []string{words("suggest.others", article, say.List("others", others...))}
	}
	return []string{words("suggest.new", article)}
}

func why(j suggestionJSON, names map[string]string) string {
	nearest := say.Of("nearest", say.Words(names[j.Nearest]))
	text := words("suggest.alike", nearest)
	if len(j.Shared) > 0 {
		var shared [][]say.Piece
		for _, w := range j.Shared {
			shared = append(shared, []say.Piece{say.Words(w)})
		}
		text = words("suggest.shared", say.List("words", shared...), nearest)
	}
	switch {
	case j.Days < 0:
		return text + words("suggest.no-date")
	case j.Days == 0:
		return text + words("suggest.same-day")
	}
	return text + words("suggest.days", say.Count("days", j.Days))
}

// words are the sentence of a key.
func words(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: key, Args: args})
}
