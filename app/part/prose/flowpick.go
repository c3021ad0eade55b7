package prose

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"parallax/app/part/lay"
	"parallax/app/part/tone"
)

var (
	_ fyne.Draggable = (*Flow)(nil)
	_ Pickable       = (*Flow)(nil)
)

// Dragged selects text.
func (f *Flow) Dragged(e *fyne.DragEvent) {
	if f.pick == nil {
		f.pick = NewTextPick(f)
	}
	f.pick.Dragged(e)
}

// DragEnd is Fyne's.
func (f *Flow) DragEnd() {
	if f.pick != nil {
		f.pick.DragEnd()
	}
}

// TextAt is the byte of the drawn text nearest to a point.
func (f *Flow) TextAt(at fyne.Position) int {
	n, row := 0, int(at.Y/f.LineHeight())
	if at.Y < 0 {
		return 0
	}
	for i, line := range f.Lines {
		for _, p := range line {
			if i == row && at.X < p.x+p.w {
				return n + ByteNear(p.text, at.X-p.x, func(s string) float32 { return f.Measure(p.run, s) })
			}
			n += len(p.text)
		}
		if i == row {
			return n
		}
	}
	return n
}

// TextBetween is a stretch of the drawn text, on one line.
func (f *Flow) TextBetween(from, to int) string {
	var b strings.Builder
	n := 0
	for _, line := range f.Lines {
		for _, p := range line {
			if a, z := max(from, n), min(to, n+len(p.text)); a < z {
				b.WriteString(p.text[a-n : z-n])
			}
			n += len(p.text)
		}
		if n > from && n < to {
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// picked draws the ground of what is selected of a piece that begins at byte n of
// the drawn text.
func (r *flowRenderer) picked(p piece, n int, y, h float32) {
	from, to, ok := r.f.pick.Range()
	a, z := max(from, n), min(to, n+len(p.text))
	if !ok || a >= z {
		return
	}
	x0, x1 := r.f.Measure(p.run, p.text[:a-n]), r.f.Measure(p.run, p.text[:z-n])
	back := canvas.NewRectangle(tone.Colors().Select)
	lay.Place(back, p.x+x0, y, x1-x0, h)
	r.objects = append(r.objects, back)
}
