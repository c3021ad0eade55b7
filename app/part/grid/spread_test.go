package grid

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/lay"
	"parallax/app/sight/scene"
)

// TestSpread holds that the parts of up to four articles stand beside each other
// where there is room, that those of more stand below each other with their
// names, that none lies on another or outside, and that a list leaves out what
// its last line gathers.
func TestSpread(t *testing.T) {
	scene.WithTheme(t)
	for n := 2; n <= 10; n++ {
		for _, width := range []float32{280, 400, 572, 880, 1400} {
			s := &spread{articles: n, gathered: make([]bool, n)}
			s.gathered[n-1] = true
			var os []fyne.CanvasObject
			for range n {
				os = append(os, canvas.NewRectangle(nil), lay.Fixed(fyne.NewSize(10, 50), canvas.NewRectangle(nil)))
			}
			os = append(os, lay.Fixed(fyne.NewSize(10, 20), canvas.NewRectangle(nil)))
			all := container.New(s, os...)
			all.Resize(fyne.NewSize(width, s.HeightOf(os, width)))
			each, columns := s.column(width)
			if want := n <= MostColumns && width >= float32(n)*leastColumn+spreadGap*float32(n-1); columns != want {
				t.Errorf("%d articles, width %v: columns %v of %v", n, width, columns, each)
			}
			for i, o := range os {
				last, name := i == 2*n, i%2 == 0 && i < 2*n
				if want := !columns && (last || i/2 != n-1) || columns && !last && !name; o.Visible() != want {
					t.Errorf("%d articles, width %v: part %d is shown: %v", n, width, i, o.Visible())
				}
				checkApart(t, all, i)
			}
		}
	}
}

// checkApart holds that a part lies within its container and on no part before.
func checkApart(t *testing.T, c *fyne.Container, i int) {
	t.Helper()
	o := c.Objects[i]
	if !o.Visible() {
		return
	}
	p, s := o.Position(), o.Size()
	if p.X+s.Width > c.Size().Width+1 || p.Y+s.Height > c.Size().Height+1 {
		t.Errorf("part %d at %v, %v, is not within %v", i, p, s, c.Size())
	}
	for k, b := range c.Objects[:i] {
		q, r := b.Position(), b.Size()
		if b.Visible() && p.X < q.X+r.Width && q.X < p.X+s.Width && p.Y < q.Y+r.Height && q.Y < p.Y+s.Height {
			t.Errorf("part %d lies on part %d", i, k)
		}
	}
}
