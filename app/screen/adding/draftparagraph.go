package adding

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// paragraph is a kept paragraph of a draft. A word at its right sets it aside: it
// stands back until the pointer or the keyboard is there.
type paragraph struct {
	widget.BaseWidget
	text *prose.Flow
	way  *press.Touch
}

func newParagraph(words string, way *press.Touch) *paragraph {
	p := &paragraph{text: prose.NewFlow(prose.Run{Text: words, Serif: true, Size: readSize}), way: way}
	p.way.Seen = p.see
	p.see(false)
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
func (p *paragraph) MouseIn(*desktop.MouseEvent) { p.see(true) }

// MouseMoved is Fyne's.
func (p *paragraph) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is Fyne's. The pointer may have gone onto the word itself.
func (p *paragraph) MouseOut() { p.see(false) }

// see brings the word forward, or lets it stand back.
func (p *paragraph) see(on bool) {
	ink := tone.Ink(tone.Muted)
	if on {
		ink = tone.Accent
	}
	p.way.Content.Objects[0].(*prose.Flow).Set(prose.Run{Text: told.Told("add.aside"), Ink: ink, Size: theme.SizeNameCaptionText})
}

// AccessibilityLabel is the text.
func (p *paragraph) AccessibilityLabel() string { return p.text.Text() }

// AccessibilityRole is text.
func (p *paragraph) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// Tapped is Fyne's: a tap anywhere beside the text sets the paragraph aside.
func (p *paragraph) Tapped(e *fyne.PointEvent) {
	if e.Position.X > p.Size().Width-p.gutter() {
		p.way.Tap()
	}
}

// CreateRenderer is Fyne's.
func (p *paragraph) CreateRenderer() fyne.WidgetRenderer { return &paragraphRenderer{p} }

type paragraphRenderer struct{ p *paragraph }

func (r *paragraphRenderer) Layout(s fyne.Size) {
	w := max(1, s.Width-r.p.gutter())
	lay.Place(r.p.text, 0, 0, w, s.Height)
	lay.Place(r.p.way, w, 2, s.Width-w, r.p.way.Content.Objects[0].(*prose.Flow).LineHeight())
}

func (r *paragraphRenderer) MinSize() fyne.Size { return r.p.text.MinSize() }

func (r *paragraphRenderer) Destroy() {}

func (r *paragraphRenderer) Refresh() { r.p.text.Refresh() }

func (r *paragraphRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.p.text, r.p.way}
}
