package event_test

import (
	"strings"
	"testing"

	"parallax/compare/difference/event"
	"parallax/compare/difference/invented"
	"parallax/compare/say"
)

// TestShortFormsOfPlaces holds that a state cut short is the state of another article,
// and that another state is not.
func TestShortFormsOfPlaces(t *testing.T) {
	const tail = "\nThe growers of Dale, Fla., lost half of their trees."
	for _, tt := range []struct {
		other string
		want  bool
	}{
		{"In Florida the growers lost their trees.", false},
		{"In Oregon the growers lost their trees.", true},
	} {
		e := event.New(invented.Input("Bridge\n"+invented.Council+tail, "Bridge\n"+invented.Again+"\n"+tt.other))
		got := false
		for _, article := range e.Only() {
			for _, proofs := range article {
				for _, p := range proofs {
					x := say.Text(p.Pieces)
					got = got || strings.HasPrefix(x, "Fla") || strings.HasPrefix(x, "Florida")
				}
			}
		}
		if got != tt.want {
			t.Errorf("%q: only in one article is %v", tt.other, got)
		}
	}
}
