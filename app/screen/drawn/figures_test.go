package drawn

import (
	"testing"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/figure"
)

// TestFigureTitle holds that numbers of one name are told apart by their facts.
func TestFigureTitle(t *testing.T) {
	one := []figure.Value{{}}
	c := &compare.Comparison{
		Facts:       []align.Fact{{Title: "the storm"}, {Title: "the flood of 1908"}},
		Figures:     []figure.Figure{{Fact: 0, Values: one}, {Fact: 1, Values: one}, {Fact: 1, Values: one}, {Fact: -1, Values: one}},
		FigureNames: []string{"Number of deaths", "Number of deaths", "Number of homes", "Number of deaths"},
	}
	for i, want := range []string{"Number of deaths · the storm", "Number of deaths · the flood of 1908", "Number of homes", "Number of deaths"} {
		if got := FigureTitle(c, i); got != want {
			t.Errorf("figure %d: %q", i, got)
		}
	}
}
