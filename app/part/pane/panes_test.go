package pane

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/sight/scene"
)

func TestPanes(t *testing.T) {
	scene.WithTheme(t)
	part := func() fyne.CanvasObject { return prose.NewFlow(prose.Run{Text: "x"}) }
	l, m, r := part(), part(), part()
	p := NewPanes(l, m, r, PanesWays{})
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	for _, tc := range []struct {
		name        string
		left, right bool
		width, want float32
	}{
		{"open", false, false, 1440, 1440 - leftWidth - rightWidth},
		{"left folded", true, false, 1440, 1440 - rightWidth - strip},
		{"both folded", true, true, 1440, 1440 - 2*strip},
		{"narrow, but asked for", false, false, 900, middleMin},
	} {
		w.Resize(fyne.NewSize(tc.width, 600))
		p.Fold(tc.left, tc.right)
		if got := m.Size().Width; got < tc.want-1 || got > tc.want+1 {
			t.Errorf("%s: the middle is %v wide, want %v", tc.name, got, tc.want)
		}
		if l.Visible() == tc.left || r.Visible() == tc.right {
			t.Errorf("%s: left %v, right %v", tc.name, l.Visible(), r.Visible())
		}
	}
}

// TestPanesFoldByThemselves holds that panels make room for the text where it
// would be too narrow, that the reader can bring them back there, and that they
// come back by themselves in a wide window.
func TestPanesFoldByThemselves(t *testing.T) {
	scene.WithTheme(t)
	part := func() fyne.CanvasObject { return prose.NewFlow(prose.Run{Text: "x"}) }
	l, m, r := part(), part(), part()
	unfolded := -1
	p := NewPanes(l, m, r, PanesWays{Unfolded: func(side int) { unfolded = side }})
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	shown := func(width float32, left, right bool) {
		t.Helper()
		w.Resize(fyne.NewSize(width, 600))
		if l.Visible() != left || r.Visible() != right {
			t.Errorf("%v wide: left %v, right %v, want %v, %v", width, l.Visible(), r.Visible(), left, right)
		}
		if got := m.Size().Width; width < 1200 && !left && !right && got != width-2*strip {
			t.Errorf("%v wide: the middle is %v", width, got)
		}
	}
	shown(1440, true, true)
	shown(1200, true, false)
	shown(1024, false, false)
	shown(800, false, false)
	p.strips[1].Tap()
	shown(800, false, true)
	if unfolded != 1 {
		t.Errorf("the window was told of panel %d", unfolded)
	}
	if got := m.Size().Width; got < middleMin {
		t.Errorf("beside a panel the middle is %v wide", got)
	}
	shown(1440, true, true)
	shown(800, false, false)
}

// TestTabsWrap holds that every tab lies within the row, also with large text in
// a narrow window.
func TestTabsWrap(t *testing.T) {
	scene.WithTheme(t)
	names := []string{"Overview", "Read", "One article", "Facts", "Quotes", "Wording", "Numbers", "Notes", "Summary", "Check"}
	for _, size := range []float32{10, 13, 20, 26} {
		fyne.CurrentApp().Settings().SetTheme(tone.NewSizedTheme(tone.LookLight, size))
		row := NewTabRow(names, func(int) {})
		w := test.NewTempWindow(t, lay.NewColumn(lay.Column{}, row))
		w.SetPadded(false)
		for _, width := range []float32{440, 764, 1200} {
			w.Resize(fyne.NewSize(width, 300))
			for i, b := range row.tabs {
				if p, s := b.Position(), b.Size(); p.X+s.Width > width+.5 || p.Y+s.Height > row.Size().Height+.5 || s.Width < b.width() {
					t.Errorf("text %v, %v wide: %s stands at %v, %v", size, width, names[i], p, s)
				}
			}
		}
	}
}
