package screen

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// box is a column on a ground of its own; with a tap it is a button of any
// shape. Its colours follow a change of theme.
type box struct {
	widget.BaseWidget
	boxLook
	content *fyne.Container
	over    bool
}

// boxLook is how a box looks and what it does.
type boxLook struct {
	label string // for a screen reader
	tap   func()
	menu  func(at fyne.Position) // for the second button, at a place of the canvas
	fill  ink                    // nil is no ground
	hover ink
	edge  ink // nil is no edge
	round float32
}

func newBox(look boxLook, c column, os ...fyne.CanvasObject) *box {
	b := &box{boxLook: look, content: newColumn(c, os...)}
	b.ExtendBaseWidget(b)
	return b
}

// card is a box with an edge, as on the evidence panel.
func card(os ...fyne.CanvasObject) *box {
	return newBox(boxLook{fill: ground, edge: rule, round: 7}, column{gap: 3, padX: 12, padY: 10}, os...)
}

// with puts one part into the box that fills it, whatever its height.
func (b *box) with(o fyne.CanvasObject) *box {
	b.content = container.NewStack(o)
	return b
}

// OwnWidth is that of its content.
func (b *box) OwnWidth() float32 { return b.content.MinSize().Width }

// HeightFor is the height at a width.
func (b *box) HeightFor(width float32) float32 { return heightFor(b.content, width) }

// Tapped is Fyne's.
func (b *box) Tapped(*fyne.PointEvent) {
	if b.tap != nil {
		b.tap()
	}
}

// TappedSecondary is Fyne's.
func (b *box) TappedSecondary(e *fyne.PointEvent) {
	if b.menu != nil {
		b.menu(e.AbsolutePosition)
	}
}

// MouseIn is Fyne's.
func (b *box) MouseIn(*desktop.MouseEvent) { b.setOver(true) }

// MouseMoved is Fyne's.
func (b *box) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is Fyne's.
func (b *box) MouseOut() { b.setOver(false) }

func (b *box) setOver(over bool) {
	if b.tap != nil && b.hover != nil {
		b.over = over
		b.Refresh()
	}
}

// Cursor is Fyne's.
func (b *box) Cursor() desktop.Cursor {
	if b.tap != nil {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// AccessibilityLabel is the box in words.
func (b *box) AccessibilityLabel() string { return b.label }

// AccessibilityRole is a button when the box can be pressed.
func (b *box) AccessibilityRole() fyne.AccessibleRole {
	if b.tap != nil {
		return fyne.AccessibleRoleButton
	}
	return fyne.AccessibleRoleContainer
}

// CreateRenderer is Fyne's.
func (b *box) CreateRenderer() fyne.WidgetRenderer {
	r := &boxRenderer{b: b, ground: canvas.NewRectangle(nil)}
	r.paint()
	return r
}

type boxRenderer struct {
	b      *box
	ground *canvas.Rectangle
}

func (r *boxRenderer) paint() {
	b, g := r.b, r.ground
	g.CornerRadius, g.FillColor, g.StrokeWidth = b.round, color.Transparent, 0
	if b.fill != nil {
		g.FillColor = b.fill.color()
	}
	if b.over {
		g.FillColor = b.hover.color()
	}
	if b.edge != nil {
		g.StrokeColor, g.StrokeWidth = b.edge.color(), 1
	}
	g.Hidden = b.fill == nil && b.edge == nil && !b.over
}

func (r *boxRenderer) Layout(s fyne.Size) {
	r.ground.Resize(s)
	r.b.content.Resize(s)
}

func (r *boxRenderer) MinSize() fyne.Size { return r.b.content.MinSize() }
func (r *boxRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.b.content}
}
func (r *boxRenderer) Destroy() {}
func (r *boxRenderer) Refresh() {
	r.paint()
	r.ground.Refresh()
	r.b.content.Refresh()
}
