package screen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"parallax/app/view"
)

var (
	_ fyne.Draggable = (*flow)(nil)
	_ view.Pickable  = (*flow)(nil)
)

// Dragged selects text.
func (f *flow) Dragged(e *fyne.DragEvent) {
	if f.pick == nil {
		f.pick = view.NewTextPick(f)
	}
	f.pick.Dragged(e)
}

// DragEnd is Fyne's.
func (f *flow) DragEnd() {
	if f.pick != nil {
		f.pick.DragEnd()
	}
}

// TextAt is the byte of the drawn text nearest to a point.
func (f *flow) TextAt(at fyne.Position) int {
	n, row := 0, int(at.Y/f.lineHeight())
	if at.Y < 0 {
		return 0
	}
	for i, line := range f.lines {
		for _, p := range line {
			if i == row && at.X < p.x+p.w {
				return n + view.ByteNear(p.text, at.X-p.x, func(s string) float32 { return f.measure(p.run, s) })
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
func (f *flow) TextBetween(from, to int) string {
	var b strings.Builder
	n := 0
	for _, line := range f.lines {
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
	x0, x1 := r.f.measure(p.run, p.text[:a-n]), r.f.measure(p.run, p.text[:z-n])
	back := canvas.NewRectangle(view.Colors().Select)
	place(back, p.x+x0, y, x1-x0, h)
	r.objects = append(r.objects, back)
}
