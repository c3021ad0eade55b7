package aligned

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
)

// rows is the scrolled part of Aligned: it draws the rows in sight and takes
// the pointer.
type rows struct {
	widget.BaseWidget
	pointer
	a         *Aligned
	pen       glyph.Pen
	shown     map[int][]fyne.CanvasObject // place of a row -> what it draws
	lo, hi    int                         // first and last place that is drawn
	objects   []fyne.CanvasObject
	selection selection
}

// overdraw is how far rows are drawn beyond the window, so that a small
// scroll does not show blank edges.
const overdraw = 60

// rebuild draws every row in sight again.
func (b *rows) rebuild() {
	for v := b.hi; v >= b.lo; v-- { // the first row on top of the pool, see pen.free
		b.pen.Free(b.shown[v])
	}
	clear(b.shown)
	b.sync()
	b.a.title.follow(true)
	canvas.Refresh(b)
}

// sync makes the rows that are drawn those in sight.
func (b *rows) sync() {
	e := b.a.eng
	if len(e.tops) == 0 || e.count() == 0 {
		b.objects = b.objects[:0]
		return
	}
	y, h := b.a.scroll.Offset.Y, b.a.scroll.Size().Height
	lo, hi := e.at(max(0, y-overdraw)), e.at(y+h+overdraw)
	if len(b.shown) > 0 && lo == b.lo && hi == b.hi {
		return
	}
	for v, objects := range b.shown {
		if v < lo || v > hi {
			b.pen.Free(objects)
			delete(b.shown, v)
		}
	}
	b.lo, b.hi = lo, hi
	b.objects = b.objects[:0]
	p := b.painter()
	for v := lo; v <= hi; v++ {
		if b.shown[v] == nil {
			p.row(v)
			b.shown[v] = b.pen.Take()
		}
		b.objects = append(b.objects, b.shown[v]...)
	}
}

// MinSize is the height of all rows. It shadows the one of BaseWidget, which
// would look up the renderer on every frame.
func (b *rows) MinSize() fyne.Size {
	return fyne.NewSize(1, max(1, b.a.eng.total()))
}

// CreateRenderer implements fyne.Widget.
func (b *rows) CreateRenderer() fyne.WidgetRenderer { return &rowsRenderer{b} }

type rowsRenderer struct{ b *rows }

// Layout implements fyne.WidgetRenderer; the rows place themselves.
func (r *rowsRenderer) Layout(fyne.Size) {}

// MinSize implements fyne.WidgetRenderer.
func (r *rowsRenderer) MinSize() fyne.Size { return r.b.MinSize() }

// Refresh implements fyne.WidgetRenderer.
func (r *rowsRenderer) Refresh() {}

// Objects implements fyne.WidgetRenderer.
func (r *rowsRenderer) Objects() []fyne.CanvasObject { return r.b.objects }

// Destroy implements fyne.WidgetRenderer.
func (r *rowsRenderer) Destroy() {}
