package fact

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/figure"
)

// Numbers is the screen of quantities by articles, with who is credited.
type Numbers struct {
	hooks   screen.Hooks
	state   screen.State
	shown   []int // figures
	lines   *press.Picker
	filters *chip.Choices[view.Filter]
	head    *fyne.Container
	object  fyne.CanvasObject
}

// numberFilters are the filters in the order of their chips.
func numberFilters() []chip.Choice[view.Filter] {
	return []chip.Choice[view.Filter]{
		{ID: view.FilterAll, Name: told.Told("label.all")},
		{ID: view.FilterConflicts, Name: told.Told("label.numbers-differ.2")},
		{ID: view.FilterChanged, Name: told.Told("label.rounded-or-less-exact")},
		{ID: view.FilterShared, Name: told.Told("label.the-same")},
	}
}

// NewNumbers makes the screen.
func NewNumbers(h screen.Hooks) *Numbers {
	n := &Numbers{hooks: h}
	n.lines = press.NewPicker(lay.Column{PadX: 14, PadY: 6}, func(i int) {
		if i < len(n.shown) {
			h.Tables.Figure(n.shown[i] + 1)
		}
	})
	n.filters = chip.NewChoices(numberFilters(), h.Tables.Numbers)
	n.head = lay.NewColumn(lay.Column{PadX: 20, PadY: 6})
	n.object = lay.NewFrame(lay.Frame{Top: lay.NewColumn(lay.Column{}, chip.BarOf(n.filters.Behind(told.Told("label.show")), nil), n.head, chart.NewRule(false))}, n.lines.Sheet)
	return n
}

// Name is the tab's.
func (n *Numbers) Name() string { return screen.NumbersName }

// Object is the screen.
func (n *Numbers) Object() fyne.CanvasObject { return n.object }

// Show lists what the state asks for; a state with another selection moves
// only that.
func (n *Numbers) Show(s screen.State) {
	old := n.state
	n.state = s
	if s.Comparison == nil {
		return
	}
	if s.Comparison != old.Comparison || s.Numbers != old.Numbers {
		n.fill(!screen.SameText(s.Comparison, old.Comparison) || s.Numbers != old.Numbers)
	}
	n.lines.Mark(n.lineOf(s.Figure - 1))
}

// numberPasses reports whether a filter lets a relation through.
func numberPasses(f view.Filter, r figure.Relation) bool {
	switch f {
	case view.FilterConflicts:
		return r.Differs()
	case view.FilterChanged:
		return r == figure.Rounded || r == figure.Includes
	case view.FilterShared:
		return r == figure.Same
	}
	return true
}

func (n *Numbers) fill(top bool) {
	c := n.state.Comparison
	n.filters.Count(func(f view.Filter) (count int) {
		for i, g := range c.Figures {
			if numberPasses(f, g.Relation) && g.Clear() && !repeated(c, i) {
				count++
			}
		}
		return count
	})
	n.filters.Show(n.state.Numbers)
	n.lines.Clear()
	n.shown = nil
	var os []fyne.CanvasObject
	head := func() fyne.CanvasObject {
		return prose.NewFlow(prose.Run{Text: told.Told("label.quantity"), Bold: true, Ink: tone.Muted})
	}
	n.head.Objects = []fyne.CanvasObject{lay.NewEither(numbersLeast(c), grid.NewWordGrid(len(c.Readings), append(append([]fyne.CanvasObject{head()}, drawn.NarrowNames(c)...), prose.NewLine())...), head())}
	for _, i := range n.order(c) {
		n.shown = append(n.shown, i)
		os = append(os, n.lines.Add(drawn.FigureTitle(c, i), lay.Column{PadX: 6, PadY: 6}, n.row(c, i)), chart.NewRule(false))
	}
	if len(n.shown) == 0 {
		os = append(os, n.blank())
	}
	n.lines.Sheet.Set(top, os...)
	n.object.Refresh()
}

// order is the figures that are shown: those that differ first, then in the
// order of the facts.
func (n *Numbers) order(c *compare.Comparison) []int {
	var first, rest []int
	for i, g := range c.Figures {
		switch {
		case !numberPasses(n.state.Numbers, g.Relation), !g.Clear(), repeated(c, i):
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
	return grid.Scaled(96+n*72) + grid.FlagWidth() + grid.GridGap*(n+1)
}

func (n *Numbers) row(c *compare.Comparison, i int) fyne.CanvasObject {
	f := c.Figures[i]
	cells := make([]fyne.CanvasObject, len(c.Readings))
	parts := make([][]prose.Run, len(c.Readings))
	for a := range cells {
		cells[a] = prose.NewFlow(prose.Run{Text: told.Told("label.not-found"), Slant: true, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	}
	for _, v := range f.Values {
		value := prose.Run{Text: drawn.ValueText(c, v), Bold: true}
		credit := credited(c, v)
		cells[v.Article] = lay.NewColumn(lay.Column{}, prose.NewFlow(value), prose.Short(2, credit))
		if parts[v.Article] != nil {
			parts[v.Article] = append(parts[v.Article], prose.Run{Text: " · ", Ink: tone.Muted})
		}
		credit.Text = "  " + credit.Text
		parts[v.Article] = append(parts[v.Article], value, credit)
	}
	title := func() fyne.CanvasObject { return prose.Short(2, drawn.Flagged(drawn.FigureTitle(c, i), f.Relation)...) }
	wide := grid.NewWordGrid(len(c.Readings), append(append([]fyne.CanvasObject{title()}, cells...), relationPill(f.Relation))...)
	return lay.NewEither(numbersLeast(c), wide, drawn.NewListed(c, drawn.Listed{Title: title(), Parts: parts, Absent: drawn.AbsentOf(), Flag: relationPill(f.Relation)}))
}

// credited is who is credited with a number, nothing where the article itself is.
func credited(c *compare.Comparison, v figure.Value) prose.Run {
	if who := c.CreditOf(v); who != compare.ItselfCredited {
		return prose.Caption(told.Word("credit", who))
	}
	return prose.Caption("")
}

func relationPill(r figure.Relation) fyne.CanvasObject {
	switch r {
	case figure.Conflict:
		return press.Pill(told.Told("label.conflict-check"), tone.Warn)
	case figure.Differ:
		return press.Pill(told.Told("label.differ-check"), tone.Warn)
	case figure.Same:
		return prose.Rightward(prose.NewLine(prose.Caption(told.Told("label.the-same.2"))))
	}
	return press.Pill(drawn.RelationName(r), tone.Muted)
}

func (n *Numbers) blank() fyne.CanvasObject {
	title, text := told.Told("label.no-number-is-given-twice"), told.Told("screens.numbers.no-quantity-was-found-that")
	if len(n.state.Comparison.Figures) > 0 {
		title, text = told.Told("label.nothing-to-show-here"), told.Told("screens.numbers.no-quantity-of-this-event")
	}
	return lay.NewColumn(lay.Column{Gap: 6, PadX: 6, PadY: 24},
		prose.NewFlow(prose.Run{Text: title, Bold: true, Size: theme.SizeNameSubHeadingText}), prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted}))
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
func (n *Numbers) Type(e *fyne.KeyEvent) { n.lines.Key(e.Name) }

// Rune does nothing: no letter means anything here alone.
func (n *Numbers) Rune(rune) {}

// CopySelection copies the sentences of the selected figure.
func (n *Numbers) CopySelection() { n.hooks.Copy(n.hooks.Cite(n.state)) }

// Go brings what is selected into sight.
func (n *Numbers) Go(screen.Pick) { n.lines.Reveal(n.lineOf(n.state.Figure - 1)) }

// NumbersPanel is the right panel: the figure that is selected, with its
// sentences.
func NumbersPanel(s screen.State) []fyne.CanvasObject {
	c := s.Comparison
	if s.Figure < 1 || s.Figure > len(c.Figures) {
		return []fyne.CanvasObject{prose.SectionHead(told.Told("label.numbers")), press.Card(prose.NewFlow(
			prose.Run{Text: told.Told("label.nothing-selected") + "\n", Bold: true},
			prose.Run{Text: told.Told("screens.numbers.click-a-line-or-move"), Ink: tone.Muted}))}
	}
	f := c.Figures[s.Figure-1]
	var parts []fyne.CanvasObject
	for _, v := range f.Values {
		parts = append(parts, drawn.Telling(c, v.Place, c.Readings[v.Article].Doc.Sentences[v.Sentence].Span, true))
	}
	os := []fyne.CanvasObject{prose.SectionHead(told.Told("label.numbers")), drawn.FigureCard(c, s.Figure-1), lay.GapAbove(prose.SectionHead(told.Told("label.evidence"))), press.CardOf(6, parts)}
	if f.Fact < 0 {
		return os
	}
	if why := drawn.WhyParts(c.Facts[f.Fact].Why); len(why) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.why-these-sentences-match"))), press.CardOf(3, why))
	}
	return os
}
