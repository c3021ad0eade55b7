package checking

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare/check"
	"parallax/compare/check/draft"
	"parallax/compare/news"
)

// Check is the screen of a text that is held against the articles: at the left
// its statements, each with a word for what was found, at the right the passages.
type Check struct {
	hooks  screen.Hooks
	state  screen.State
	shown  bool
	bar    *fyne.Container
	lines  *press.Picker
	right  *lay.Sheet
	more   bool // the passages that are folded are shown
	body   *fyne.Container
	object fyne.CanvasObject
}

// NewCheck makes the screen.
func NewCheck(h screen.Hooks) *Check {
	c := &Check{hooks: h, bar: lay.NewColumn(lay.Column{}), right: lay.NewSheet(lay.Column{Gap: 6, PadX: 12, PadY: 14})}
	c.lines = press.NewPicker(lay.Column{Gap: 2, PadX: 10, PadY: 10}, func(i int) { h.Check.Pick(i + 1) })
	c.body = container.New(&lay.Beside{})
	c.object = lay.NewFrame(lay.Frame{Top: c.bar}, c.body)
	return c
}

// Name is the tab's.
func (c *Check) Name() string { return screen.CheckName }

// Object is the screen.
func (c *Check) Object() fyne.CanvasObject { return c.object }

// Show shows the text of a state; one with another selection moves only that.
func (c *Check) Show(s screen.State) {
	old := c.state
	c.state = s
	if !c.shown || s.Comparison != old.Comparison || s.Check.Result != old.Check.Result || s.Check.Text != old.Check.Text {
		c.shown = true
		c.fill()
	}
	if at := s.Check.At; at != old.Check.At || s.Check.Result != old.Check.Result || s.Comparison != old.Comparison {
		c.more = false
		c.showStatement()
	}
	c.lines.Mark(s.Check.At - 1)
}

func (c *Check) fill() {
	r := c.state.Check.Result
	c.fillBar()
	c.lines.Clear()
	if r == nil || len(r.Statements) == 0 {
		c.body.Objects = []fyne.CanvasObject{c.blank()}
		c.object.Refresh()
		return
	}
	var os []fyne.CanvasObject
	for _, n := range r.Notes {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Say(n), Ink: tone.Warn}))
	}
	next, units := 0, r.Units()
	for b, block := range r.Text.Blocks {
		if block.Kind == draft.Heading {
			os = append(os, lay.Padded(lay.GapAbove(prose.NewFlow(prose.Run{Text: prose.Flat(r.Text.Article.Slice(block.Span)), Bold: true}))))
			continue
		}
		for next < len(r.Statements) && r.Statements[next].Block <= b {
			number := ""
			if len(units) > 0 && units[0].From == next {
				number, units = fmt.Sprint(units[0].Number), units[1:]
			}
			os = append(os, c.statement(r.Statements[next], number))
			next++
		}
	}
	c.lines.Sheet.Set(true, os...)
	c.body.Objects = []fyne.CanvasObject{c.lines.Sheet, chart.NewRule(true), c.right}
	c.object.Refresh()
}

func (c *Check) fillBar() {
	r := c.state.Check.Result
	left := []fyne.CanvasObject{chip.NewChip(told.Told("check.screen.paste"), false, c.hooks.Check.Paste)}
	if c.state.Check.Text != "" {
		left = append(left, chip.NewChip(told.Told("check.screen.clear"), false, c.hooks.Check.Clear))
	}
	if r != nil && len(r.Statements) > 0 {
		left = append(left, chip.NewChip(told.Told("check.screen.copy-text"), false, c.hooks.Check.CopyText), chip.NewChip(told.Told("check.screen.export"), false, c.hooks.Check.Export))
	}
	var right []fyne.CanvasObject
	if r != nil {
		right = c.counts(r)
	}
	c.bar.Objects = []fyne.CanvasObject{chip.BarOf(left, right)}
	if first := c.readFirst(); first != nil {
		c.bar.Objects = append(c.bar.Objects, first)
	}
}

// blank says what the screen is for, or that the text is being checked.
func (c *Check) blank() fyne.CanvasObject {
	switch {
	case c.state.Check.Text == "":
		return press.NewBlank(press.Blank{Title: told.Told("check.screen.title"), Text: told.Told("check.screen.blank"), Do: told.Told("check.screen.paste"), Tap: c.hooks.Check.Paste})
	case c.state.Check.Result == nil:
		return press.NewBlank(press.Blank{Title: told.Told("check.screen.title"), Text: told.Told("check.screen.running")})
	}
	return press.NewBlank(press.Blank{Title: told.Told("check.screen.title"), Text: told.Told("check.page.none"), Do: told.Told("check.screen.paste"), Tap: c.hooks.Check.Paste})
}

// verdictSign stands before the word of a verdict.
func verdictSign(v check.Verdict) string { return signs[v.Slug()] }

// counted is a verdict as it stands behind a number, and on what can be chosen.
func counted(v check.Verdict) string { return told.Told("check.counted." + v.Slug()) }

// statement is a line of the list: what was found, and the words. The number is that of
// its sentence, "" for a part of one behind the first.
func (c *Check) statement(s check.Statement, number string) fyne.CanvasObject {
	word := verdictWord(s)
	head := []prose.Run{{Text: number + "  ", Bold: true, Size: theme.SizeNameCaptionText}, {Text: signs[s.Slug()] + "  " + word, Bold: true, Ink: inks[s.Slug()], Size: theme.SizeNameCaptionText}}
	for _, a := range s.Told {
		head = append(head, prose.Run{Text: "   " + drawn.NameOf(c.state.Comparison, a), Ink: tone.Outlet(a), Size: theme.SizeNameCaptionText})
	}
	for _, a := range s.Silent {
		head = append(head, prose.Run{Text: "   " + told.Told("check.screen.silent") + " " + drawn.NameOf(c.state.Comparison, a), Ink: tone.Outlet(a), Size: theme.SizeNameCaptionText})
	}
	label := word + ": " + c.Words(s.Span)
	return c.lines.Add(label, lay.Column{Gap: 2, PadX: 10, PadY: 7}, prose.NewFlow(head...), prose.NewFlow(c.Marked(s)...))
}

// verdictWord is the word for what was found.
func verdictWord(s check.Statement) string {
	word := told.Told("check.label." + s.Slug())
	if s.Corrected != "" {
		word += " " + told.Told("check.screen.by-you")
	}
	return word
}

// Words is a part of the draft on one line.
func (c *Check) Words(s news.Span) string {
	return prose.Flat(c.state.Check.Result.Text.Article.Slice(s))
}

// Marked is the words of a statement, those marked that were found and that were not.
func (c *Check) Marked(s check.Statement) []prose.Run {
	agrees, differs := s.Marks()
	out := marked(c.state.Check.Result.Text.Article, s.Span, agrees, differs)
	if marks := c.citations(s); marks != "" {
		out = append(out, prose.Run{Text: " " + marks, Serif: true, Ink: tone.Accent})
	}
	return out
}

// Type moves the selection.
func (c *Check) Type(e *fyne.KeyEvent) { c.lines.Key(e.Name) }

// Rune does nothing: no letter means anything here alone.
func (c *Check) Rune(rune) {}

// CopySelection copies the passages of the selected statement with their citations.
func (c *Check) CopySelection() { c.hooks.Copy(c.hooks.Cite(c.state)) }

// Go brings the selected statement into sight.
func (c *Check) Go(screen.Pick) { c.lines.Reveal(c.state.Check.At - 1) }
