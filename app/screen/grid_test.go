package screen

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"parallax/app/session"
	"parallax/compare"
)

// TestGrid holds that the parts of a line stand side by side inside of it, for
// any number of articles at any width of the window.
func TestGrid(t *testing.T) {
	for n := 2; n <= 10; n++ {
		for _, width := range []float32{380, 572, 700, 870, 1200, 2000} {
			var os []fyne.CanvasObject
			for range n + 2 {
				os = append(os, canvas.NewRectangle(nil))
			}
			line := newGrid(n, os...)
			line.Resize(fyne.NewSize(width, 30))
			end := float32(0)
			for i, o := range os {
				if !o.Visible() {
					continue
				}
				if x := o.Position().X; x < end || x+o.Size().Width > width+1 {
					t.Errorf("%d articles, width %v: part %d stands from %v to %v, after %v", n, width, i, x, x+o.Size().Width, end)
				}
				end = o.Position().X + o.Size().Width
			}
			if w := os[0].Size().Width; w < gridLeast && width > 500 {
				t.Errorf("%d articles, width %v: the title is %v wide", n, width, w)
			}
		}
	}
}

// TestBlankTables holds that the new screens say what is the matter when there
// is nothing to show.
func TestBlankTables(t *testing.T) {
	withTheme(t)
	c := sample(t)
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
