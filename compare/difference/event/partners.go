package event

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
)

// GoodPartner is the score of a pair from which on a sentence is told elsewhere.
const GoodPartner = .4

// HavePartners are the sentences that another article tells too.
func (e *Event) HavePartners() map[align.Place]bool {
	out := map[align.Place]bool{}
	for _, p := range e.In.Pairs {
		if p.Score > GoodPartner {
			out[p.A], out[p.B] = true, true
		}
	}
	for _, f := range e.In.Facts {
		for _, t := range f.Tellings {
			if t.Article != f.Tellings[0].Article {
				for _, p := range placesOf(f) {
					out[p] = true
				}
				break
			}
		}
	}
	return out
}

// placesOf are all sentences that tell a fact.
func placesOf(f align.Fact) []align.Place {
	var out []align.Place
	for _, t := range f.Tellings {
		out = append(out, t.Places()...)
	}
	return out
}

// Tells reports whether a sentence has a verb, as captions and links have not.
func (e *Event) Tells(article, i int) bool {
	for _, c := range e.In.Clauses[article].Of(i) {
		if c.Verb >= 0 {
			return true
		}
	}
	return false
}

// nowhere is the place of an article that has none.
func nowhere(article int) align.Place { return align.Place{Article: article, Sentence: -1} }

// FirstTellings are the first sentences of the bodies that tell a fact, by
// article, Sentence -1 for an article with none; nil where one tells it in the
// headline alone.
func (e *Event) FirstTellings(f int) []align.Place {
	out := make([]align.Place, len(e.In.Docs))
	for a := range out {
		out[a] = nowhere(a)
	}
	headlines := map[int]bool{}
	for _, t := range e.In.Facts[f].Tellings {
		if e.In.Headline(t.Place) {
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

// mostOfFact is how many sentences of an article are shown that tell one fact.
const mostOfFact = 2

// Shown are a sentence of a fact and the first others of the body of its article that
// tell the fact too, in text order; the sentence alone for no fact (-1).
func (e *Event) Shown(fact int, first align.Place) []news.Passage {
	out := []news.Passage{e.In.Sentence(first)}
	if fact < 0 {
		return out
	}
	for _, t := range e.In.Facts[fact].Tellings {
		for _, at := range t.Places() {
			p := e.In.Sentence(at)
			if t.Article == first.Article && len(out) < mostOfFact && !e.In.Headline(at) && !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	slices.SortFunc(out, func(x, y news.Passage) int { return cmp.Compare(x.Start, y.Start) })
	return out
}

const (
	// LeastApart is the share of its words that a sentence has for itself, at least,
	// so that it is set beside others: nearly equal sentences show no difference.
	LeastApart = .25
	// leastAlone is how many such words there are for each sentence, at least.
	leastAlone = 2
)

// OwnShare is how many of the words of sentences, without small words, stand in one
// of their articles alone, as a share; 0 where these are too few.
func (e *Event) OwnShare(at []align.Place) float64 {
	in := map[string]int{}
	for _, p := range at {
		for _, x := range e.In.Docs[p.Article].WordsOf(p.Sentence) {
			if !phrase.Small[x.Lower] {
				in[x.Stem] |= 1 << p.Article
			}
		}
	}
	alone := 0
	for _, articles := range in {
		if articles&(articles-1) == 0 {
			alone++
		}
	}
	if alone < leastAlone*len(at) {
		return 0
	}
	return float64(alone) / float64(max(1, len(in)))
}
