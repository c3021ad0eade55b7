package align

import (
	"slices"

	"parallax/compare/align/contrary"
	"parallax/compare/align/core"
	"parallax/compare/align/series"
)

// member is a sentence of a group.
type member = core.Member

// certainty is what core.Of asks of the matrix.
type certainty struct{ *matrix }

// ArticleOf is the article of a sentence.
func (m certainty) ArticleOf(sentence int) int { return m.sentences[sentence].Article }

// unsureScore is below what makes two tellings or a further one certain.
const unsureScore = .49

// Score is that of two sentences, 0 for contraries, low where one tells hardly anything.
func (m certainty) Score(i, j int) float64 {
	p, q := m.sentences[min(i, j)].Place, m.sentences[max(i, j)].Place
	between := func(c Contrary) bool { return c.A.Place == p && c.B.Place == q }
	if slices.ContainsFunc(m.contraries, between) || slices.ContainsFunc(m.others, between) || series.Apart(m.set, p, q) {
		return 0
	}
	if m.vocab.Unsure(m.sentences[i].words, m.sentences[j].words) {
		return min(m.score(i, j), unsureScore)
	}
	return m.score(i, j)
}

// nearContrary is the score from which on two claims of two sentences are about one
// matter; below, the same words stand against each other by chance.
const nearContrary = .15

// readContraries finds the claims that contradict each other in sentences near in
// meaning, and those that are of two things.
func (m certainty) readContraries() (against, others []Contrary) {
	if len(m.set.Clauses) < len(m.docs) || len(m.set.Names) < len(m.docs) {
		return nil, nil
	}
	for _, c := range contrary.Find(m.set) {
		i, j := m.indexOf(c.A.Place), m.indexOf(c.B.Place)
		switch {
		case i < 0 || j < 0 || m.score(i, j) < nearContrary:
		case c.Kind == contrary.Other:
			others = append(others, c)
		default:
			against = append(against, c)
		}
	}
	return against, others
}

// Near are facts with the passages that may tell them among their tellings, then what
// may be the same: sentences that are worth setting beside each other, certain or not.
// The first len(facts) have the indexes of the facts.
func Near(facts, maybe []Fact) []Fact {
	out := slices.Concat(facts, maybe)
	for i := range out {
		if len(out[i].Maybe) > 0 {
			out[i].Tellings = slices.Concat(out[i].Tellings, out[i].Maybe)
			slices.SortStableFunc(out[i].Tellings, byPlace)
		}
	}
	return out
}

// byPlace orders tellings by article, then by sentence.
func byPlace(a, b Telling) int { return a.Place.Compare(b.Place) }

// Certain reports whether a fact is certain and a passage one of those that certainly
// tell it, not one that may.
func (f Fact) Certain(p Place) bool {
	is := func(t Telling) bool { return t.Holds(p) }
	return !f.unsure && slices.ContainsFunc(f.Tellings, is) && !slices.ContainsFunc(f.Maybe, is)
}
