package check

import (
	"slices"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/check/rerank"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
	"parallax/compare/say"
)

// Of is a checker for the articles of a comparison, whose indexes of articles are
// those of it. Meaning gives what the sentences of an article mean, nil where that
// was not read; it may be nil itself. See New for order.
func Of(c *compare.Comparison, meaning func(*news.Article) *vector.Text, order []int) *Checker {
	set := reading.SetOf(c.Readings)
	if meaning != nil {
		for _, r := range c.Readings {
			t := meaning(r.Article)
			if t != nil && len(t.Sentences) != len(r.Doc.Sentences) {
				t = nil
			}
			set.Meaning = append(set.Meaning, t)
		}
	}
	k := New(set, order)
	k.links, k.partners = rerank.LinksOf(c.Pairs), partnersOf(c.Facts, c.Maybe)
	return k
}

// How many of each kind of what a text leaves out are looked at, the first ones.
const (
	mostDifferences = 10
	mostFacts       = 12
	mostFigures     = 6
)

// FindLeft is what a text does not speak of: the first differences, the facts that
// all articles tell and the numbers that differ, of which no statement of the text
// has a passage.
func (c *Checker) FindLeft(r *Result, x *compare.Comparison) []Left {
	t := touched(r)
	out := c.leftDifferences(t, x)
	for _, l := range out {
		t.add(l.Places) // what a difference tells is not told again as a fact
	}
	n := 0
	for i, f := range x.Facts {
		if n == mostFacts {
			break
		}
		places := tellings(f)
		if len(articlesOf(places)) < len(c.set.Docs) {
			continue
		}
		if n++; !t.any(places) {
			out = append(out, Left{LeftFact, i, []say.Piece{say.Words(f.Title)}, places})
			t.add(places)
		}
	}
	n = 0
	for i, f := range x.Figures {
		if !f.Relation.Differs() || n == mostFigures {
			continue
		}
		var places []Place
		for _, v := range f.Values {
			places = append(places, Place{v.Article, v.Sentence, v.Span})
		}
		if n++; !t.any(places) {
			out = append(out, Left{LeftNumbers, i, c.figurePieces(x, i), places})
			t.add(places)
		}
	}
	return out
}

func (c *Checker) leftDifferences(t touch, x *compare.Comparison) []Left {
	var out []Left
	for i, d := range x.Differences[:min(len(x.Differences), mostDifferences)] {
		var places []Place
		for _, p := range d.Evidence {
			if a := slices.IndexFunc(c.set.Docs, func(d *token.Document) bool { return d.Article.ID == p.Article }); a >= 0 {
				places = append(places, Place{a, c.set.Docs[a].SentenceAt(p.Start), p.Span})
			}
		}
		if len(places) > 0 && !t.any(places) {
			out = append(out, Left{LeftDifference, i, d.Pieces, places})
		}
	}
	return out
}

// figurePieces tells numbers that differ: what they count, then each.
func (c *Checker) figurePieces(x *compare.Comparison, i int) []say.Piece {
	var items [][]say.Piece
	for _, v := range x.Figures[i].Values {
		items = append(items, []say.Piece{
			say.At(say.Outlet, c.names[v.Article], v.Article, news.Span{}), say.Words(" "),
			say.At(say.Value, c.set.Docs[v.Article].Article.Slice(v.Span), v.Article, v.Span),
		})
	}
	name := ""
	if i < len(x.FigureNames) {
		name = x.FigureNames[i]
	}
	if name == "" {
		return say.English().Kept(say.Message{Key: "check.left.numbers", Args: []say.Arg{say.List("values", items...)}})
	}
	return say.English().Kept(say.Message{Key: "check.left.named-numbers", Args: []say.Arg{words("name", name), say.List("values", items...)}})
}

func tellings(f align.Fact) []Place {
	var out []Place
	for _, t := range f.Tellings {
		out = append(out, Place{t.Article, t.Sentence, t.Span})
	}
	return out
}

// touch is the sentences that the statements of a text speak of.
type touch map[[2]int]bool

func touched(r *Result) touch {
	t := touch{}
	for _, s := range r.Statements {
		for _, p := range s.Passages {
			if p.Near != Nothing {
				t[[2]int{p.Article, p.Sentence}] = true
			}
		}
		for _, f := range s.Findings {
			if f.Kind == Name {
				continue
			}
			for _, p := range f.Places {
				t[[2]int{p.Article, p.Sentence}] = true
			}
		}
	}
	return t
}

func (t touch) add(places []Place) {
	for _, p := range places {
		t[[2]int{p.Article, p.Sentence}] = true
	}
}

func (t touch) any(places []Place) bool {
	return slices.ContainsFunc(places, func(p Place) bool { return t[[2]int{p.Article, p.Sentence}] })
}
