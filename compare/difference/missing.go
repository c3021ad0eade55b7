package difference

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/say"
)

// clearGap is the score of the nearest sentence up to which a fact is taken
// not to be told.
const clearGap = .2

// clearMet is the share of the words looked for up to which a fact is taken not
// to be told.
const clearMet = .45

// missing are the sentences about names and numbers with which all articles but
// one tell a fact, and which stand nowhere in that one. That a fact is not told
// cannot be proven; that a name or a number is not there can.
type missing struct{ *event }

// write gives "Judge Helen Marsh’s order – The Ledger: “...”; The Wire: “...”;
// Common Ground: Helen Marsh not found."
func (w *missing) write() []Difference {
	var out []Difference
	for _, n := range w.in.NotFound {
		if n.Score > clearGap || n.Met > clearMet || !w.facts.sure(n.Fact) {
			continue
		}
		first := w.firstTellings(n.Fact)
		if first[n.Article].Sentence >= 0 || len(first) < len(w.in.Docs) {
			continue
		}
		if lead, label, ok := w.what(n, first); ok {
			out = append(out, w.sentence(n, first, lead, label))
		}
	}
	return out
}

// nowhere is the place of an article that has none.
func nowhere(article int) align.Place { return align.Place{Article: article, Sentence: -1} }

// firstTellings are the first sentences of the bodies that tell a fact, by
// article, Sentence -1 for an article with none; nil where one tells it in the
// headline alone.
func (e *event) firstTellings(f int) []align.Place {
	out := make([]align.Place, len(e.in.Docs))
	for a := range out {
		out[a] = nowhere(a)
	}
	headlines := map[int]bool{}
	for _, t := range e.in.Facts[f].Tellings {
		if e.in.headline(t.Place) {
			headlines[t.Article] = true
		} else if at := out[t.Article].Sentence; at < 0 || t.Sentence < at {
			out[t.Article] = t.Place
		}
	}
	for a := range headlines {
		if out[a].Sentence < 0 {
			return nil
		}
	}
	return out
}

// what is the name or else the number that all tellings share and the article
// has not: how the sentence begins, and how it is called.
func (w *missing) what(n align.NotFound, first []align.Place) (lead say.Message, label []Piece, ok bool) {
	if x, ok := w.sharedName(n.Article, first); ok {
		label = []Piece{say.At(Value, x.name, -1, news.Span{})}
		s := w.facts.subject(n.Fact)
		if who, _, ok := strings.Cut(s, "’s "); ok && sameLast(who, x.name) {
			return say.Message{Key: factLead, Args: []say.Arg{say.Of("fact", say.Words(upperFirst(s)))}}, label, true
		}
		return say.Message{Key: nameLead, Args: []say.Arg{say.Of("text", label...)}}, label, true
	}
	if q, at, ok := w.sharedNumber(n.Article, first); ok {
		label = []Piece{say.At(Value, flat(w.in.Article(at).Slice(q.Span)), at, q.Span)}
		return say.Message{Key: "difference.missing.number", Args: []say.Arg{say.Of("text", label...)}}, label, true
	}
	return lead, nil, false
}

// factLead is how a sentence begins that can say what is told.
const factLead = "difference.missing.fact"

// sharedName is what all tellings name and an article does not, persons first.
func (w *missing) sharedName(article int, first []align.Place) (named, bool) {
	var all []named
	for _, n := range w.named.all {
		if w.telling(n) && w.surelyAbsent(article, n) && w.inAll(n, first) {
			all = append(all, n)
		}
	}
	if len(all) == 0 {
		return named{}, false
	}
	return slices.MinFunc(all, func(x, y named) int {
		return cmp.Or(cmp.Compare(rankOf(x.kind), rankOf(y.kind)), cmp.Compare(x.name, y.name))
	}), true
}

// surelyAbsent reports whether an article has no form of a name.
func (e *event) surelyAbsent(article int, n named) bool {
	if !e.named.lacks(article, n) {
		return false
	}
	for a, i := range n.in {
		if i >= 0 && e.proofs().mayName(article, e.named.texts[a].Entities[i]) {
			return false
		}
	}
	return true
}

// inAll reports whether each of some sentences names something.
func (w *missing) inAll(n named, first []align.Place) bool {
	return !slices.ContainsFunc(first, func(p align.Place) bool {
		at, sure := w.named.sentences(p.Article, n)
		return p.Sentence >= 0 && (!sure || !slices.Contains(at, p.Sentence))
	})
}

// sharedNumber is an amount that all tellings give and an article does not, and
// the article that it is cited from.
func (w *missing) sharedNumber(article int, first []align.Place) (number.Quantity, int, bool) {
	from := slices.IndexFunc(first, func(p align.Place) bool { return p.Sentence >= 0 })
	if from < 0 {
		return number.Quantity{}, 0, false
	}
	for _, q := range w.in.Numbers[from][first[from].Sentence] {
		same := func(o number.Quantity) bool { return o.Low == q.Low && o.High == q.High && o.Kind == q.Kind }
		others := slices.ContainsFunc(first, func(p align.Place) bool {
			return p.Sentence >= 0 && !slices.ContainsFunc(w.in.Numbers[p.Article][p.Sentence], same)
		})
		if amounts[q.Kind] && !q.Vague && q.High > leastNumber && !others && !w.proofs().sums[article][[2]float64{q.Low, q.High}] {
			return q, from, true
		}
	}
	return number.Quantity{}, 0, false
}

func (w *missing) sentence(n align.NotFound, first []align.Place, lead say.Message, label []Piece) Difference {
	sides := make([]Side, len(first))
	for a, at := range first {
		if at.Sentence < 0 {
			if sides[a] = absent(a); lead.Key == factLead {
				sides[a].Pieces = english(say.Message{Key: "headlines.none", Args: []say.Arg{say.List("names", label)}})
			}
			continue
		}
		p := w.in.Sentence(at)
		sides[a] = Side{Article: a, Pieces: w.citedShort(a, p.Span, longestBeside), Passages: []news.Passage{p}}
	}
	d := w.sided("missing", lead, sides)
	d.Fact, d.Counter, d.About = n.Fact, w.nearestNote(n.Nearest), say.Text(label)
	d.Weight = weigh(d.Key, measure{scale: w.facts.matter(n.Fact), depth: n.Score})
	return d
}
