package align

import (
	"slices"
	"sync"

	"parallax/compare/align/term"
	"parallax/compare/reading/vector"
)

// inHeadline is the sum of cosines from which on a headline is taken to name
// a fact.
const inHeadline = .7

// meantInHeadline is how much of a headline a telling in a body must mean, from which on
// it is taken to name a fact that its own body does not tell.
const meantInHeadline = .72

// perHeadline is how many facts one headline may name.
const perHeadline = 2

// attachHeadlines adds to the facts the headline sentences that name them, so
// that their placement is known.
func (m *matrix) attachHeadlines(facts []Fact) {
	for h := range m.headlines {
		likeness := m.headlineLike(h, facts)
		for range perHeadline {
			f := bestOf(likeness)
			if f < 0 || likeness[f] < inHeadline || m.vocab.IsThin(m.headlines[h].words) { // "It is."
				break
			}
			likeness[f] = 0
			facts[f].Tellings = append(facts[f].Tellings, m.telling(&m.headlines[h]))
			slices.SortStableFunc(facts[f].Tellings, byPlace)
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
				out[f] = max(out[f], m.headed[h][i], m.meansHeadline(h, i, facts[f]))
			}
		}
	}
	return out
}

// meansHeadline is inHeadline where sentence i of another article tells what headline h
// means, and the body below the headline does not tell the fact; else 0.
func (m *matrix) meansHeadline(h, i int, f Fact) float32 {
	own := m.headlines[h].Article
	if m.meaning == nil || m.meaning.of[i] == nil || tellers(f, len(m.docs))[own] {
		return 0
	}
	x := m.meaning.at(m.headlines[h].Place)
	if x == nil || len(x.Tokens) < shortHeadline {
		return 0
	}
	if p, _ := vector.Align(x, m.meaning.of[i], m.meaning.weights); p < meantInHeadline {
		return 0
	}
	return inHeadline
}

// shortHeadline is how many pieces of words a headline needs to tell something.
const shortHeadline = 4

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
	if n := m.docs[p.Article].Sentences[p.Sentence].Number; n > 0 {
		return m.first[p.Article] + n - 1
	}
	return -1
}

// bestOf is the index of the first largest number, -1 when there is none.
func bestOf(x []float32) int {
	if len(x) == 0 {
		return -1
	}
	return slices.Index(x, slices.Max(x))
}
