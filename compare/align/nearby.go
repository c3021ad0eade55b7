package align

import (
	"slices"

	"parallax/compare/align/nearby"
)

// Nearby is a sentence and the nearest of an article that has no part in its facts: it may
// tell a part of the same, or the same in other words.
type Nearby struct {
	Place
	Nearest Place
	Score   float64
}

// Best is the sentence of an article nearest to one.
func (m certainty) Best(i, article int) (int, float64) { return nearest(m.inArticle(i, article), -1) }

func (m *matrix) nearby(groups [][]member) []Nearby {
	var out []Nearby
	for _, p := range nearby.Of(len(m.sentences), len(m.docs), groups, certainty{m}) {
		out = append(out, Nearby{m.sentences[p.Sentence].Place, m.sentences[p.Nearest].Place, p.Score})
	}
	return out
}

// keepNearby leaves out what stands in one fact now, and what the reader parted.
func (r *Result) keepNearby(loose []Place) {
	r.Nearby = slices.DeleteFunc(slices.Clone(r.Nearby), func(n Nearby) bool {
		joined := slices.ContainsFunc(r.Facts, func(f Fact) bool {
			return f.has(n.Place) && slices.ContainsFunc(f.Tellings, func(t Telling) bool { return t.Article == n.Nearest.Article })
		})
		return joined || slices.Contains(loose, n.Place) || slices.Contains(loose, n.Nearest)
	})
}

func (f Fact) has(p Place) bool {
	return slices.ContainsFunc(f.Tellings, func(t Telling) bool { return t.Place == p })
}
