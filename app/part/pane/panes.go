package pane

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// Widths of the side panels, in units of Fyne at the normal size of text.
const (
	leftWidth  = 216
	rightWidth = 276
	sideMin    = 180
	sideMax    = 460
	middleMin  = 420
	grip       = 7
	strip      = 18
)

// How wide the middle has to be beside both panels, and beside the left one,
// before a panel folds by itself.
const (
	besideBoth = 760
	besideLeft = 880
)

// Panes is the frame of the window: two side panels around the middle, with
// grips between them to drag. A side panel can be folded away, and folds by
// itself where the middle would be too narrow; a strip at the edge brings it
// back.
type Panes struct {
	widget.BaseWidget
	left, middle, right fyne.CanvasObject
	grips               [2]*gripBar
	strips              [2]*press.Touch
	widths              [2]float32
	folded              [2]bool // by the reader
	narrow              [2]bool // no room for it
	asked               [2]bool // shown by the reader although it is narrow
	ways                PanesWays
}

// PanesWays are what the frame tells.
type PanesWays struct {
	// Unfolded is called when the reader brings a panel back, 0 for the left
	// one, 1 for the right one.
	Unfolded func(side int)
}

// NewPanes makes the frame of the three parts, nothing folded.
func NewPanes(left, middle, right fyne.CanvasObject, ways PanesWays) *Panes {
	p := &Panes{left: left, middle: middle, right: right, widths: [2]float32{leftWidth, rightWidth}, ways: ways}
	for i := range p.grips {
		p.grips[i] = newGrip(p, i)
	}
	p.strips[0] = newStrip("›", told.Told("frame.unfold.left"), func() { p.bring(0) })
	p.strips[1] = newStrip("‹", told.Told("frame.unfold.right"), func() { p.bring(1) })
	p.ExtendBaseWidget(p)
	return p
}

// newStrip is the edge at which a panel is folded.
func newStrip(sign, label string, tap func()) *press.Touch {
	t := press.NewTouch(press.BoxLook{Fill: tone.Side, Hover: tone.Veil, Edge: tone.Rule, Tap: tap, Label: label}, lay.Column{})
	t.Content = container.NewCenter(prose.NewLine(prose.Run{Text: sign, Bold: true, Ink: tone.Muted}))
	return t
}

func (p *Panes) bring(i int) {
	p.Unfold(i)
	if p.ways.Unfolded != nil {
		p.ways.Unfolded(i)
	}
}

// NewSlot is a place that is as high as what is put into it.
func NewSlot() *fyne.Container { return lay.NewColumn(lay.Column{}) }

// NewBody is the middle of the window with a part above and one below it.
func NewBody(top, bottom, middle fyne.CanvasObject) *fyne.Container {
	return lay.NewFrame(lay.Frame{Top: top, Bottom: bottom}, middle)
}

// Fold shows or folds the panels on the left and on the right, as the reader
// wants it.
func (p *Panes) Fold(left, right bool) {
	p.folded, p.asked = [2]bool{left, right}, [2]bool{!left, !right}
	p.Refresh()
}

// Keep folds the panels that the reader folded before; the others still fold by
// themselves.
func (p *Panes) Keep(left, right bool) {
	p.folded = [2]bool{left, right}
	p.Refresh()
}

// Unfold shows a panel, 0 for the left one, 1 for the right one, also where it
// is narrow.
func (p *Panes) Unfold(side int) {
	p.folded[side], p.asked[side] = false, true
	p.Refresh()
}

// Folded reports which panels are folded, by the reader or by themselves.
func (p *Panes) Folded() (left, right bool) { return p.hides(0), p.hides(1) }

// Kept reports which panels the reader folded.
func (p *Panes) Kept() (left, right bool) { return p.folded[0], p.folded[1] }

func (p *Panes) hides(i int) bool { return p.folded[i] || p.narrow[i] && !p.asked[i] }

// fit finds out which panels there is room for in a window of a width. Where
// that changes, what the reader asked for is over.
func (p *Panes) fit(total float32) {
	k := scale()
	now := [2]bool{
		total < p.wide(0)+besideLeft*k && total < p.wide(0)+p.wide(1)+besideBoth*k,
		total < p.wide(0)+p.wide(1)+besideBoth*k,
	}
	for i := range now {
		if now[i] != p.narrow[i] {
			p.asked[i] = false
		}
	}
	p.narrow = now
}

func (p *Panes) show() {
	for i, o := range []fyne.CanvasObject{p.left, p.right} {
		lay.ShowIf(o, !p.hides(i))
		lay.ShowIf(p.grips[i], !p.hides(i))
		lay.ShowIf(p.strips[i], p.hides(i))
	}
}

// scale is by how much panels grow with the size of text: by half of it.
func scale() float32 {
	return 1 + (theme.Size(theme.SizeNameText)/tone.DefaultTextSize-1)/2
}

// drag moves the edge of side panel i by dx.
func (p *Panes) drag(i int, dx float32) {
	if i == 1 {
		dx = -dx
	}
	p.widths[i] = min(sideMax, max(sideMin, p.widths[i]+dx))
	p.Refresh()
}

// wide is the width that panel i wants.
func (p *Panes) wide(i int) float32 { return p.widths[i] * max(1, scale()) }

// side is the width that panel i gets in a window of the given width: the
// panels give way before the text does.
func (p *Panes) side(i int, total float32) float32 {
	if p.hides(i) {
		return strip
	}
	want, other := p.wide(i), float32(strip)
	if !p.hides(1 - i) {
		other = p.wide(1 - i)
	}
	room := max(total-middleMin, 2*sideMin)
	switch {
	case want+other <= room:
		return want
	case p.hides(1 - i):
		return max(sideMin, room-other)
	}
	return max(sideMin, want*room/(want+other))
}

// CreateRenderer is Fyne's.
func (p *Panes) CreateRenderer() fyne.WidgetRenderer { return &panesRenderer{p} }

type panesRenderer struct{ p *Panes }

func (r *panesRenderer) Layout(s fyne.Size) {
	p := r.p
	p.fit(s.Width)
	p.show()
	l, rt := p.side(0, s.Width), p.side(1, s.Width)
	lay.Place(p.left, 0, 0, l, s.Height)
	lay.Place(p.middle, l, 0, max(0, s.Width-l-rt), s.Height)
	lay.Place(p.right, s.Width-rt, 0, rt, s.Height)
	lay.Place(p.grips[0], l-grip/2, 0, grip, s.Height)
	lay.Place(p.grips[1], s.Width-rt-grip/2, 0, grip, s.Height)
	lay.Place(p.strips[0], 0, 0, strip, s.Height)
	lay.Place(p.strips[1], s.Width-strip, 0, strip, s.Height)
}

// MinSize lets the window become narrow: panels fold by themselves.
func (r *panesRenderer) MinSize() fyne.Size { return fyne.NewSize(middleMin+2*strip, 320) }

func (r *panesRenderer) Refresh() {
	r.Layout(r.p.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
	canvas.Refresh(r.p)
}

func (r *panesRenderer) Objects() []fyne.CanvasObject {
	p := r.p
	return []fyne.CanvasObject{p.left, p.strips[0], p.middle, p.strips[1], p.right, p.grips[0], p.grips[1]}
}

func (r *panesRenderer) Destroy() {}

// gripBar is the edge between two panels: a hairline that can be dragged.
type gripBar struct {
	widget.BaseWidget
	panes *Panes
	side  int
	line  *canvas.Rectangle
}

func newGrip(p *Panes, side int) *gripBar {
	g := &gripBar{panes: p, side: side, line: canvas.NewRectangle(tone.Ink(tone.Rule).Color())}
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

func (r *gripRenderer) Layout(s fyne.Size) { lay.Place(r.g.line, grip/2, 0, 1, s.Height) }

func (r *gripRenderer) MinSize() fyne.Size { return fyne.NewSize(grip, 1) }

func (r *gripRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.g.line} }

func (r *gripRenderer) Destroy() {}

func (r *gripRenderer) Refresh() {
	r.g.line.FillColor = tone.Ink(tone.Rule).Color()
	r.g.line.Refresh()
}
