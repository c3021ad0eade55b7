package prose

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/lay"
	"parallax/app/sight/scene"
)

// drag draws the pointer over a flow from one place to another.
func drag(f *Flow, from, to fyne.Position) {
	for _, at := range []fyne.Position{from.AddXY(3, 0), to} {
		e := &fyne.DragEvent{Dragged: fyne.NewDelta(3, 0)}
		e.Position = at
		f.Dragged(e)
	}
	f.DragEnd()
}

// TestTextOfPanelsIsSelected holds that text outside of the articles can be selected
// over its lines and copied, that letters still go to the window, and that nothing is
// selected any more when the keyboard goes elsewhere.
func TestTextOfPanelsIsSelected(t *testing.T) {
	scene.WithTheme(t)
	f := NewFlow(Run{Text: "Transcoast Wire ", Bold: true}, Run{Text: "Police cleared the road to the terminal before dawn.", Serif: true})
	w := test.NewTempWindow(t, lay.NewColumn(lay.Column{}, f))
	w.SetPadded(false)
	w.Resize(fyne.NewSize(150, 200))
	if len(f.Lines) < 3 {
		t.Fatalf("%d lines", len(f.Lines))
	}
	typed := ""
	w.Canvas().SetOnTypedRune(func(r rune) { typed += string(r) })
	h := f.LineHeight()
	drag(f, fyne.NewPos(0, h/2), fyne.NewPos(149, 2.5*h))
	if got := f.pick.Text(); got == "" || got != f.TextBetween(0, f.TextAt(fyne.NewPos(149, 2.5*h))) {
		t.Errorf("selected: %q", got)
	}
	focused := w.Canvas().Focused()
	if focused == nil {
		t.Fatal("nothing has the keyboard")
	}
	focused.TypedRune('j')
	focused.(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutCopy{})
	if got := fyne.CurrentApp().Clipboard().Content(); typed != "j" || got != f.pick.Text() {
		t.Errorf("copied %q, typed %q", got, typed)
	}
	w.Canvas().Unfocus()
	if _, _, ok := f.pick.Range(); ok {
		t.Error("it is still selected")
	}
	drag(f, fyne.NewPos(40, h/2), fyne.NewPos(40, h/2))
	if w.Canvas().Focused() != nil {
		t.Error("a drag over nothing takes the keyboard")
	}
}
