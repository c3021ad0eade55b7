package elsewhere_test

import (
	"slices"
	"testing"

	"parallax/compare/align/core"
	"parallax/compare/align/elsewhere"
)

// near are grounds of a sentence of which another article has one much like it, far of one
// of which none has anything.
func near() *elsewhere.Grounds {
	return &elsewhere.Grounds{
		elsewhere.Score: elsewhere.LogOdds(.5), elsewhere.Words: .5, elsewhere.Length: 2.5, elsewhere.OtherLong: 2.5,
		elsewhere.Told: .8, elsewhere.Tells: .8, elsewhere.Meant: .8,
	}
}

func far() *elsewhere.Grounds {
	return &elsewhere.Grounds{
		elsewhere.Score: elsewhere.LogOdds(0), elsewhere.NamesApart: 8, elsewhere.Names: 8, elsewhere.Length: 1.5, elsewhere.OtherLong: 2.5,
		elsewhere.Position: 1, elsewhere.Told: .3, elsewhere.Tells: .3, elsewhere.Meant: .2,
	}
}

// TestJudge: what another article has much like it is likely told there, what is nothing
// like anything there is not, by words alone and with meaning.
func TestJudge(t *testing.T) {
	tables := elsewhere.Shipped()
	for _, meant := range []bool{false, true} {
		for name, x := range map[string]elsewhere.Table{"elsewhere": tables.Elsewhere, "nearest": tables.Nearest} {
			if p, q, least := x.Judge(near(), meant), x.Judge(far(), meant), x.Least(meant); p < least || q >= least {
				t.Errorf("%s, meaning %v: %.3f and %.3f, least %.3f", name, meant, p, q, least)
			}
		}
	}
	if a, b := elsewhere.LogOdds(0), elsewhere.LogOdds(1); a >= 0 || b <= 0 {
		t.Errorf("log-odds of 0 and 1: %v, %v", a, b)
	}
	if n, all := len(elsewhere.Features(false)), len(elsewhere.Features(true)); n+3 != all {
		t.Errorf("%d features of %d", n, all)
	}
}

// TestAny: the more likely two of several count.
func TestAny(t *testing.T) {
	if p := elsewhere.Any([]float64{.1, .5, .2, .5}); p != .75 {
		t.Errorf("%v", p)
	}
	if p := elsewhere.Any(nil); p != 0 {
		t.Errorf("of none: %v", p)
	}
}

// TestParts: an article has a part in what its sentence stands in a group with.
func TestParts(t *testing.T) {
	articleOf := func(sentence int) int { return sentence / 2 }
	got := elsewhere.Parts([][]core.Member{{{Sentence: 0}, {Sentence: 2}}, {{Sentence: 0}, {Sentence: 5}}}, 6, 3, articleOf)
	if !slices.Equal(got[0], []bool{true, true, true}) || !slices.Equal(got[2], []bool{true, true, false}) || got[1] != nil {
		t.Errorf("%v", got)
	}
}
