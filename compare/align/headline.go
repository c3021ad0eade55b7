package align

import (
	"slices"
	"sync"

	"parallax/compare/align/term"
)

// inHeadline is the sum of cosines from which on a headline is taken to name
// a fact.
const inHeadline = .7

// perHeadline is how many facts one headline may name.
const perHeadline = 2

// attachHeadlines adds to the facts the headline sentences that name them, so
// that their placement is known.
func (m *matrix) attachHeadlines(facts []Fact) {
	for h := range m.headlines {
		likeness := m.headlineLike(h, facts)
		for range perHeadline {
			f := bestOf(likeness)
			if f < 0 || likeness[f] < inHeadline {
				break
			}
			likeness[f] = 0
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
// the bodies with sentence h of the headlines.
func (m *matrix) headlineLike(h int, facts []Fact) []float32 {
	out := make([]float32, len(facts))
	for f := range facts {
		for _, t := range facts[f].Tellings {
			if i := m.indexOf(t.Place); i >= 0 {
				out[f] = max(out[f], m.headed[h][i])
			}
		}
	}
	return out
}

// likeHeadlines are the sums of cosines of each sentence of a headline with
// each of the bodies.
func (c *corpus) likeHeadlines() [][]float32 {
	out := make([][]float32, len(c.headlines))
	var group sync.WaitGroup
	for h := range c.headlines {
		group.Go(func() {
			words, grams := make([]float32, len(c.idf)), make([]float32, len(c.gramIDF))
			term.Scatter(words, c.headlines[h].terms)
			term.Scatter(grams, c.headlines[h].grams)
			all := make([]near, len(c.sentences))
			for i := range all {
				all[i].other = int32(i)
			}
			c.measure(all, words, grams)
			out[h] = make([]float32, len(all))
			for i, n := range all {
				out[h][i] = n.sum()
			}
		})
	}
	group.Wait()
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
