package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// tiles stands parts side by side, all as wide, in as many lines as it takes
// for each to be at least so wide.
type tiles struct {
	gap, least float32
	width      float32 // of the last layout
}

func newTiles(gap, least float32, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&tiles{gap: gap, least: least}, os...)
}

// shape is how many parts stand on a line, and how wide each is.
func (t *tiles) shape(n int, width float32) (columns int, each float32) {
	columns = max(1, min(n, int((width+t.gap)/(t.least+t.gap))))
	lines := (n + columns - 1) / columns
	columns = (n + lines - 1) / max(1, lines)
	return columns, max(0, (width-t.gap*float32(columns-1))/float32(columns))
}

func (t *tiles) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	if len(os) == 0 {
		return 0
	}
	columns, w := t.shape(len(os), width)
	y := float32(0)
	for i := 0; i < len(os); i += columns {
		line := os[i:min(i+columns, len(os))]
		h := float32(0)
		for _, o := range line {
			h = max(h, heightFor(o, w))
		}
		for k, o := range line {
			do(o, float32(k)*(w+t.gap), y, w, h)
		}
		y += h + t.gap
	}
	return y - t.gap
}

// Layout is Fyne's.
func (t *tiles) Layout(os []fyne.CanvasObject, s fyne.Size) {
	t.width = s.Width
	t.each(os, s.Width, place)
}

// MinSize is Fyne's.
func (t *tiles) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, t.heightOf(os, max(t.width, t.least)))
}

func (t *tiles) heightOf(os []fyne.CanvasObject, width float32) float32 {
	return t.each(os, width, func(fyne.CanvasObject, float32, float32, float32, float32) {})
}
