package screen

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/view"
)

// pill is a small rounded button that can be on. With a swatch it is an entry
// of a legend: the tint, underline and letter of a kind of mark.
type pill struct {
	widget.BaseWidget
	text   string
	on     bool
	tap    func()
	swatch func(*view.Palette) view.Ink
	letter string
	over   bool
}

const (
	pillPad    = 11
	swatchSize = 15
)

func newPill(text string, tap func()) *pill {
	p := &pill{text: text, tap: tap}
	p.ExtendBaseWidget(p)
	return p
}

func (p *pill) set(text string, on bool) {
	if p.text != text || p.on != on {
		p.text, p.on = text, on
		p.Refresh()
	}
}

// Tapped is Fyne's.
func (p *pill) Tapped(*fyne.PointEvent) {
	if p.tap != nil {
		p.tap()
	}
}

// MouseIn is Fyne's.
func (p *pill) MouseIn(*desktop.MouseEvent) { p.over = true; p.Refresh() }

// MouseMoved is Fyne's.
func (p *pill) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is Fyne's.
func (p *pill) MouseOut() { p.over = false; p.Refresh() }

// Cursor is Fyne's.
func (p *pill) Cursor() desktop.Cursor { return desktop.PointerCursor }

// AccessibilityLabel is the pill in words.
func (p *pill) AccessibilityLabel() string {
	if p.on {
		return p.text + ", on"
	}
	return p.text
}

// AccessibilityRole is a button.
func (p *pill) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// CreateRenderer is Fyne's.
func (p *pill) CreateRenderer() fyne.WidgetRenderer {
	r := &pillRenderer{
		p: p, ground: canvas.NewRectangle(nil), text: canvas.NewText("", nil),
		tint: canvas.NewRectangle(nil), line: canvas.NewRectangle(nil), letter: canvas.NewText("", nil),
	}
	r.paint()
	return r
}

type pillRenderer struct {
	p            *pill
	ground       *canvas.Rectangle
	text, letter *canvas.Text
	tint, line   *canvas.Rectangle
}

func (r *pillRenderer) paint() {
	p, c := r.p, view.Colors()
	r.text.Text, r.text.TextSize = p.text, theme.Size(theme.SizeNameText)-.5
	r.text.Color = c.Text
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = c.Card, c.Rule, 1
	legend := p.swatch != nil
	r.tint.Hidden, r.line.Hidden, r.letter.Hidden = !legend, !legend, !legend
	switch {
	case legend:
		in := p.swatch(c)
		r.tint.FillColor, r.tint.CornerRadius, r.line.FillColor = in.Tint, 3, in.Line
		r.letter.Text, r.letter.Color, r.letter.TextSize = p.letter, in.Line, theme.Size(theme.SizeNameCaptionText)-1
		r.letter.TextStyle.Bold, r.letter.Alignment = true, fyne.TextAlignCenter
		r.ground.FillColor, r.ground.StrokeWidth = color.Transparent, 0
		r.text.TextStyle.Strikethrough = !p.on
		if !p.on {
			r.text.Color = c.Muted
		}
	case p.on:
		r.ground.FillColor, r.ground.StrokeColor, r.text.Color = c.Strong, c.Strong, c.OnStrong
	}
	if p.over && !p.on {
		r.ground.FillColor = view.Fade(c.Text, 0x10)
	}
}

func (r *pillRenderer) Layout(s fyne.Size) {
	r.ground.Resize(s)
	r.ground.CornerRadius = s.Height / 2
	x := float32(pillPad)
	if r.p.swatch != nil {
		y := (s.Height - swatchSize) / 2
		place(r.tint, 4, y, swatchSize, swatchSize)
		place(r.line, 4, y+swatchSize-2, swatchSize, 2)
		place(r.letter, 4, y-1, swatchSize, swatchSize)
		x = swatchSize + 9
	}
	place(r.text, x, 0, max(0, s.Width-x), s.Height)
}

func (r *pillRenderer) MinSize() fyne.Size {
	w := fyne.MeasureText(r.p.text, r.text.TextSize, r.text.TextStyle).Width
	h := float32(int(r.text.TextSize*1.9 + .5))
	if r.p.swatch != nil {
		return fyne.NewSize(float32(int(w+1))+swatchSize+13, h)
	}
	return fyne.NewSize(float32(int(w+1))+2*pillPad, h)
}

func (r *pillRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.tint, r.line, r.letter, r.text}
}
func (r *pillRenderer) Destroy() {}
func (r *pillRenderer) Refresh() {
	r.paint()
	r.Layout(r.p.Size())
	canvas.Refresh(r.p)
}
