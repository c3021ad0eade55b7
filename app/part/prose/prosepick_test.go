package prose

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

// TestProseIsSelected holds that a paragraph can be selected over its lines and
// copied as it reads.
func TestProseIsSelected(t *testing.T) {
	p := NewProse(Piece{Text: "Our officers gave "}, Piece{Text: "three", Bold: true}, Piece{Text: " warnings over twenty minutes."})
	test.NewTempApp(t)
	scene.Window(t, p, tone.LookLight, 120, 160)
	h := p.LineHeight()
	for _, x := range []float32{3, 115} {
		e := &fyne.DragEvent{Dragged: fyne.NewDelta(3, 0)}
		e.Position = fyne.NewPos(x, h/2+(x-3)/112*3*h)
		p.Dragged(e)
	}
	p.DragEnd()
	sight.WantEqual(t, "Our officers gave three warnings over twenty minutes.", p.pick.Text())
	c := fyne.CurrentApp().Driver().CanvasForObject(p)
	c.Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutCopy{})
	sight.WantEqual(t, p.pick.Text(), fyne.CurrentApp().Clipboard().Content())
	c.Unfocus()
	sight.WantEqual(t, "", p.pick.Text())
}
