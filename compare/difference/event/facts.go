package event

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// Facts are what the sentences need to know of the aligned facts.
type Facts struct {
	in     *Input
	people *People
	// pairs are the aligned pairs that a sentence is in, as indexes.
	pairs map[align.Place][]int
	Words []phrase.WordIndex // by article
}

func newFacts(in *Input, p *People) *Facts {
	f := &Facts{in: in, people: p, pairs: make(map[align.Place][]int, 2*len(in.Pairs))}
	for _, d := range in.Docs {
		f.Words = append(f.Words, phrase.IndexWords(d))
	}
	for i, p := range in.Pairs {
		f.pairs[p.A], f.pairs[p.B] = append(f.pairs[p.A], i), append(f.pairs[p.B], i)
	}
	return f
}

// The scores of an alignment from which on a sentence may be written about it.
const (
	sureLead = .1
	surePair = .6
	// leastTold is how many words a statement needs that is cited for a fact.
	leastTold = 6
)

// Sure reports whether the alignment of a fact is beyond doubt: every sentence
// in it has a good partner there.
func (w *Facts) Sure(fact int) bool {
	f := w.in.Facts[fact]
	if f.Corrected {
		return true // the reader joined it
	}
	if !w.Leads(fact) {
		return false
	}
	best := map[align.Place]float64{}
	in := map[align.Place]bool{}
	for _, t := range f.Tellings {
		in[t.Place] = true
	}
	for _, t := range f.Tellings {
		for _, i := range w.pairs[t.Place] {
			p := w.in.Pairs[i]
			if in[p.A] && in[p.B] {
				best[t.Place] = max(best[t.Place], p.Score)
			}
		}
	}
	for _, t := range f.Tellings {
		whole := t.More > 0 || w.in.Docs[t.Article].Sentences[t.Sentence].Span == t.Span
		if whole && !w.in.Headline(t.Place) && best[t.Place] < surePair {
			return false
		}
	}
	return true
}

// Score is that of the pair of two sentences, 0 for none.
func (w *Facts) Score(p, o align.Place) float64 {
	best := 0.0
	for _, i := range w.pairs[p] {
		if x := w.in.Pairs[i]; x.A == o || x.B == o {
			best = max(best, x.Score)
		}
	}
	return best
}

// Leads reports whether the sentences of a fact match clearly better than others.
func (w *Facts) Leads(fact int) bool {
	f := w.in.Facts[fact]
	return f.Corrected || f.Why.Lead >= sureLead
}

// title is the passage that a fact's title was taken from; false when the
// title is no full statement or names nobody and no number.
func (w *Facts) title(fact int) (article int, at news.Span, ok bool) {
	f := w.in.Facts[fact]
	if !f.Statement || f.From.Span.Empty() {
		return 0, at, false
	}
	return f.From.Article, f.From.Span, w.specific(f.From.Article, f.From.Span)
}

// specific reports whether words name something or give a number: "The video
// was released" may be any.
func (w *Facts) specific(article int, s news.Span) bool {
	words := w.in.Docs[article].WordsIn(s)
	for i, x := range words {
		if len(words) >= leastTold && i > 0 && (x.Capital || x.Number) {
			return true
		}
	}
	return false
}

// StatementOf are the shortest words that tell a fact so that they can be cited
// alone and that every article which tells it shares: its title, a sentence of
// a telling, or the beginning of one that ends at a clause.
func (w *Facts) StatementOf(fact int) (article int, at news.Span, ok bool) {
	try := func(a int, s news.Span) {
		for _, s := range append(clause.Cuts(w.in.Docs[a], s), s) {
			if (!ok || s.Len() < at.Len()) && w.specific(a, s) && w.toldAlike(fact, a, s) {
				article, at, ok = a, s, true
			}
		}
	}
	if a, s, stated := w.title(fact); stated {
		try(a, s)
	}
	if ok {
		return article, at, ok
	}
	for _, t := range w.in.Facts[fact].Tellings {
		if w.standsAlone(t.Place) {
			try(t.Article, w.in.Docs[t.Article].Sentences[t.Sentence].Span)
		}
	}
	return article, at, ok
}

// standsAlone reports whether a sentence of the body is a short statement in
// the outlet's own words.
func (w *Facts) standsAlone(p align.Place) bool {
	d := w.in.Docs[p.Article]
	s := d.Sentences[p.Sentence]
	return !s.Headline() && clause.Whole(d, s.Span) && w.specific(p.Article, s.Span) && !w.in.mostlySaid(p.Article, s.Span)
}

// PlacesOf are the places in which the articles tell the words of a statement:
// of their tellings, and of headlines, only those that have most of them. None
// are given when an article has no such telling.
func (w *Facts) PlacesOf(f int, want []token.Word) []difference.Placement {
	var out []difference.Placement
	for _, p := range slices.Clone(w.in.Placements[f]) {
		p.Headline, p.Number = false, 0
		for _, t := range w.in.Facts[f].Tellings {
			if t.Article != p.Article || !alike(want, stemsIn(w.in.Docs[t.Article], t.Span)) {
				continue
			}
			s := w.in.Docs[t.Article].Sentences[t.Sentence]
			switch {
			case s.Headline():
				p.Headline = true
			case p.Number == 0 || s.Number < p.Number:
				p.Number, p.At = s.Number, t.Place
				p.Lead = s.Paragraph == difference.FirstParagraph(w.in.Docs[t.Article])
			}
		}
		if p.Number == 0 {
			return nil
		}
		out = append(out, p)
	}
	return out
}

func stemsIn(a *token.Document, s news.Span) map[string]bool {
	has := map[string]bool{}
	for _, x := range a.WordsIn(s) {
		has[x.Stem] = true
	}
	return has
}

// toldAlike reports whether every article that tells a fact has half of the
// words of its title, and two thirds of those that are no names: two sentences about
// one person in one town need not tell the same.
func (w *Facts) toldAlike(f, article int, title news.Span) bool {
	want := phrase.Telling(w.in.Docs[article].WordsIn(title))
	for _, p := range slices.Clone(w.in.Placements[f]) {
		has := map[string]bool{}
		for _, t := range w.in.Facts[f].Tellings {
			if t.Article == p.Article {
				for _, x := range w.in.Docs[t.Article].WordsIn(t.Span) {
					has[x.Stem] = true
				}
			}
		}
		if !alike(want, has) {
			return false
		}
	}
	return true
}

// alike reports whether half of the words are among the stems, and two thirds
// of those that are no names.
func alike(words []token.Word, stems map[string]bool) bool {
	all, shared, plain, plainShared := 0, 0, 0, 0
	for _, x := range words {
		named := x.Capital
		all++
		if !named {
			plain++
		}
		if stems[x.Stem] {
			shared++
			if !named {
				plainShared++
			}
		}
	}
	return 2*shared >= all && 3*plainShared >= 2*plain
}

// HeadlinesTell reports whether each headline that is taken to name a fact
// shares two words with a telling of it that are no names.
func (w *Facts) HeadlinesTell(f int) bool {
	for _, t := range w.in.Facts[f].Tellings {
		if !w.in.Headline(t.Place) {
			continue
		}
		has := map[string]bool{}
		for _, x := range phrase.Telling(w.in.Docs[t.Article].WordsIn(t.Span)) {
			has[x.Stem] = true
		}
		best := 0
		for _, o := range w.in.Facts[f].Tellings {
			n := 0
			for _, x := range w.in.Docs[o.Article].WordsIn(o.Span) {
				if !w.in.Headline(o.Place) && !x.Capital && has[x.Stem] {
					n++
				}
			}
			best = max(best, n)
		}
		if best < 2 {
			return false
		}
	}
	return true
}

// HasWords reports whether an article has half of the words of a quotation in
// two neighbouring sentences, in whatever voice.
func (w *Facts) HasWords(article, of int, s news.Span) bool {
	return w.hasHalf(article, phrase.Telling(w.in.Docs[of].WordsIn(s)))
}

func (w *Facts) hasHalf(article int, want []token.Word) bool { return w.Words[article].Half(want) }

// Matter is how much a fact matters, 0 to 1: how many articles tell it, how
// high it stands in them, and whether a headline names it.
func (w *Facts) Matter(fact int) float64 {
	ps := w.in.Placements[fact]
	m := difference.Measure{Scale: float64(len(ps)) / float64(len(w.in.Docs))}
	for _, p := range ps {
		m.Height += (1 - p.Share()) / float64(len(ps))
		if p.Headline {
			m.Amount = 1
		}
	}
	return difference.Weigh("fact", m)
}

// Tellings are the passages of a fact in the bodies; a headline stands for an
// article without others.
func (w *Facts) Tellings(fact int) []news.Passage {
	var out []news.Passage
	for _, t := range w.in.Facts[fact].Tellings {
		if w.in.Headline(t.Place) && w.inBody(fact, t.Article) {
			continue
		}
		out = append(out, w.in.Passage(t.Article, t.Span))
	}
	return out
}

func (w *Facts) inBody(fact, article int) bool {
	return slices.ContainsFunc(w.in.Facts[fact].Tellings, func(t align.Telling) bool {
		return t.Article == article && !w.in.Headline(t.Place)
	})
}
