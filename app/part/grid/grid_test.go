package grid

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
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
			line := NewGrid(n, os...)
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
