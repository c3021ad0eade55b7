package told_test

import (
	"strings"
	"testing"

	"parallax/compare/align"
	"parallax/compare/difference/event"
	"parallax/compare/difference/invented"
	"parallax/compare/difference/told"
)

// TestLinkedSide: an article of which a sentence may tell the same is not said to have no
// clear match; one of which none may is.
func TestLinkedSide(t *testing.T) {
	for _, tt := range []struct {
		maybe bool
		want  string
	}{
		{true, "The Plover: perhaps sentence 1."},
		{false, "The Plover: no clear match."},
	} {
		in := invented.Input("Ferry\nThe ferry line and its crews have reached a deal to end a strike of 31 days.",
			"Crews\nThe line and crew leaders have reached a deal that could end the monthlong strike, the crews said.",
			"Bread\nBread was sold out on the islands.")
		if len(in.Facts) != 1 {
			t.Fatalf("%d facts", len(in.Facts))
		}
		if f := &in.Facts[0]; tt.maybe {
			f.Maybe = []align.Telling{{Place: align.Place{Article: 2, Sentence: 1}, Span: in.Docs[2].Sentences[1].Span}}
			f.Tellings = append(f.Tellings, f.Maybe...)
		}
		got := ""
		for _, write := range told.Writers() {
			for _, d := range write(event.New(in)) {
				got += d.Sentence() + "\n"
			}
		}
		if !strings.Contains(got, tt.want) {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
