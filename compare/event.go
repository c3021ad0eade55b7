package compare

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/gather"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/say"
)

// meet parts the articles by the events that they may be about, and takes back
// what was said not to be found in an article about another event.
func meet(c *Comparison, set reading.Set, texts []*gather.Text) {
	joined := map[[2]int]int{}
	for _, p := range c.Pairs {
		joined[[2]int{p.A.Article, p.B.Article}]++
	}
	if slices.ContainsFunc(c.Readings, func(r Reading) bool { return otherLanguage(c.Readings[0].Article, r.Article) }) {
		c.Events = Events{numbersTo(len(c.Readings))} // of these nothing can be told
		return
	}
	c.Events = gather.Meet(texts, func(a, b int) gather.Ties {
		return gather.Ties{
			Joined:    joined[[2]int{a, b}],
			Sentences: min(len(c.Readings[a].Doc.Sentences), len(c.Readings[b].Doc.Sentences)),
			NoName:    noSharedName(set, a, b),
		}
	})
	c.NotFound = slices.DeleteFunc(c.NotFound, func(n align.NotFound) bool {
		return slices.ContainsFunc(c.Facts[n.Fact].Tellings, func(t align.Telling) bool { return c.Events.of(t.Article) != c.Events.of(n.Article) })
	})
}

// severalNames is how many names an article needs so that none of them in
// another article tells something.
const severalNames = 2

// noSharedName reports whether both articles name several persons, places or
// bodies, none of which the other names.
func noSharedName(set reading.Set, a, b int) bool {
	return namesNoneOf(set, a, b) && namesNoneOf(set, b, a)
}

func namesNoneOf(set reading.Set, a, b int) bool {
	names := set.Names[a].Entities
	return len(names) >= severalNames && !slices.ContainsFunc(names, func(e name.Entity) bool { return set.Index.Has(b, e.Name) })
}

// numbersTo are the numbers below n.
func numbersTo(n int) (out []int) {
	for i := range n {
		out = append(out, i)
	}
	return out
}

// otherLanguage reports whether two articles are known to be in two languages.
func otherLanguage(a, b *news.Article) bool {
	return a.Language != b.Language && a.Language != "" && b.Language != ""
}

// Events are articles, as indexes in order, parted by the events that they may
// be about.
type Events [][]int

// of is the index of the event that an article may be about.
func (e Events) of(article int) int {
	return max(0, slices.IndexFunc(e, func(g []int) bool { return slices.Contains(g, article) }))
}

// Apart reports whether two articles, by their indexes, may be about two events.
func (e Events) Apart(a, b int) bool { return e.of(a) != e.of(b) }

// figuresWithin sets numbers side by side, never those of articles that do not meet.
func figuresWithin(c *Comparison, set reading.Set) []figure.Figure {
	var out []figure.Figure
	for e := range c.Events {
		facts := align.Near(c.Facts, c.Maybe)
		for i := range facts {
			facts[i].Tellings = slices.DeleteFunc(slices.Clone(facts[i].Tellings), func(t align.Telling) bool { return c.Events.of(t.Article) != e })
		}
		out = append(out, figure.Across(set, facts)...)
	}
	slices.SortStableFunc(out, func(a, b figure.Figure) int { return cmp.Compare(a.Fact, b.Fact) })
	return out
}

// EventWarning says that some articles may be about another event than the
// others; its arguments are names of articles. False when all may be about one.
func EventWarning(c *Comparison) (say.Message, bool) {
	if len(c.Events) < 2 {
		return say.Message{}, false
	}
	if len(c.Events) == len(c.Readings) {
		return say.Message{Key: "event.none", Args: []say.Arg{say.Count("n", len(c.Readings))}}, true
	}
	groups := slices.Clone(c.Events)
	slices.SortStableFunc(groups, func(a, b []int) int { return cmp.Compare(len(b), len(a)) })
	if len(groups) > 2 || len(groups[1]) > 1 {
		var parts [][]say.Piece
		for _, g := range groups {
			parts = append(parts, say.English().Pieces(say.Message{Key: "event.group", Args: []say.Arg{named(c, "articles", g)}}))
		}
		return say.Message{Key: "event.several", Args: []say.Arg{say.List("groups", parts...)}}, true
	}
	return say.Message{Key: "event.one", Args: []say.Arg{named(c, "other", groups[1]), named(c, "articles", groups[0])}}, true
}

// named is a list of articles.
func named(c *Comparison, arg string, group []int) say.Arg {
	var out [][]say.Piece
	for _, a := range group {
		name := news.OneLine(c.Readings[a].Article.Name())
		out = append(out, []say.Piece{say.At(say.Outlet, name, a, news.Span{})})
	}
	return say.List(arg, out...)
}
