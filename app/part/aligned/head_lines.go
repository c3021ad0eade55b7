package aligned

import (
	"image/color"

	"fyne.io/fyne/v2"

	"parallax/app/part/glyph"
)

// lines draws wrapped text at r.x and r.y, r.w wide and at most r.h lines
// high; the last line is shortened. It returns where the text ends.
func (p *headPainter) lines(s string, r glyph.Rect, f glyph.Typeface, c color.Color) float32 {
	t := glyph.Text{S: s, R: glyph.NewRuler(f.Measure, p.a.eng.read.Scale)}
	lines := glyph.Wrap(&t, r.W)
	y, most := r.Y, int(r.H)
	for i, ln := range lines {
		part := ln.Of(s)
		if i == most-1 && len(lines) > most {
			part = glyph.Shorten(s[ln.Start:], r.W, f.Measure)
		}
		p.Write(part, r.X, y, f.HeadLine(), f, c)
		y += f.HeadLine()
		if i == most-1 {
			break
		}
	}
	return y
}

// CreateRenderer implements fyne.Widget.
func (h *head) CreateRenderer() fyne.WidgetRenderer { return &headRenderer{h} }

type headRenderer struct{ h *head }

// Layout implements fyne.WidgetRenderer; the head places itself.
func (r *headRenderer) Layout(fyne.Size) {}

// MinSize implements fyne.WidgetRenderer.
func (r *headRenderer) MinSize() fyne.Size { return fyne.NewSize(1, r.h.height) }

// Refresh implements fyne.WidgetRenderer.
func (r *headRenderer) Refresh() {}

// Objects implements fyne.WidgetRenderer.
func (r *headRenderer) Objects() []fyne.CanvasObject { return r.h.objects }

// Destroy implements fyne.WidgetRenderer.
func (r *headRenderer) Destroy() {}
