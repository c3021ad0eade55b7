package align

import (
	"cmp"
	"slices"

	"parallax/compare/align/core"
)

// member is a sentence of a group.
type member = core.Member

// ArticleOf and Score are what core.Of asks of the matrix.
func (m *matrix) ArticleOf(sentence int) int { return m.sentences[sentence].Article }

// Score is the score of two sentences.
func (m *matrix) Score(i, j int) float64 { return m.score(i, j) }

// Near are facts with the passages that may tell them among their tellings, then what
// may be the same: sentences that are worth setting beside each other, certain or not.
// The first len(facts) have the indexes of the facts.
func Near(facts, maybe []Fact) []Fact {
	out := slices.Concat(facts, maybe)
	for i := range out {
		if len(out[i].Maybe) > 0 {
			out[i].Tellings = slices.Concat(out[i].Tellings, out[i].Maybe)
			slices.SortStableFunc(out[i].Tellings, func(a, b Telling) int {
				return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Sentence, b.Sentence))
			})
		}
	}
	return out
}
