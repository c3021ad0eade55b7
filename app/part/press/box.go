package press

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/tone"
)

// Box is a column on a ground of its own; with a tap it is a button of any
// shape. Its colours follow a change of theme.
type Box struct {
	widget.BaseWidget
	BoxLook
	Content *fyne.Container
	over    bool
}

// BoxLook is how a box looks and what it does.
type BoxLook struct {
	Label string // for a screen reader
	Tap   func()
	Menu  func(at fyne.Position) // for the second button, at a place of the canvas
	Fill  tone.Ink               // nil is no ground
	Hover tone.Ink
	Edge  tone.Ink // nil is no edge
	Round float32
}

// NewBox makes a box around a column of parts.
func NewBox(look BoxLook, c lay.Column, os ...fyne.CanvasObject) *Box {
	b := &Box{BoxLook: look, Content: lay.NewColumn(c, os...)}
	b.ExtendBaseWidget(b)
	return b
}

// Card is a box with an edge, as on the evidence panel.
func Card(os ...fyne.CanvasObject) *Box {
	return NewBox(BoxLook{Fill: tone.Ground, Edge: tone.Rule, Round: 7}, lay.Column{Gap: 3, PadX: 12, PadY: 10}, os...)
}

// With puts one part into the box that fills it, whatever its height.
func (b *Box) With(o fyne.CanvasObject) *Box {
	b.Content = container.NewStack(o)
	return b
}

// OwnWidth is that of its content.
func (b *Box) OwnWidth() float32 { return b.Content.MinSize().Width }

// HeightFor is the height at a width.
func (b *Box) HeightFor(width float32) float32 { return lay.HeightFor(b.Content, width) }

// Tapped is Fyne's.
func (b *Box) Tapped(*fyne.PointEvent) {
	if b.Tap != nil {
		b.Tap()
	}
}

// TappedSecondary is Fyne's.
func (b *Box) TappedSecondary(e *fyne.PointEvent) {
	if b.Menu != nil {
		b.Menu(e.AbsolutePosition)
	}
}

// MouseIn is Fyne's.
func (b *Box) MouseIn(*desktop.MouseEvent) { b.setOver(true) }

// MouseMoved is Fyne's.
func (b *Box) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is Fyne's.
func (b *Box) MouseOut() { b.setOver(false) }

func (b *Box) setOver(over bool) {
	if b.Tap != nil && b.Hover != nil {
		b.over = over
		b.Refresh()
	}
}

// Cursor is Fyne's.
func (b *Box) Cursor() desktop.Cursor {
	if b.Tap != nil {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// AccessibilityLabel is the box in words.
func (b *Box) AccessibilityLabel() string { return b.Label }

// AccessibilityRole is a button when the box can be pressed.
func (b *Box) AccessibilityRole() fyne.AccessibleRole {
	if b.Tap != nil {
		return fyne.AccessibleRoleButton
	}
	return fyne.AccessibleRoleContainer
}

// CreateRenderer is Fyne's.
func (b *Box) CreateRenderer() fyne.WidgetRenderer {
	r := &boxRenderer{b: b, ground: canvas.NewRectangle(nil)}
	r.paint()
	return r
}

type boxRenderer struct {
	b      *Box
	ground *canvas.Rectangle
}

func (r *boxRenderer) paint() {
	b, g := r.b, r.ground
	g.CornerRadius, g.FillColor, g.StrokeWidth = b.Round, color.Transparent, 0
	if b.Fill != nil {
		g.FillColor = b.Fill.Color()
	}
	if b.over {
		g.FillColor = b.Hover.Color()
	}
	if b.Edge != nil {
		g.StrokeColor, g.StrokeWidth = b.Edge.Color(), 1
	}
	g.Hidden = b.Fill == nil && b.Edge == nil && !b.over
}

func (r *boxRenderer) Layout(s fyne.Size) {
	r.ground.Resize(s)
	r.b.Content.Resize(s)
}

func (r *boxRenderer) MinSize() fyne.Size { return r.b.Content.MinSize() }

func (r *boxRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.b.Content}
}

func (r *boxRenderer) Destroy() {}

func (r *boxRenderer) Refresh() {
	r.paint()
	r.ground.Refresh()
	r.b.Content.Refresh()
}

// Look fills a box that is selected, or frames it.
func (b *Box) Look(filled, framed bool) {
	if (b.Fill != nil) == (filled || framed) && (b.Edge != nil) == framed {
		return
	}
	b.Fill, b.Edge = nil, nil
	if filled {
		b.Fill = tone.Chosen
	}
	if framed {
		b.Fill, b.Edge = tone.Ground, tone.Accent
	}
	b.Refresh()
}
