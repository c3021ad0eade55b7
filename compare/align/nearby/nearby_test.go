package nearby_test

import (
	"slices"
	"testing"

	"parallax/compare/align/core"
	"parallax/compare/align/nearby"
)

// scored are sentences of three articles, two of each, with scores of pairs.
type scored map[[2]int]float64

func (scored) ArticleOf(i int) int { return i / 2 }

func (s scored) Best(i, article int) (best int, score float64) {
	best = -1
	for j := 2 * article; j < 2*article+2; j++ {
		if x := s[[2]int{min(i, j), max(i, j)}]; x > score {
			best, score = j, x
		}
	}
	return best, score
}

func TestOf(t *testing.T) {
	scores := scored{{0, 2}: .9, {0, 3}: .3, {0, 4}: .2, {0, 5}: .4, {1, 3}: .14, {2, 5}: .5}
	groups := [][]core.Member{{{Sentence: 0}, {Sentence: 2}}}
	got := nearby.Of(6, 3, groups, scores)
	want := []nearby.Pair{
		{0, 5, .4}, // told by the second article, so only the third is looked at
		{2, 5, .5},
		{3, 0, .3}, // stands alone
		{4, 0, .2},
		{5, 0, .4},
		{5, 2, .5},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
	if alone := nearby.Of(6, 3, groups, scored{}); len(alone) > 0 {
		t.Errorf("nothing is near, but: %v", alone)
	}
}
