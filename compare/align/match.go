package align

import (
	"cmp"
	"slices"

	"parallax/compare/segment"
)

// Told is the score from which on two sentences count as telling the same
// fact.
const Told = .45

// Alone is the score below which the best partner of a sentence is none.
const Alone = .15

// link is a scored pair of sentences of the matrix, a < b.
type link struct {
	a, b  int32
	score float64
}

// links scores all candidates, best first; equal ones in text order.
func (m *matrix) links() []link {
	rows := make([][]link, len(m.sentences))
	m.parallel(func(next func() int) {
		for i := next(); i >= 0; i = next() {
			for _, n := range m.near[i] {
				if int(n.other) > i {
					rows[i] = append(rows[i], link{int32(i), n.other, probability(m.features(i, n))})
				}
			}
		}
	})
	out := slices.Concat(rows...)
	slices.SortStableFunc(out, func(x, y link) int { return cmp.Compare(y.score, x.score) })
	return out
}

// Scores are the scores of all pairs of sentences that come into question,
// best first. Sentences of headlines are left out.
func Scores(docs []*segment.Document) []Pair {
	m := newMatrix(newCorpus(docs))
	links := m.links()
	out := make([]Pair, len(links))
	for i, l := range links {
		out[i] = Pair{A: m.sentences[l.a].Place, B: m.sentences[l.b].Place, Score: l.score}
	}
	return out
}

// mutual keeps the links whose sentences are each other's best in their two
// articles.
func (m *matrix) mutual(links []link) []link {
	type side struct {
		sentence int32
		article  int
	}
	taken := map[side]bool{}
	var out []link
	for _, l := range links {
		if l.score < Told {
			break
		}
		x := side{l.a, m.sentences[l.b].Article}
		y := side{l.b, m.sentences[l.a].Article}
		if !taken[x] && !taken[y] {
			out = append(out, l)
		}
		taken[x], taken[y] = true, true
	}
	return out
}
