package compare_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parallax/compare/figure"
)

// TestSampleNumbers names the figures of the sample by their values.
func TestSampleNumbers(t *testing.T) {
	c := compareAll(t, sampleEvent(t))
	var got []string
	for _, f := range c.Figures {
		var values []string
		for _, v := range f.Values {
			values = append(values, c.Readings[v.Article].Article.Slice(v.Span))
		}
		got = append(got, fmt.Sprintf("%s: %s", f.Relation, strings.Join(values, " / ")))
	}
	for _, want := range []string{
		string(figure.Differ) + ": 23 / More than two dozen / Twenty-three / 27",
		string(figure.Same) + ": 18 million dollars / 18 million dollars",
		string(figure.Same) + ": 4 percent / 4 percent / 4 percent / 4 percent",
		string(figure.Includes) + ": Some 40 / Dozens / Forty-one",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no figure %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
}
