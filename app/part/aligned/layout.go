package aligned

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/glyph"
)

// newEngine makes an engine for the document at the present text size. It
// keeps what the reader chose: filter, hidden kinds, opened cells.
func (a *Aligned) newEngine() *engine {
	a.faces = facesAt(a.size)
	scale := a.scale()
	e := &engine{
		doc:     a.doc,
		read:    glyph.NewRuler(a.faces.read.Measure, scale),
		titles:  glyph.NewRuler(a.faces.title.Measure, scale),
		letters: glyph.NewRuler(a.faces.letter.Measure, scale),
		notes:   glyph.NewRuler(a.faces.small.Measure, scale),
		m:       a.faces.metrics(),
		open:    map[[2]int]bool{},
	}
	e.boxes = make([]rowBox, len(a.doc.Rows))
	if old := a.eng; old != nil {
		e.filter, e.hidden, e.open = old.filter, old.hidden, old.open
	}
	return e
}

// scale is the number of device pixels a unit.
func (a *Aligned) scale() float32 {
	if c := fyne.CurrentApp().Driver().CanvasForObject(a); c != nil {
		return c.Scale()
	}
	return 1
}

// anchor is the row at the top of the window, and the share of it that is
// scrolled away.
type anchor struct {
	row   int
	share float32
}

func (a viewport) anchor() anchor {
	if len(a.eng.tops) == 0 {
		return anchor{}
	}
	v := a.eng.at(a.scroll.Offset.Y)
	if v < 0 {
		return anchor{}
	}
	row := a.eng.row(v)
	share := (a.scroll.Offset.Y - a.eng.tops[v]) / max(1, a.eng.boxes[row].height)
	return anchor{row, share}
}

// Top is the row at the top of the window, and the share of its height that is
// out of sight, 0-1.
func (a viewport) Top() (row int, share float32) {
	at := a.anchor()
	return at.row, at.share
}

// SetTop scrolls to what Top gave.
func (a viewport) SetTop(row int, share float32) { a.restore(anchor{row, share}) }

// restore scrolls an anchor back to the top of the window and draws anew.
func (a viewport) restore(t anchor) {
	if len(a.eng.tops) == 0 {
		return
	}
	y := float32(0)
	if v := a.eng.sight(t.row); v < a.eng.count() {
		y = a.eng.tops[v]
		if a.eng.row(v) == t.row {
			y += t.share * a.eng.boxes[t.row].height
		}
	} else {
		y = a.eng.total()
	}
	a.body.rebuild()
	a.setOffset(y)
	if a.minimap != nil {
		a.minimap.redraw()
	}
}

// setOffset scrolls to y, within the rows.
func (a viewport) setOffset(y float32) {
	y = max(0, min(y, a.eng.total()-a.scroll.Size().Height))
	a.scroll.Refresh()
	a.scroll.ScrollToOffset(fyne.NewPos(0, y))
	a.scrolled()
}

// scrolled draws the rows that came into sight and says so.
func (a viewport) scrolled() {
	a.body.sync()
	a.title.follow(false)
	if a.minimap != nil {
		a.minimap.follow()
	}
	if a.OnScroll == nil {
		return
	}
	from, to := a.Viewport()
	a.OnScroll(from, to)
}

// Viewport is the part of all rows that is in sight, as shares of their
// height, 0-1.
func (a viewport) Viewport() (from, to float32) {
	if a.eng.total() <= 0 {
		return 0, 1
	}
	total := a.eng.total()
	y := a.scroll.Offset.Y
	return y / total, min(1, (y+a.scroll.Size().Height)/total)
}

// relayout measures anew, for another text size, scale or theme.
func (a *Aligned) relayout() {
	top := a.anchor()
	a.eng = a.newEngine()
	a.arrangeAt(a.Size(), top)
}

// repaint draws all anew, in the colours of the theme; it measures anew only
// when a face or the scale is another one, since containers refresh what they
// hold at every turn.
func (a *Aligned) repaint() {
	if a.outdated() {
		a.relayout()
		return
	}
	a.head.rebuild()
	a.body.rebuild()
	if a.minimap != nil {
		a.minimap.redraw()
	}
}

// outdated reports whether the engine measured other faces than those of now.
func (a *Aligned) outdated() bool {
	e := a.eng
	return e.read.Scale != a.scale() || e.read.Stale() || e.titles.Stale() || e.letters.Stale()
}

// regrid wraps anew, for other columns or marks.
func (a *Aligned) regrid() {
	top := a.anchor()
	a.eng.grid = grid{}
	a.arrangeAt(a.Size(), top)
}

// arrange fits the view into a size.
func (a *Aligned) arrange(size fyne.Size) { a.arrangeAt(size, a.anchor()) }

func (a *Aligned) arrangeAt(size fyne.Size, top anchor) {
	if size.Width <= 1 || size.Height <= 1 {
		return
	}
	if a.outdated() {
		a.eng = a.newEngine()
	}
	g := a.eng.fit(size.Width, a.faces.titleColumn(), a.wanted, a.first)
	a.first = min(a.first, max(0, len(a.wanted)-len(g.cols)))
	fresh := !g.equal(a.eng.grid)
	if fresh {
		a.eng.setGrid(g)
		a.head.rebuild()
	}
	most := size.Height / 2
	if a.doc.Running {
		most = size.Height / 3
	}
	if a.head.height > most || a.head.most < headLines {
		a.head.fit(most)
	}
	h := min(a.head.height, most)
	a.head.Resize(fyne.NewSize(size.Width, h))
	a.scroll.Move(fyne.NewPos(0, h))
	a.title.Move(fyne.NewPos(0, h))
	a.scroll.Resize(fyne.NewSize(size.Width, max(1, size.Height-h)))
	a.restore(top)
	if fresh && a.OnColumns != nil {
		a.OnColumns(a.Columns())
	}
}
