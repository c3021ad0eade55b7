package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/compare/news"
)

// pickCard is a pick on the screen Summary: what it says, a handle to drag it
// by, the comment, and a way to take it out.
type pickCard struct {
	*box
	edged ink
}

func newPickCard(s *Summary, i int, p SummaryPick, comment *area) *pickCard {
	h := s.hooks.Summary
	top := newSides(
		newFlow(run{text: pickSign(p.Kind) + "  ", ink: accent, bold: true}, run{text: told("bench.kind." + string(p.Kind)), ink: muted, size: theme.SizeNameCaptionText}),
		container.NewHBox(newTouchLink(told("bench.drop"), func() { h.Drop(p.ID) }), newHandle(s, i)))
	b := newBox(boxLook{fill: ground, edge: rule, round: 7, tap: func() { h.Select(p.ID) }, label: p.Text},
		column{gap: 5, padX: 12, padY: 9}, top, newFlow(run{text: p.Text}), comment)
	return &pickCard{box: b, edged: rule}
}

// look sets the edge of the card.
func (c *pickCard) look(edge ink) {
	c.edged = edge
	c.edge = edge
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
	dots *flow
}

func newHandle(s *Summary, at int) *handle {
	h := &handle{s: s, at: at, to: -1, dots: newLine(run{text: "⋮⋮", ink: muted, bold: true})}
	h.ExtendBaseWidget(h)
	return h
}

// Dragged is Fyne's: the card above whose place it would stand is marked.
func (h *handle) Dragged(e *fyne.DragEvent) {
	h.to = h.s.placeFor(e.AbsolutePosition.Y)
	for i, c := range h.s.cards {
		edge := ink(rule)
		if i == h.to || h.to == len(h.s.cards) && i == len(h.s.cards)-1 {
			edge = accent
		}
		c.look(edge)
	}
}

// DragEnd is Fyne's.
func (h *handle) DragEnd() {
	to := h.to
	h.to = -1
	h.s.mark(h.s.state.Summary.At)
	if to >= 0 && h.at < len(h.s.state.Summary.Picks) {
		h.s.hooks.Summary.Move(h.s.state.Summary.Picks[h.at].ID, to)
	}
}

// placeFor is the place among the cards for a height on the canvas.
func (s *Summary) placeFor(y float32) int {
	driver := fyne.CurrentApp().Driver()
	for i, c := range s.cards {
		if top := driver.AbsolutePositionForObject(c.box).Y; y < top+c.box.Size().Height/2 {
			return i
		}
	}
	return len(s.cards)
}

// Cursor is Fyne's.
func (h *handle) Cursor() desktop.Cursor { return desktop.VResizeCursor }

// CreateRenderer is Fyne's.
func (h *handle) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(h.dots) }
