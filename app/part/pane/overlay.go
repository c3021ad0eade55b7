package pane

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/tone"
)

// NewOverlay lays a page over the window: the window below is dimmed and takes
// no input, and a tap beside the page takes it away.
func NewOverlay(page fyne.CanvasObject, dismiss func()) fyne.CanvasObject {
	o := &overlay{page: page, dismiss: dismiss, ground: press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Round: 9}, lay.Column{})}
	o.ExtendBaseWidget(o)
	return o
}

type overlay struct {
	widget.BaseWidget
	page    fyne.CanvasObject
	ground  *press.Box
	dismiss func()
	top     float32 // where the page stands, so that it does not jump as it grows
}

// Tapped is Fyne's.
func (o *overlay) Tapped(e *fyne.PointEvent) {
	p, s := o.ground.Position(), o.ground.Size()
	if e.Position.X < p.X || e.Position.Y < p.Y || e.Position.X > p.X+s.Width || e.Position.Y > p.Y+s.Height {
		o.dismiss()
	}
}

// MouseIn is Fyne's: the window below gets no pointer.
func (o *overlay) MouseIn(*desktop.MouseEvent) {}

// MouseMoved is Fyne's.
func (o *overlay) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is Fyne's.
func (o *overlay) MouseOut() {}

// Scrolled is Fyne's.
func (o *overlay) Scrolled(*fyne.ScrollEvent) {}

// CreateRenderer is Fyne's.
func (o *overlay) CreateRenderer() fyne.WidgetRenderer {
	return &overlayRenderer{o, canvas.NewRectangle(color.NRGBA{A: 0x3c})}
}

type overlayRenderer struct {
	o     *overlay
	shade *canvas.Rectangle
}

// overlayPad is the room around a page.
const overlayPad = 6

func (r *overlayRenderer) Layout(s fyne.Size) {
	r.shade.Resize(s)
	m := r.o.page.MinSize()
	w, h := min(m.Width, s.Width-4*overlayPad), min(m.Height, s.Height-4*overlayPad)
	x := float32(int((s.Width - w) / 2))
	if r.o.top == 0 && h > 0 {
		r.o.top = float32(int((s.Height - h) / 3))
	}
	y := max(2*overlayPad, min(r.o.top, s.Height-h-2*overlayPad))
	lay.Place(r.o.page, x, y, w, h)
	lay.Place(r.o.ground, x-overlayPad, y-overlayPad, w+2*overlayPad, h+2*overlayPad)
}

func (r *overlayRenderer) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

func (r *overlayRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.shade, r.o.ground, r.o.page}
}

func (r *overlayRenderer) Destroy() {}

func (r *overlayRenderer) Refresh() {
	r.Layout(r.o.Size())
	canvas.Refresh(r.o)
}
