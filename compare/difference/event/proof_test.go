package event_test

import (
	"strings"
	"testing"

	"parallax/compare/difference/event"
	"parallax/compare/difference/invented"
)

// TestProofsHoldNoPieces: a title inside a text proves no name, nor does a piece of a longer
// one, a number without what it counts, or an address behind quoted words.
func TestProofsHoldNoPieces(t *testing.T) {
	e := event.New(invented.Input(
		"Bridge\n"+invented.Council+"\nWatch Historic Pillars Crumble Under Heavy Trucks.\nThe singer Oskar Wennel came. The bill passed by 51 after a walk along the Petra Lindqvist Promenade. “Nobody asked the fishermen about the price of ice, see https://t.co/x1” said Karl Brandt.",
		"Bridge\n"+invented.Again,
	))
	var got []string
	for _, ps := range e.Only()[0] {
		for _, p := range ps {
			got = append(got, p.Text())
		}
	}
	all := strings.Join(got, " | ")
	for _, want := range []string{"Oskar Wennel", "Nobody asked the fishermen"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q has no %q", all, want)
		}
	}
	for _, not := range []string{"Historic", "Crumble", "51", "http"} {
		if strings.Contains(all, not) {
			t.Errorf("%q has %q", all, not)
		}
	}
}
