package align

import (
	"slices"

	"parallax/compare/align/passage"
)

// joinPassages makes one fact of those that are pieces of one quotation: each of its
// tellings goes over the sentences that the pieces stand in, its title and reason are those
// of the longest piece. What the reader corrected stays as it is.
func (m *matrix) joinPassages(facts []Fact) []Fact {
	in := passage.Input{Docs: m.docs, Quotes: m.quotes, Facts: make([][]Telling, len(facts))}
	for i, f := range facts {
		if !f.Corrected && len(f.Maybe) == 0 {
			in.Facts[i] = f.Tellings
		}
	}
	for _, run := range passage.Runs(in) {
		first := &facts[run[0]]
		for _, i := range run[1:] {
			m.goOn(first, &facts[i])
			facts[i].Tellings = nil
		}
		first.ID = m.factID(first.Tellings)
	}
	return slices.DeleteFunc(facts, func(f Fact) bool { return len(f.Tellings) == 0 })
}

// goOn adds the piece of a quotation that follows to the fact of the pieces before.
func (m *matrix) goOn(f, with *Fact) {
	for _, t := range with.Tellings {
		i := slices.IndexFunc(f.Tellings, func(o Telling) bool {
			return o.Article == t.Article && o.Sentence < t.Sentence && m.indexOf(o.Place) >= 0
		})
		switch {
		case i >= 0:
			f.Tellings[i].Span.End = t.Span.End
			f.Tellings[i].More = t.Sentence - f.Tellings[i].Sentence
		case !f.has(t.Place):
			f.Tellings = append(f.Tellings, t)
		}
	}
	slices.SortStableFunc(f.Tellings, byPlace)
	if worth(with) > worth(f) {
		f.Title, f.Statement, f.Cited, f.From, f.Why = with.Title, with.Statement, with.Cited, with.From, with.Why
	}
}

// worth is how good the title of a piece is for the whole: the length of its words, half of
// it where they are given as the words of one article.
func worth(f *Fact) int {
	if f.Cited {
		return f.From.Span.Len() / 2
	}
	return f.From.Span.Len()
}

// heldByOne reports whether all tellings of a fact stand in those of one of some others.
func heldByOne(facts []Fact, f Fact) bool {
	return slices.ContainsFunc(facts, func(o Fact) bool {
		return !slices.ContainsFunc(f.Tellings, func(t Telling) bool { return !o.has(t.Place) })
	})
}
