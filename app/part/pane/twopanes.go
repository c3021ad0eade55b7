package pane

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/chip"
	"parallax/app/part/lay"
)

// TwoPanes stands two parts side by side; where there is no room for both, two
// pills choose the one that is shown.
type TwoPanes struct {
	widget.BaseWidget
	parts  [2]fyne.CanvasObject
	names  *chip.Choices[int]
	bar    *fyne.Container
	at     int
	narrow bool
}

// leastOfTwo is how wide both have to be to stand side by side.
const leastOfTwo = 660

// NewTwoPanes stands two parts side by side; names are those of their pills.
func NewTwoPanes(left, right fyne.CanvasObject, names ...string) *TwoPanes {
	p := &TwoPanes{parts: [2]fyne.CanvasObject{left, right}}
	p.names = chip.NewChoices([]chip.Choice[int]{{ID: 0, Name: names[0]}, {ID: 1, Name: names[1]}}, p.Open)
	p.names.Show(0)
	p.bar = lay.NewColumn(lay.Column{PadX: 20, PadY: 8}, chip.NewChipLines(p.names.Objects()...))
	p.ExtendBaseWidget(p)
	return p
}

// Open shows a part where there is no room for both.
func (p *TwoPanes) Open(i int) {
	p.at = i
	p.names.Show(i)
	p.Refresh()
}

// CreateRenderer is Fyne's.
func (p *TwoPanes) CreateRenderer() fyne.WidgetRenderer { return &twoPanesRenderer{p} }

type twoPanesRenderer struct{ p *TwoPanes }

func (r *twoPanesRenderer) Layout(s fyne.Size) {
	p := r.p
	p.narrow = s.Width < leastOfTwo
	if !p.narrow {
		p.bar.Hide()
		left := float32(int(s.Width * .48))
		p.parts[0].Show()
		p.parts[1].Show()
		lay.Place(p.parts[0], 0, 0, left, s.Height)
		lay.Place(p.parts[1], left, 0, s.Width-left, s.Height)
		return
	}
	h := lay.HeightFor(p.bar, s.Width)
	p.bar.Show()
	lay.Place(p.bar, 0, 0, s.Width, h)
	p.parts[1-p.at].Hide()
	p.parts[p.at].Show()
	lay.Place(p.parts[p.at], 0, h, s.Width, max(0, s.Height-h))
}

func (r *twoPanesRenderer) MinSize() fyne.Size { return fyne.NewSize(120, 120) }

func (r *twoPanesRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.p.parts[0], r.p.parts[1], r.p.bar}
}

func (r *twoPanesRenderer) Destroy() {}

func (r *twoPanesRenderer) Refresh() {
	r.Layout(r.p.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}
