package read

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/chip"
	"parallax/app/part/press"
	"parallax/app/screen"
	"parallax/app/sight/scene"
)

// TestBar holds that a bar never hides a pill, however narrow it is, and never
// lays parts over each other or beyond its end.
func TestBar(t *testing.T) {
	scene.WithTheme(t)
	b := newFilterBar(screen.Hooks{})
	b.show(screen.State{Comparison: scene.Sample(t)})
	row := b.object.(*fyne.Container).Objects[0].(*press.Box).Content.Objects[0].(*fyne.Container)
	w := test.NewTempWindow(t, b.object)
	w.SetPadded(false)
	for _, width := range []float32{300, 460, 560, 900, 1080, 1240} {
		w.Resize(fyne.NewSize(width, 160))
		x, y := float32(0), float32(-1)
		for i, o := range row.Objects {
			_, pill := o.(*chip.Chip)
			if !o.Visible() {
				if pill {
					t.Errorf("width %v: pill %d is hidden", width, i)
				}
				continue
			}
			p := o.Position()
			if middle := p.Y + o.Size().Height/2; middle > y+10 {
				x, y = 0, middle
			}
			if p.X < x || p.X+o.Size().Width > row.Size().Width+1 || p.Y+o.Size().Height > row.Size().Height+1 {
				t.Errorf("width %v: part %d stands at %v, size %v, after %v in %v", width, i, p, o.Size(), x, row.Size())
			}
			x = p.X + o.Size().Width
		}
	}
}
