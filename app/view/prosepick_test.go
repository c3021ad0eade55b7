package view

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestProseIsSelected holds that a paragraph can be selected over its lines and
// copied as it reads.
func TestProseIsSelected(t *testing.T) {
	p := NewProse(Piece{Text: "Our officers gave "}, Piece{Text: "three", Bold: true}, Piece{Text: " warnings over twenty minutes."})
	test.NewTempApp(t)
	window(t, p, LookLight, 120, 160)
	h := p.lineHeight()
	for _, x := range []float32{3, 115} {
		e := &fyne.DragEvent{Dragged: fyne.NewDelta(3, 0)}
		e.Position = fyne.NewPos(x, h/2+(x-3)/112*3*h)
		p.Dragged(e)
	}
	p.DragEnd()
	wantEqual(t, "Our officers gave three warnings over twenty minutes.", p.pick.Text())
	c := fyne.CurrentApp().Driver().CanvasForObject(p)
	c.Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutCopy{})
	wantEqual(t, p.pick.Text(), fyne.CurrentApp().Clipboard().Content())
	c.Unfocus()
	wantEqual(t, "", p.pick.Text())
}
