package rerank

import (
	"slices"
	"testing"

	"parallax/compare/align"
	"parallax/compare/align/odds"
	"parallax/compare/check/near"
)

func hit(article, sentence int, chance float64) near.Hit {
	h := near.Hit{Article: article, Sentence: sentence, Chance: chance}
	h.Values[near.Words] = chance
	return h
}

// TestAgain: a sentence gains by what another part of the text's sentence makes of
// it and by its partner in another article; the order of hits stays.
func TestAgain(t *testing.T) {
	alone := Again([][]near.Hit{{hit(0, 1, .2), hit(1, 4, .6)}}, nil)
	both := Again([][]near.Hit{{hit(0, 1, .2), hit(1, 4, .6)}, {hit(0, 1, .9)}}, nil)
	if len(alone) != 1 || len(alone[0]) != 2 || alone[0][0].Sentence != 1 || both[0][0].Chance <= alone[0][0].Chance || both[0][1].Chance != alone[0][1].Chance {
		t.Errorf("other parts: %+v, then %+v", alone, both)
	}
	pair := align.Pair{A: align.Place{Article: 0, Sentence: 1}, B: align.Place{Article: 1, Sentence: 4}, Score: .9}
	aligned := Again([][]near.Hit{{hit(0, 1, .2), hit(1, 4, .6)}}, LinksOf([]align.Pair{pair}))
	if aligned[0][0].Chance <= alone[0][0].Chance {
		t.Errorf("partner: %+v, then %+v", alone, aligned)
	}
	if out := Again([][]near.Hit{nil, {}}, nil); len(out) != 2 || len(out[0])+len(out[1]) > 0 {
		t.Errorf("nothing: %+v", out)
	}
}

// TestMeasure: the sentences beside one are those of its article.
func TestMeasure(t *testing.T) {
	x := Measure([][]near.Hit{{hit(0, 1, .1), hit(0, 2, .3), hit(0, 3, .5), hit(1, 1, .7)}}, nil)[0]
	if x[1][before] != .1 || x[1][after] != .5 || x[0][before] != 0 || x[3][after] != 0 || x[1][own] >= 0 || x[3][own] <= 0 {
		t.Errorf("%v", x)
	}
}

// TestShipped: the table that ships is the one that Table writes.
func TestShipped(t *testing.T) {
	w := Shipped()
	again, err := odds.Read(Table(w), names())
	if err != nil || !slices.Equal(again[0], w[0]) || len(w[1]) != Count+1 || w[1][other] <= 0 {
		t.Errorf("%v, %v", again, err)
	}
}
