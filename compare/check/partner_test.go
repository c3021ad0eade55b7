package check

import (
	"testing"

	"parallax/compare/align"
	"parallax/compare/check/near"
	"parallax/compare/check/scope"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// TestToldBeside: an article that tells a fact with the passage of the one that "alone"
// tells it seems to tell it where it has most of its words, and may where it has few;
// one that tells no fact with it does not.
func TestToldBeside(t *testing.T) {
	hit := func(a int, chance, cover float64) near.Hit {
		h := near.Hit{Article: a, Chance: chance}
		h.Values[coverOf] = cover
		return h
	}
	place := func(a int) align.Telling { return align.Telling{Place: align.Place{Article: a}} }
	facts := []align.Fact{{Tellings: []align.Telling{place(0)}, Maybe: []align.Telling{place(1)}}}
	for _, tt := range []struct {
		name       string
		there      near.Hit
		facts      []align.Fact
		tells, may bool
	}{
		{"most words", hit(1, .4, .5), facts, true, true},
		{"few words", hit(1, .4, .2), facts, false, true},
		{"not near", hit(1, .2, .5), facts, false, true},
		{"far", hit(1, .05, .5), facts, false, false},
		{"no fact", hit(1, .4, .5), nil, false, false},
	} {
		d := token.Split(news.New("", []string{"The bridge is shut."}))
		c := &Checker{set: reading.Set{Docs: []*token.Document{d, d}}, partners: partnersOf(tt.facts, nil)}
		j := &job{Checker: c, part: part{Part: scope.Part{Scope: scope.Scope{Told: []int{0}, Silent: []int{1}}}}}
		j.hits = [][]near.Hit{{hit(0, .6, .6)}, {tt.there}}
		if _, tells, may := j.toldBeside(1); tells != tt.tells || may != tt.may {
			t.Errorf("%s: tells %t, may %t", tt.name, tells, may)
		}
	}
}
