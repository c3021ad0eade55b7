package align

import (
	"slices"
	"sync"
)

// inHeadline is the sum of cosines from which on a headline is taken to name
// a fact.
const inHeadline = .7

// perHeadline is how many facts one headline may name.
const perHeadline = 2

// attachHeadlines adds to the facts the headline sentences that name them, so
// that their placement is known.
func (m *matrix) attachHeadlines(facts []Fact) {
	likeness := make([][]float32, len(m.headlines))
	var group sync.WaitGroup
	for h := range m.headlines {
		group.Go(func() { likeness[h] = m.headlineLike(&m.headlines[h], facts) })
	}
	group.Wait()
	for h := range m.headlines {
		for range perHeadline {
			f := bestOf(likeness[h])
			if f < 0 || likeness[h][f] < inHeadline {
				break
			}
			likeness[h][f] = 0
			facts[f].Tellings = append(facts[f].Tellings, m.telling(&m.headlines[h]))
			slices.SortFunc(facts[f].Tellings, func(x, y Telling) int {
				if x.Place.Less(y.Place) {
					return -1
				}
				return 1
			})
		}
	}
}

// headlineLike is for each fact the highest sum of cosines of its tellings in
// the bodies with a sentence of a headline.
func (m *matrix) headlineLike(s *sentence, facts []Fact) []float32 {
	words, grams := make([]float32, len(m.idf)), make([]float32, len(m.gramIDF))
	scatter(words, s.terms)
	scatter(grams, s.grams)
	out := make([]float32, len(facts))
	var tellings []near
	for f := range facts {
		tellings = tellings[:0]
		for _, t := range facts[f].Tellings {
			tellings = append(tellings, near{other: int32(m.indexOf(t.Place))})
		}
		m.measure(tellings, words, grams)
		for _, n := range tellings {
			out[f] = max(out[f], n.sum())
		}
	}
	return out
}

// indexOf is the number of a sentence of a body, -1 for one of a headline.
func (m *matrix) indexOf(p Place) int {
	n := m.docs[p.Article].Sentences[p.Sentence].Number
	if n == 0 {
		return -1
	}
	return m.first[p.Article] + n - 1
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
