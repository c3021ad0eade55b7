package align

import (
	"math"
	"testing"

	"parallax/compare/align/pair"
)

// supported is a comparison of three articles of three sentences each, with
// the scores given for pairs of sentences, numbered through all articles.
func supported(scores map[[2]int]float64) *matrix {
	c := &corpus{first: []int{0, 3, 6, 9}}
	for i := range 9 {
		c.sentences = append(c.sentences, sentence{Place: Place{Article: i / 3, Sentence: i % 3}})
	}
	c.docs = append(c.docs, nil, nil, nil)
	m := &matrix{corpus: c, near: make([][]near, 9)}
	for i := range 9 {
		for j := range 9 {
			if s := scores[[2]int{min(i, j), max(i, j)}]; s > 0 {
				m.near[i] = append(m.near[i], near{other: int32(j), score: s})
			}
		}
	}
	return m
}

func TestSupport(t *testing.T) {
	for _, tt := range []struct {
		name                string
		scores              map[[2]int]float64
		told, missed, order float64
	}{
		{"nothing beside the pair", map[[2]int]float64{{1, 4}: .5}, 0, 0, 0},
		{"told by a third article", map[[2]int]float64{{1, 4}: .5, {1, 8}: .9, {4, 8}: .7}, .7, .2, 0},
		{"told by a third article, which one of the two is like in other places too", map[[2]int]float64{
			{1, 4}: .5, {1, 8}: .9, {4, 6}: .2, {4, 7}: .1, {4, 8}: .7,
		}, .7, .2, 0},
		{"a third article tells it for one alone", map[[2]int]float64{{1, 4}: .5, {1, 6}: .9, {4, 8}: .1}, 0, .9, 0},
		{"neighbours in the same order", map[[2]int]float64{{1, 4}: .5, {0, 3}: .4, {2, 5}: .6}, 0, 0, 1},
		{"neighbours in the other order", map[[2]int]float64{{1, 4}: .5, {0, 5}: .4, {2, 3}: .6}, 0, 0, 0},
	} {
		m := supported(tt.scores)
		for _, of := range [][2]int{{1, 4}, {4, 1}} {
			s := m.newSupporter(m.bestScores())
			s.look(8) // what was open before must leave nothing behind
			s.look(of[0])
			got := s.support(of[1])
			want := [pair.Count - pair.Own]float64{pair.ThirdTold - pair.Own: tt.told, pair.ThirdMissed - pair.Own: tt.missed, pair.InOrder - pair.Own: tt.order}
			for k := range want {
				if math.Abs(got[k]-want[k]) > 1e-9 {
					t.Errorf("%s: %s of %v is %v, want %v", tt.name, pair.FeatureNames[pair.Own+k], of, got[k], want[k])
				}
			}
		}
	}
}
