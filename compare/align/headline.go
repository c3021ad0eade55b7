package align

import (
	"slices"
)

// inHeadline is the sum of cosines from which on a headline is taken to name
// a fact.
const inHeadline = .7

// perHeadline is how many facts one headline may name.
const perHeadline = 2

// attachHeadlines adds to the facts the headline sentences that name them, so
// that their placement is known.
func (m *matrix) attachHeadlines(facts []Fact) {
	words, grams := make([]float32, len(m.idf)), make([]float32, len(m.gramIDF))
	index := m.byPlace()
	for h := range m.headlines {
		s := &m.headlines[h]
		scatter(words, s.terms)
		scatter(grams, s.grams)
		likeness := make([]float32, len(facts))
		for f := range facts {
			for _, t := range facts[f].Tellings {
				if i, ok := index[t.Place]; ok {
					o := &m.sentences[i]
					likeness[f] = max(likeness[f], dot(words, o.terms)+dot(grams, o.grams))
				}
			}
		}
		clearAt(words, s.terms)
		clearAt(grams, s.grams)
		for range perHeadline {
			f := bestOf(likeness)
			if f < 0 || likeness[f] < inHeadline {
				break
			}
			likeness[f] = 0
			facts[f].Tellings = append(facts[f].Tellings, m.telling(s))
			slices.SortFunc(facts[f].Tellings, func(x, y Telling) int {
				if x.Place.Less(y.Place) {
					return -1
				}
				return 1
			})
		}
	}
}

func (m *matrix) byPlace() map[Place]int {
	out := make(map[Place]int, len(m.sentences))
	for i := range m.sentences {
		out[m.sentences[i].Place] = i
	}
	return out
}

// bestOf is the index of the first largest number, -1 when there is none.
func bestOf(x []float32) int {
	best := -1
	for i := range x {
		if best < 0 || x[i] > x[best] {
			best = i
		}
	}
	return best
}
