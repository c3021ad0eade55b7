package check

import (
	"slices"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/check/rerank"
	"parallax/compare/difference"
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
// has a passage. A few of each stand first, differences of what is told before those
// of how.
func (c *Checker) FindLeft(r *Result, x *compare.Comparison) []Left {
	t := touched(r)
	differences := c.leftDifferences(t, x)
	for _, l := range differences {
		t.add(l.Places) // what a difference tells is not told again as a fact
	}
	facts := c.leftFacts(t, x)
	numbers := c.leftNumbers(t, x)
	style := func(l Left) bool { return l.OfStyle }
	told := slices.DeleteFunc(slices.Clone(differences), style)
	how := slices.DeleteFunc(differences, func(l Left) bool { return !style(l) })
	n, m, k := min(len(numbers), firstNumbers), min(len(told), firstDifferences), min(len(facts), firstFacts)
	return slices.Concat(numbers[:n], told[:m], facts[:k], told[m:], numbers[n:], facts[k:], how)
}

// How many of each kind stand first.
const firstNumbers, firstDifferences, firstFacts = 1, 3, 1

// ofStyle are the kinds of differences that are of how something is told: few texts about
// articles speak of it.
var ofStyle = map[difference.Kind]bool{
	difference.KindLabels: true, difference.KindPlacement: true, difference.KindVerbs: true, difference.KindVoices: true, difference.KindHeadline: true,
	difference.KindFirst: true, difference.KindSpace: true, difference.KindText: true, difference.KindWording: true,
}

// leftFacts are the facts that all articles tell, of the first ones.
func (c *Checker) leftFacts(t touch, x *compare.Comparison) []Left {
	var out []Left
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
			out = append(out, Left{Kind: LeftFact, Index: i, Said: []say.Piece{say.Words(f.Title)}, Places: places})
			t.add(places)
		}
	}
	return out
}

// leftNumbers are the numbers that differ, of the first ones.
func (c *Checker) leftNumbers(t touch, x *compare.Comparison) []Left {
	var out []Left
	n := 0
	for i, f := range x.Figures {
		if !f.Relation.Differs() || n == mostFigures {
			continue
		}
		var places []Place
		for _, v := range f.Values {
			places = append(places, Place{v.Article, v.Sentence, v.Span})
		}
		if n++; !t.any(places) {
			out = append(out, Left{Kind: LeftNumbers, Index: i, Said: c.figurePieces(x, i), Places: places})
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
				places = append(places, inSentences(c.set.Docs[a], a, p.Span)...)
			}
		}
		if len(places) > 0 && !t.any(places) {
			out = append(out, Left{LeftDifference, i, d.Pieces, places, ofStyle[d.Kind]})
		}
	}
	return out
}

// inSentences are the sentences of a stretch of an article with what each has of it: a
// quotation may be several.
func inSentences(d *token.Document, a int, s news.Span) []Place {
	var out []Place
	for k := d.SentenceAt(s.Start); k < len(d.Sentences) && d.Sentences[k].Start < s.End; k++ {
		if part := s.Intersect(d.Sentences[k].Span); !part.Empty() {
			out = append(out, Place{a, k, part})
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
type touch map[align.Place]bool

func touched(r *Result) touch {
	t := touch{}
	for _, s := range r.Statements {
		for _, p := range s.Passages {
			if p.Near != Nothing {
				t.add([]Place{p.Place})
			}
		}
		for _, f := range s.Findings {
			if f.Kind == Name {
				continue
			}
			for _, p := range f.Places {
				t.add(inSentences(r.Docs[p.Article], p.Article, p.Span)) // a quotation may be several
			}
		}
	}
	return t
}

func (t touch) add(places []Place) {
	for _, p := range places {
		t[align.Place{Article: p.Article, Sentence: p.Sentence}] = true
	}
}

func (t touch) any(places []Place) bool {
	return slices.ContainsFunc(places, func(p Place) bool { return t[align.Place{Article: p.Article, Sentence: p.Sentence}] })
}
