package aligned

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// TestTitleStays holds that the title of the row at the top stays in sight while
// the row's beginning is scrolled away, and is drawn once while it is not.
func TestTitleStays(t *testing.T) {
	for name, width := range map[string]float32{"above the row": 700, "beside the row": 1100} {
		a := shown(t, sampleDocument(), width, 300)
		texts := func() (out []string) {
			for _, o := range a.title.objects {
				if c, ok := o.(*canvas.Text); ok {
					out = append(out, c.Text)
				}
			}
			return out
		}
		a.SetTop(1, 0)
		if got := texts(); len(got) > 0 {
			t.Errorf("%s: %q is drawn over its row", name, got)
		}
		a.SetTop(1, .2)
		if got := texts(); len(got) == 0 || !slices.ContainsFunc(got, func(s string) bool { return s != "" && a.doc.Rows[1].Title[:len(s)] == s }) {
			t.Errorf("%s: the title is not in sight, but %q", name, got)
		}
		if y := a.title.Position(); y != fyne.NewPos(0, a.head.height) {
			t.Errorf("%s: the title stands at %v", name, y)
		}
	}
}
