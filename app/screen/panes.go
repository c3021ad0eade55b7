package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Widths of the side panels, in units of Fyne.
const (
	leftWidth  = 216
	rightWidth = 276
	sideMin    = 180
	sideMax    = 460
	middleMin  = 420
	grip       = 7
)

// Panes is the frame of the window: two side panels around the middle, with
// grips between them to drag. A side panel can be folded away.
type Panes struct {
	widget.BaseWidget
	left, middle, right fyne.CanvasObject
	grips               [2]*gripBar
	widths              [2]float32
	folded              [2]bool
}

// NewPanes makes the frame of the three parts, nothing folded.
func NewPanes(left, middle, right fyne.CanvasObject) *Panes {
	p := &Panes{left: left, middle: middle, right: right, widths: [2]float32{leftWidth, rightWidth}}
	for i := range p.grips {
		p.grips[i] = newGrip(p, i)
	}
	p.ExtendBaseWidget(p)
	return p
}

// NewSlot is a place that is as high as what is put into it.
func NewSlot() *fyne.Container { return newColumn(column{}) }

// NewBody is the middle of the window with a part above and one below it.
func NewBody(top, bottom, middle fyne.CanvasObject) *fyne.Container {
	return newFrame(frame{top: top, bottom: bottom}, middle)
}

// Fold shows or folds the panels on the left and on the right.
func (p *Panes) Fold(left, right bool) {
	p.folded = [2]bool{left, right}
	p.show()
	p.Refresh()
}

// Folded reports which panels are folded.
func (p *Panes) Folded() (left, right bool) { return p.folded[0], p.folded[1] }

func (p *Panes) show() {
	for i, o := range []fyne.CanvasObject{p.left, p.right} {
		if p.folded[i] {
			o.Hide()
			p.grips[i].Hide()
		} else {
			o.Show()
			p.grips[i].Show()
		}
	}
}

// drag moves the edge of side panel i by dx.
func (p *Panes) drag(i int, dx float32) {
	if i == 1 {
		dx = -dx
	}
	p.widths[i] = min(sideMax, max(sideMin, p.widths[i]+dx))
	p.Refresh()
}

// side is the width that panel i gets in a window of the given width: the
// panels give way before the text does.
func (p *Panes) side(i int, total float32) float32 {
	if p.folded[i] {
		return 0
	}
	both := p.widths[0] + p.widths[1]
	if room := max(total-middleMin, 2*sideMin); both > room && !p.folded[1-i] {
		return max(sideMin, p.widths[i]*room/both)
	}
	return p.widths[i]
}

// CreateRenderer is Fyne's.
func (p *Panes) CreateRenderer() fyne.WidgetRenderer { return &panesRenderer{p} }

type panesRenderer struct{ p *Panes }

func (r *panesRenderer) Layout(s fyne.Size) {
	p := r.p
	l, rt := p.side(0, s.Width), p.side(1, s.Width)
	place(p.left, 0, 0, l, s.Height)
	place(p.middle, l, 0, max(0, s.Width-l-rt), s.Height)
	place(p.right, s.Width-rt, 0, rt, s.Height)
	place(p.grips[0], l-grip/2, 0, grip, s.Height)
	place(p.grips[1], s.Width-rt-grip/2, 0, grip, s.Height)
}

func (r *panesRenderer) MinSize() fyne.Size {
	w := float32(middleMin)
	for _, f := range r.p.folded {
		if !f {
			w += sideMin
		}
	}
	return fyne.NewSize(w, 320)
}

func (r *panesRenderer) Refresh() {
	r.Layout(r.p.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
	canvas.Refresh(r.p)
}

func (r *panesRenderer) Objects() []fyne.CanvasObject {
	p := r.p
	return []fyne.CanvasObject{p.left, p.middle, p.right, p.grips[0], p.grips[1]}
}

func (r *panesRenderer) Destroy() {}

func place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// gripBar is the edge between two panels: a hairline that can be dragged.
type gripBar struct {
	widget.BaseWidget
	panes *Panes
	side  int
	line  *canvas.Rectangle
}

func newGrip(p *Panes, side int) *gripBar {
	g := &gripBar{panes: p, side: side, line: canvas.NewRectangle(ink(rule).color())}
	g.ExtendBaseWidget(g)
	return g
}

// Dragged is Fyne's.
func (g *gripBar) Dragged(e *fyne.DragEvent) { g.panes.drag(g.side, e.Dragged.DX) }

// DragEnd is Fyne's.
func (g *gripBar) DragEnd() {}

// Cursor is Fyne's.
func (g *gripBar) Cursor() desktop.Cursor { return desktop.HResizeCursor }

// CreateRenderer is Fyne's.
func (g *gripBar) CreateRenderer() fyne.WidgetRenderer { return &gripRenderer{g} }

type gripRenderer struct{ g *gripBar }

func (r *gripRenderer) Layout(s fyne.Size)           { place(r.g.line, grip/2, 0, 1, s.Height) }
func (r *gripRenderer) MinSize() fyne.Size           { return fyne.NewSize(grip, 1) }
func (r *gripRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.g.line} }
func (r *gripRenderer) Destroy()                     {}
func (r *gripRenderer) Refresh() {
	r.g.line.FillColor = ink(rule).color()
	r.g.line.Refresh()
}
