package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// paragraph is a kept paragraph of a draft. While the pointer is over it, a
// word at its right sets it aside.
type paragraph struct {
	widget.BaseWidget
	text *flow
	way  *box
}

func newParagraph(words string, aside func()) *paragraph {
	p := &paragraph{text: newFlow(run{text: words, serif: true, size: readSize}), way: link("set aside", aside)}
	p.way.Hide()
	p.ExtendBaseWidget(p)
	return p
}

// gutter is the room at the right for the word.
func (p *paragraph) gutter() float32 { return theme.Size(theme.SizeNameCaptionText) * 5.4 }

// HeightFor is the height at a width.
func (p *paragraph) HeightFor(width float32) float32 {
	return p.text.HeightFor(max(1, width-p.gutter()))
}

// MouseIn is Fyne's.
func (p *paragraph) MouseIn(*desktop.MouseEvent) { p.show(true) }

// MouseMoved is Fyne's.
func (p *paragraph) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is Fyne's. The pointer may have gone onto the word itself.
func (p *paragraph) MouseOut() { p.show(false) }

func (p *paragraph) show(on bool) {
	p.way.Hidden = !on
	p.way.Refresh()
	p.Refresh()
}

// AccessibilityLabel is the text.
func (p *paragraph) AccessibilityLabel() string { return p.text.text() }

// AccessibilityRole is text.
func (p *paragraph) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// Tapped is Fyne's: a tap beside the text sets the paragraph aside, so that
// the word need not be there before.
func (p *paragraph) Tapped(e *fyne.PointEvent) {
	if e.Position.X > p.Size().Width-p.gutter() {
		p.way.tap()
	}
}

// CreateRenderer is Fyne's.
func (p *paragraph) CreateRenderer() fyne.WidgetRenderer { return &paragraphRenderer{p} }

type paragraphRenderer struct{ p *paragraph }

func (r *paragraphRenderer) Layout(s fyne.Size) {
	w := max(1, s.Width-r.p.gutter())
	place(r.p.text, 0, 0, w, s.Height)
	m := r.p.way.MinSize()
	place(r.p.way, w, 2, m.Width, m.Height)
}

func (r *paragraphRenderer) MinSize() fyne.Size { return r.p.text.MinSize() }
func (r *paragraphRenderer) Destroy()           {}
func (r *paragraphRenderer) Refresh()           { r.p.text.Refresh() }
func (r *paragraphRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.p.text, r.p.way}
}
