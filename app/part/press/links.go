package press

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// pair stands a name beside its value.
type pair struct{}

// NewPair stands a name before its value.
func NewPair(name, value fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &pair{}, Objects: []fyne.CanvasObject{name, value}}
}

func (*pair) nameWidth() float32 { return theme.Size(theme.SizeNameText) * 5.4 }

// Layout is Fyne's.
func (l *pair) Layout(os []fyne.CanvasObject, s fyne.Size) {
	w := l.nameWidth()
	lay.Place(os[0], 0, 1, w, lay.HeightFor(os[0], w))
	lay.Place(os[1], w, 0, max(0, s.Width-w), s.Height)
}

// MinSize is Fyne's.
func (l *pair) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(l.nameWidth()+40, os[1].MinSize().Height)
}

// HeightOf is the height of the parts at a width.
func (l *pair) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	w := l.nameWidth()
	return max(lay.HeightFor(os[0], w)+1, lay.HeightFor(os[1], max(0, width-w)))
}

// Pill is a word with an edge, at the right of its room.
func Pill(text string, tone tone.Ink) fyne.CanvasObject {
	return prose.Rightward(NewBox(BoxLook{Edge: tone, Round: 9}, lay.Column{PadX: 7, PadY: 1}, prose.NewLine(prose.Run{Text: text, Ink: tone, Size: theme.SizeNameCaptionText, Bold: true})))
}

// NewLinks are links beside each other.
func NewLinks(os ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedHBoxLayout(10), os...)
}

// CardOf is a card with its own distance between the parts.
func CardOf(gap float32, os []fyne.CanvasObject) *Box {
	b := Card(os...)
	b.Content.Layout.(*lay.Column).Gap = gap
	return b
}

// Link is a word that can be pressed.
func Link(text string, tap func()) *Box {
	return NewBox(BoxLook{Hover: tone.Veil, Round: 4, Tap: tap, Label: text}, lay.Column{PadX: 4},
		prose.NewLine(prose.Run{Text: text, Ink: tone.Accent, Size: theme.SizeNameCaptionText}))
}

// WordLink is a line of words that can be pressed.
func WordLink(text string, do func()) fyne.CanvasObject {
	return NewBox(BoxLook{Hover: tone.Veil, Round: 5, Tap: do, Label: text}, lay.Column{PadX: 4, PadY: 3}, prose.NewFlow(prose.Run{Text: text, Ink: tone.Accent}))
}
