package screen

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/figure"
)

// NumbersName is the name of the screen Numbers.
const NumbersName = "Numbers"

// Numbers is the screen of quantities by articles, with who is credited.
type Numbers struct {
	hooks   Hooks
	state   State
	shown   []int // figures
	lines   *picker
	filters []*view.Chip
	head    *fyne.Container
	object  fyne.CanvasObject
}

// numberFilters are the filters in the order of their chips.
func numberFilters() []filterName {
	return []filterName{
		{session.FilterAll, "All %d"},
		{session.FilterConflicts, "Numbers differ %d"},
		{session.FilterChanged, "Rounded or included %d"},
		{session.FilterShared, "The same %d"},
	}
}

// NewNumbers makes the screen.
func NewNumbers(h Hooks) *Numbers {
	n := &Numbers{hooks: h}
	n.lines = newPicker(column{padX: 14, padY: 6}, func(i int) {
		if i < len(n.shown) {
			h.Tables.Figure(n.shown[i] + 1)
		}
	})
	left := []fyne.CanvasObject{newLine(run{text: "Show", ink: muted})}
	for _, f := range numberFilters() {
		n.filters = append(n.filters, view.NewChip(fmt.Sprintf(f.name, 0), false, func() { h.Tables.Numbers(f.id) }))
		left = append(left, n.filters[len(n.filters)-1])
	}
	n.head = newColumn(column{padX: 20, padY: 6})
	n.object = newFrame(frame{top: newColumn(column{}, barOf(left, nil), n.head, view.NewRule(false))}, n.lines.sheet)
	return n
}

// Name is the tab's.
func (n *Numbers) Name() string { return NumbersName }

// Object is the screen.
func (n *Numbers) Object() fyne.CanvasObject { return n.object }

// Show lists what the state asks for; a state with another selection moves
// only that.
func (n *Numbers) Show(s State) {
	old := n.state
	n.state = s
	if s.Comparison == nil {
		return
	}
	if s.Comparison != old.Comparison || s.Numbers != old.Numbers {
		n.fill(!SameText(s.Comparison, old.Comparison) || s.Numbers != old.Numbers)
	}
	n.lines.mark(n.lineOf(s.Figure - 1))
}

// numberPasses reports whether a filter lets a relation through.
func numberPasses(f session.Filter, r figure.Relation) bool {
	switch f {
	case session.FilterConflicts:
		return r.Differs()
	case session.FilterChanged:
		return r == figure.Rounded || r == figure.Includes
	case session.FilterShared:
		return r == figure.Same
	}
	return true
}

func (n *Numbers) fill(top bool) {
	c := n.state.Comparison
	for i, f := range numberFilters() {
		count := 0
		for _, g := range c.Figures {
			if numberPasses(f.id, g.Relation) && g.Clear() {
				count++
			}
		}
		n.filters[i].SetText(fmt.Sprintf(f.name, count))
		n.filters[i].SetSelected(f.id == n.state.Numbers)
	}
	n.lines.clear()
	n.shown = nil
	var os []fyne.CanvasObject
	head := func() fyne.CanvasObject { return newFlow(run{text: "Quantity", bold: true, ink: muted}) }
	n.head.Objects = []fyne.CanvasObject{newEither(numbersLeast(c), newWordGrid(len(c.Readings), append(append([]fyne.CanvasObject{head()}, narrowNames(c)...), newLine())...), head())}
	for _, i := range n.order(c) {
		n.shown = append(n.shown, i)
		os = append(os, n.lines.add(figureTitle(c, i), column{padX: 6, padY: 6}, n.row(c, i)), view.NewRule(false))
	}
	if len(n.shown) == 0 {
		os = append(os, n.blank())
	}
	n.lines.sheet.set(top, os...)
	n.object.Refresh()
}

// order is the figures that are shown: those that differ first, then in the
// order of the facts.
func (n *Numbers) order(c *compare.Comparison) []int {
	var first, rest []int
	for i, g := range c.Figures {
		switch {
		case !numberPasses(n.state.Numbers, g.Relation), !g.Clear():
		case g.Relation.Differs():
			first = append(first, i)
		default:
			rest = append(rest, i)
		}
	}
	return append(first, rest...)
}

// numbersLeast is the width from which the numbers of all articles stand side by
// side, with their flag.
func numbersLeast(c *compare.Comparison) float32 {
	n := float32(len(c.Readings))
	return scaled(96+n*72) + flagWidth() + gridGap*(n+1)
}

func (n *Numbers) row(c *compare.Comparison, i int) fyne.CanvasObject {
	f := c.Figures[i]
	cells := make([]fyne.CanvasObject, len(c.Readings))
	parts := make([][]run, len(c.Readings))
	for a := range cells {
		cells[a] = newFlow(run{text: "not found", slant: true, ink: muted, size: theme.SizeNameCaptionText})
	}
	for _, v := range f.Values {
		value := run{text: valueText(c, v), bold: true}
		credit := credited(c, v)
		cells[v.Article] = newColumn(column{}, newFlow(value), short(2, credit))
		if parts[v.Article] != nil {
			parts[v.Article] = append(parts[v.Article], run{text: " · ", ink: muted})
		}
		credit.text = "  " + credit.text
		parts[v.Article] = append(parts[v.Article], value, credit)
	}
	title := func() fyne.CanvasObject { return short(2, flagged(figureTitle(c, i), f.Relation)...) }
	wide := newWordGrid(len(c.Readings), append(append([]fyne.CanvasObject{title()}, cells...), relationPill(f.Relation))...)
	return newEither(numbersLeast(c), wide, newListed(c, listed{title(), parts, absentOf(), relationPill(f.Relation)}))
}

// credited is who is credited with a number, nothing where the article itself is.
func credited(c *compare.Comparison, v figure.Value) run {
	if who := c.CreditOf(v); who != compare.ItselfCredited {
		return caption(who)
	}
	return caption("")
}

func relationPill(r figure.Relation) fyne.CanvasObject {
	switch r {
	case figure.Conflict:
		return pill("! conflict: check", warn)
	case figure.Differ:
		return pill("! differ: check", warn)
	case figure.Includes:
		return pill("one includes", muted)
	case figure.Same:
		return rightward(newLine(caption("the same")))
	}
	return pill(relationName(r), muted)
}

func (n *Numbers) blank() fyne.CanvasObject {
	title, text := "No number is given twice", "No quantity was found that two of these articles give for the same thing."
	if len(n.state.Comparison.Figures) > 0 {
		title, text = "Nothing to show here", "No quantity of this event passes the filter. Choose “All” above, or press f."
	}
	return newColumn(column{gap: 6, padX: 6, padY: 24},
		newFlow(run{text: title, bold: true, size: theme.SizeNameSubHeadingText}), newFlow(run{text: text, ink: muted}))
}

// lineOf is the line of a figure, -1 for none.
func (n *Numbers) lineOf(figure int) int {
	for i, f := range n.shown {
		if f == figure {
			return i
		}
	}
	return -1
}

// Type moves the selection.
func (n *Numbers) Type(e *fyne.KeyEvent) { n.lines.key(e.Name) }

// Rune does nothing: no letter means anything here alone.
func (n *Numbers) Rune(rune) {}

// CopySelection copies the sentences of the selected figure.
func (n *Numbers) CopySelection() { n.hooks.Copy(CitedState(n.state)) }

// Go brings what is selected into sight.
func (n *Numbers) Go(Pick) { n.lines.reveal(n.lineOf(n.state.Figure - 1)) }

// numbersPanel is the right panel: the figure that is selected, with its
// sentences.
func numbersPanel(s State) []fyne.CanvasObject {
	c := s.Comparison
	if s.Figure < 1 || s.Figure > len(c.Figures) {
		return []fyne.CanvasObject{sectionHead("Numbers"), card(newFlow(
			run{text: "Nothing selected.\n", bold: true},
			run{text: "Click a line, or move with j and k, to see who is credited with each number and the sentences that give it. Numbers are compared inside sentences that tell the same fact, and where they are likely of one thing in others.", ink: muted}))}
	}
	f := c.Figures[s.Figure-1]
	var parts []fyne.CanvasObject
	for _, v := range f.Values {
		parts = append(parts, telling(c, v.Place, c.Readings[v.Article].Doc.Sentences[v.Sentence].Span, true))
	}
	os := []fyne.CanvasObject{sectionHead("Numbers"), figureCard(c, s.Figure-1), gapAbove(sectionHead("Evidence")), cardOf(6, parts)}
	if f.Fact < 0 {
		return os
	}
	if why := whyParts(c.Facts[f.Fact].Why); len(why) > 0 {
		os = append(os, gapAbove(sectionHead("Why these sentences match")), cardOf(3, why))
	}
	return os
}
