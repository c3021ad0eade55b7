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

// Result is what the articles tell together and alone.
type Result struct {
	// Pairs are the sentences that are each other's best, best first.
	Pairs []Pair
	// Facts follow the base article, see Rows.
	Facts    []Fact
	OnlyHere []OnlyHere
	NotFound []NotFound
	Rows     []Row
}

// Match aligns the sentences of the documents. Facts and rows follow the order
// of document base. The result depends on the documents and their order alone.
func Match(docs []*segment.Document, base int) Result {
	m := newMatrix(newCorpus(docs))
	m.scoreAll()
	links := m.mutual(m.links())
	groups := m.group(links)
	r := Result{Pairs: m.pairs(links), OnlyHere: m.onlyHere(groups)}
	facts := m.facts(groups, links)
	m.attachHeadlines(facts)
	r.Facts, r.Rows = layOut(docs, facts, base)
	r.NotFound = m.notFound(r.Facts)
	return r
}

// Scores are the scores of all pairs of sentences that come into question,
// best first. Sentences of headlines are left out.
func Scores(docs []*segment.Document) []Pair {
	m := newMatrix(newCorpus(docs))
	m.scoreAll()
	links := m.links()
	out := make([]Pair, len(links))
	for i, l := range links {
		out[i] = Pair{A: m.sentences[l.a].Place, B: m.sentences[l.b].Place, Score: l.score}
	}
	return out
}

// scoreAll gives each candidate its score.
func (m *matrix) scoreAll() {
	m.parallel(func(next func() int) {
		for i := next(); i >= 0; i = next() {
			for k := range m.near[i] {
				n := &m.near[i][k]
				if int(n.other) > i {
					n.score = probability(m.features(i, *n))
				}
			}
		}
	})
	for i, list := range m.near {
		for _, n := range list {
			if int(n.other) > i {
				m.candidate(int(n.other), i).score = n.score
			}
		}
	}
}

// candidate is what sentence i knows of sentence j, nil when it is no
// candidate.
func (m *matrix) candidate(i, j int) *near {
	k, ok := slices.BinarySearchFunc(m.near[i], int32(j), func(n near, j int32) int {
		return cmp.Compare(n.other, j)
	})
	if !ok {
		return nil
	}
	return &m.near[i][k]
}

// score is the score of two sentences, 0 when they are no candidates.
func (m *matrix) score(i, j int) float64 {
	if n := m.candidate(i, j); n != nil {
		return n.score
	}
	return 0
}

// link is a scored pair of sentences of the matrix, a < b.
type link struct {
	a, b  int32
	score float64
}

// links are all scored candidates, best first; equal ones in text order.
func (m *matrix) links() []link {
	var out []link
	for i, list := range m.near {
		for _, n := range list {
			if int(n.other) > i {
				out = append(out, link{int32(i), n.other, n.score})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y link) int { return cmp.Compare(y.score, x.score) })
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

// pairs are the links with their reasons.
func (m *matrix) pairs(links []link) []Pair {
	out := make([]Pair, len(links))
	for i, l := range links {
		out[i] = Pair{
			A: m.sentences[l.a].Place, B: m.sentences[l.b].Place,
			Score: l.score, Why: m.reason(int(l.a), int(l.b)),
		}
	}
	return out
}
