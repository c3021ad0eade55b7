package view

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
)

// lines draws wrapped text at r.x and r.y, r.w wide and at most r.h lines
// high; the last line is shortened. It returns where the text ends.
func (p *headPainter) lines(s string, r rect, f typeface, c color.Color) float32 {
	t := text{s: s, r: newRuler(f.measure, p.a.eng.read.scale)}
	lines := wrap(&t, r.w)
	y, most := r.y, int(r.h)
	for i, ln := range lines {
		part := ln.of(s)
		if i == most-1 && len(lines) > most {
			part = shorten(s[ln.start:], r.w, f.measure)
		}
		p.write(part, r.x, y, f.headLine(), f, c)
		y += f.headLine()
		if i == most-1 {
			break
		}
	}
	return y
}

// headLine is the height of a line in the head, closer than that of text.
func (t typeface) headLine() float32 { return round(t.size * 1.28) }

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

// keepTogether keeps the parts of a line about an article ("229 words") from
// being broken, where they fit into a width.
func keepTogether(s string, width float32, measure Measure) string {
	parts := strings.Split(s, " · ")
	for i, part := range parts {
		if measure(part+" ·") <= width {
			parts[i] = strings.ReplaceAll(part, " ", "\u00a0")
		}
	}
	return strings.Join(parts, "\u00a0· ")
}
