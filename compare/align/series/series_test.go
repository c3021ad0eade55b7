package series_test

import (
	"testing"

	"parallax/compare/align/row"
	"parallax/compare/align/series"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// TestApart: a label that opens a sentence is a thing of its own; a count, a name in digits
// and the same noun are not.
func TestApart(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"Stairway two would be a fire route for guests of the hotel.", "The hotel cleared two fire routes for its guests.", true},
		{"The town ran two night ferries to the island.", "Step two foresees a night ferry to the island.", true},
		{"Step two foresees a night ferry to the island.", "A night ferry is the next step.", false},
		{"Flight 370 was lost over the sea.", "The plane was lost over the sea.", false},
		{"Two ferries were lost over the sea.", "The boats were lost over the sea.", false},
	}
	for _, tt := range tests {
		var read []reading.Article
		for _, text := range []string{tt.a, tt.b} {
			read = append(read, reading.Read(news.New("", []string{text})))
		}
		if got := series.Apart(reading.SetOf(read), row.Place{}, row.Place{Article: 1}); got != tt.want {
			t.Errorf("%q, %q: %v", tt.a, tt.b, got)
		}
	}
}
