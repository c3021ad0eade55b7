package lay

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Beside is the layout of a list, a line and what belongs to the selected entry.
type Beside struct{}

// Layout is Fyne's.
func (*Beside) Layout(os []fyne.CanvasObject, s fyne.Size) {
	if len(os) < 3 {
		for _, o := range os {
			Place(o, 0, 0, s.Width, s.Height)
		}
		return
	}
	const share = .48
	w := float32(int(s.Width * share))
	Place(os[0], 0, 0, w, s.Height)
	Place(os[1], w, 0, 1, s.Height)
	Place(os[2], w+1, 0, s.Width-w-1, s.Height)
}

// MinSize is Fyne's.
func (*Beside) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(300, 100) }

// Halves stands the head over the text and what is known, side by side where
// there is room.
type Halves struct{}

// Layout is Fyne's.
func (*Halves) Layout(os []fyne.CanvasObject, s fyne.Size) {
	top := HeightFor(os[0], s.Width)
	Place(os[0], 0, 0, s.Width, top)
	room := max(0, s.Height-top)
	about := max(250, s.Width*.34)
	if s.Width < 560 {
		about = s.Width * .45
	}
	Place(os[1], 0, top, s.Width-about, room)
	Place(os[2], s.Width-about, top, about, room)
}

// MinSize is Fyne's.
func (*Halves) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 140) }

// Inset keeps a part off the edges.
type Inset struct{ X, Y float32 }

// Layout is Fyne's.
func (l *Inset) Layout(os []fyne.CanvasObject, s fyne.Size) {
	Place(os[0], l.X, l.Y, max(0, s.Width-2*l.X), max(0, s.Height-2*l.Y))
}

// MinSize is Fyne's.
func (l *Inset) MinSize(os []fyne.CanvasObject) fyne.Size {
	return os[0].MinSize().AddWidthHeight(2*l.X, 2*l.Y)
}

// barred is the layout of a bar along the left edge of a part.
type barred struct{}

const (
	barWidth = 3
	barPad   = 9 // at its right
	barRight = 5 // at the right of the part
)

// NewBarred stands a bar along the left edge of a part.
func NewBarred(bar, part fyne.CanvasObject) *fyne.Container {
	return container.New(barred{}, bar, part)
}

// Layout is Fyne's.
func (barred) Layout(os []fyne.CanvasObject, s fyne.Size) {
	Place(os[0], 0, 0, barWidth, s.Height)
	Place(os[1], barPad, 0, max(0, s.Width-barPad-barRight), s.Height)
}

// MinSize is Fyne's.
func (barred) MinSize(os []fyne.CanvasObject) fyne.Size {
	m := os[1].MinSize()
	return fyne.NewSize(m.Width+barPad, m.Height)
}

// HeightOf is the height of the parts at a width.
func (barred) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	return HeightFor(os[1], width-barPad-barRight)
}
