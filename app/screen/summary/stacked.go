package summary

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
)

// mostChoices is the share of the height that the choices below the pages take at most;
// where they are higher, in a low window, they scroll.
const mostChoices = .42

// stacked is the pages, the choices below them and the button that writes the file, which
// is always to be seen.
type stacked struct {
	pages   fyne.CanvasObject
	choices *lay.Sheet
	write   fyne.CanvasObject
}

// Layout is Fyne's.
func (s *stacked) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	write := lay.HeightFor(s.write, size.Width)
	choices := min(lay.HeightFor(s.choices.Col, size.Width), mostChoices*size.Height)
	pages := max(0, size.Height-write-choices)
	lay.Place(s.pages, 0, 0, size.Width, pages)
	lay.Place(s.choices, 0, pages, size.Width, choices)
	lay.Place(s.write, 0, size.Height-write, size.Width, write)
}

// MinSize is Fyne's.
func (s *stacked) MinSize([]fyne.CanvasObject) fyne.Size {
	w := s.write.MinSize()
	return fyne.NewSize(max(w.Width, s.pages.MinSize().Width), w.Height+s.pages.MinSize().Height)
}
