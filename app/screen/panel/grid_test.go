package panel

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/screen"
	"parallax/app/screen/fact"
	"parallax/app/screen/overview"
	"parallax/app/session/view"
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
	for _, s := range []screen.Screen{overview.NewOverview(screen.Hooks{}), fact.NewFacts(screen.Hooks{}), fact.NewNumbers(screen.Hooks{})} {
		w := test.NewTempWindow(t, s.Object())
		w.Resize(fyne.NewSize(800, 600))
		for _, of := range []*compare.Comparison{nil, &bare, c} {
			s.Show(screen.State{Comparison: of, Title: "An event", Pick: screen.NoPick(), Facts: view.FilterConflicts, Numbers: view.FilterConflicts})
		}
	}
	if overview.NoDifferences(&bare) == overview.NoDifferences(c) {
		t.Error("articles without a shared fact are told the same as others")
	}
}
