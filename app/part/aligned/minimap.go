package aligned

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/tone"
)

var (
	_ fyne.Tappable      = (*Minimap)(nil)
	_ fyne.Draggable     = (*Minimap)(nil)
	_ desktop.Cursorable = (*Minimap)(nil)
)

// Minimap shows all rows of an Aligned as a strip an article: blocks in the
// outlets' colours, lines for marks, a sign at rows in conflict, and a box
// around what is in sight. A tap or drag scrolls there.
type Minimap struct {
	widget.BaseWidget
	a     *Aligned
	strip *canvas.Raster
	sight *canvas.Rectangle
}

// NewMinimap makes the minimap of a view and follows it.
func NewMinimap(a *Aligned) *Minimap {
	m := &Minimap{a: a, sight: &canvas.Rectangle{StrokeWidth: 1.5, CornerRadius: 2}}
	m.strip = canvas.NewRaster(m.paint)
	m.ExtendBaseWidget(m)
	a.minimap = m
	return m
}

// stripWidth is the width of one article's strip, with the gap beside it.
const stripWidth = 9

// margin is the room at the left for the signs of conflicts.
const stripMargin = 5

// follow moves the box to what is in sight.
func (m *Minimap) follow() {
	from, to := m.a.Viewport()
	size := m.Size()
	m.sight.Move(fyne.NewPos(0, from*size.Height))
	m.sight.Resize(fyne.NewSize(size.Width, max(6, (to-from)*size.Height)))
}

// redraw paints the strips anew, for other rows, columns or colours.
func (m *Minimap) redraw() {
	m.strip.Refresh()
	m.follow()
}

// Tapped scrolls to the place.
func (m *Minimap) Tapped(ev *fyne.PointEvent) { m.jump(ev.Position.Y) }

// Dragged scrolls along.
func (m *Minimap) Dragged(ev *fyne.DragEvent) { m.jump(ev.Position.Y) }

// DragEnd implements fyne.Draggable.
func (m *Minimap) DragEnd() {}

// Cursor implements desktop.Cursorable.
func (m *Minimap) Cursor() desktop.Cursor { return desktop.PointerCursor }

func (m *Minimap) jump(y float32) { m.a.ScrollToShare(y / max(1, m.Size().Height)) }

// CreateRenderer implements fyne.Widget.
func (m *Minimap) CreateRenderer() fyne.WidgetRenderer { return &minimapRenderer{m} }

type minimapRenderer struct{ m *Minimap }

// Layout implements fyne.WidgetRenderer.
func (r *minimapRenderer) Layout(size fyne.Size) {
	r.m.sight.StrokeColor = tone.Colors().Accent
	r.m.sight.FillColor = tone.Fade(tone.Colors().Accent, 0x18)
	r.m.strip.Resize(size)
	r.m.follow()
}

// MinSize implements fyne.WidgetRenderer.
func (r *minimapRenderer) MinSize() fyne.Size {
	return fyne.NewSize(float32(len(r.m.a.wanted))*stripWidth+2*stripMargin, 80)
}

// Refresh implements fyne.WidgetRenderer.
func (r *minimapRenderer) Refresh() {
	r.Layout(r.m.Size())
	canvas.Refresh(r.m)
}

// Objects implements fyne.WidgetRenderer.
func (r *minimapRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.m.strip, r.m.sight}
}

// Destroy implements fyne.WidgetRenderer.
func (r *minimapRenderer) Destroy() {}

// paint draws the strips into an image of w by h pixels.
func (m *Minimap) paint(w, h int) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	if m.Size().Width > 0 && m.a.eng.total() > 0 {
		p := &stripPainter{img: img, a: m.a, pal: tone.Colors()}
		p.scale = float32(w) / m.Size().Width
		p.rows(float32(h))
	}
	return img
}
