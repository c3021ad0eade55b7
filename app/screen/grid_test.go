package screen

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/session"
	"parallax/app/sight/scene"
	"parallax/compare"
)

// TestBlankTables holds that the new screens say what is the matter when there
// is nothing to show.
func TestBlankTables(t *testing.T) {
	scene.WithTheme(t)
	c := scene.Sample(t)
	bare := *c
	bare.Facts, bare.Figures, bare.Differences, bare.Placements, bare.OnlyHere, bare.Rows = nil, nil, nil, nil, nil, nil
	for _, s := range []Screen{NewOverview(Hooks{}), NewFacts(Hooks{}), NewNumbers(Hooks{})} {
		w := test.NewTempWindow(t, s.Object())
		w.Resize(fyne.NewSize(800, 600))
		for _, of := range []*compare.Comparison{nil, &bare, c} {
			s.Show(State{Comparison: of, Title: "An event", Pick: NoPick(), Facts: session.FilterConflicts, Numbers: session.FilterConflicts})
		}
	}
	if noDifferences(&bare) == noDifferences(c) {
		t.Error("articles without a shared fact are told the same as others")
	}
}
