package summary

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/compare/news"
)

// pickCard is a pick on the screen Summary: what it says, a handle to drag it
// by, the comment, and a way to take it out.
type pickCard struct {
	*press.Box
	edged tone.Ink
}

func newPickCard(s *Summary, i int, p screen.SummaryPick, comment *typing.Area) *pickCard {
	h := s.hooks.Summary
	top := lay.NewSides(
		prose.NewFlow(prose.Run{Text: pickSign(p.Kind) + "  ", Ink: tone.Accent, Bold: true}, prose.Run{Text: told.Told("bench.kind." + string(p.Kind)), Ink: tone.Muted, Size: theme.SizeNameCaptionText}),
		container.NewHBox(press.NewTouchLink(told.Told("bench.drop"), func() { h.Drop(p.ID) }), newHandle(s, i)))
	b := press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Round: 7, Tap: func() { h.Select(p.ID) }, Label: p.Text},
		lay.Column{Gap: 5, PadX: 12, PadY: 9}, top, prose.Short(4, prose.Run{Text: p.Text}), comment)
	return &pickCard{Box: b, edged: tone.Rule}
}

// Look sets the edge of the card.
func (c *pickCard) Look(edge tone.Ink) {
	c.edged = edge
	c.Edge = edge
	c.Refresh()
}

// pickSign stands for a kind of pick, beside its name.
func pickSign(k news.PickKind) string {
	switch k {
	case news.PickedDifference:
		return "≠"
	case news.PickedFact:
		return "="
	case news.PickedQuotation:
		return "❝"
	case news.PickedNote:
		return "✎"
	}
	return "¶"
}

// handle is what a card is dragged by.
type handle struct {
	widget.BaseWidget
	s    *Summary
	at   int
	to   int // where it would be put, -1 while it is not dragged
	dots *prose.Flow
}

func newHandle(s *Summary, at int) *handle {
	h := &handle{s: s, at: at, to: -1, dots: prose.NewLine(prose.Run{Text: "⋮⋮", Ink: tone.Muted, Bold: true})}
	h.ExtendBaseWidget(h)
	return h
}

// Dragged is Fyne's: the card above whose place it would stand is marked.
func (h *handle) Dragged(e *fyne.DragEvent) {
	h.to = h.s.placeFor(e.AbsolutePosition.Y)
	for i, c := range h.s.cards {
		edge := tone.Ink(tone.Rule)
		if i == h.to || h.to == len(h.s.cards) && i == len(h.s.cards)-1 {
			edge = tone.Accent
		}
		c.Look(edge)
	}
}

// DragEnd is Fyne's.
func (h *handle) DragEnd() {
	to := h.to
	h.to = -1
	h.s.Mark(h.s.state.Summary.At)
	if to >= 0 && h.at < len(h.s.state.Summary.Picks) {
		h.s.hooks.Summary.Move(h.s.state.Summary.Picks[h.at].ID, to)
	}
}

// placeFor is the place among the cards for a height on the canvas.
func (s *Summary) placeFor(y float32) int {
	driver := fyne.CurrentApp().Driver()
	for i, c := range s.cards {
		if top := driver.AbsolutePositionForObject(c.Box).Y; y < top+c.Box.Size().Height/2 {
			return i
		}
	}
	return len(s.cards)
}

// Cursor is Fyne's.
func (h *handle) Cursor() desktop.Cursor { return desktop.VResizeCursor }

// CreateRenderer is Fyne's.
func (h *handle) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(h.dots) }
