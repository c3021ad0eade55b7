package screen

import (
	"fmt"
	"maps"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/difference"
)

// OverviewName is the name of the screen Overview.
const OverviewName = "Overview"

// Overview is the screen that an event opens on: headlines and first
// paragraphs side by side, the differences worth reading, and how much of each
// article the others tell too.
type Overview struct {
	hooks Hooks
	state State
	lines *picker
	heads []*box
}

// NewOverview makes the screen.
func NewOverview(h Hooks) *Overview {
	o := &Overview{hooks: h}
	o.lines = newPicker(column{gap: 10, padX: 20, padY: 14}, func(i int) { h.Tables.Difference(i + 1) })
	return o
}

// Name is the tab's.
func (o *Overview) Name() string { return OverviewName }

// Object is the screen.
func (o *Overview) Object() fyne.CanvasObject { return o.lines.sheet }

// Show lays the event out anew when there is another comparison, and otherwise
// moves the selection.
func (o *Overview) Show(s State) {
	old := o.state
	o.state = s
	if s.Comparison == nil {
		return
	}
	if s.Comparison != old.Comparison || s.HideQuoted != old.HideQuoted || !maps.Equal(s.Hidden, old.Hidden) {
		o.fill(s.Comparison != old.Comparison)
	}
	o.lines.mark(s.Difference - 1)
	for i, h := range o.heads {
		fill := ink(nil)
		if s.Difference == -(i + 1) {
			fill = chosen
		}
		if (h.fill == nil) != (fill == nil) {
			h.fill = fill
			h.Refresh()
		}
	}
}

func (o *Overview) fill(top bool) {
	c := o.state.Comparison
	o.lines.clear()
	o.heads = nil
	var tops []fyne.CanvasObject
	for a := range c.Readings {
		tops = append(tops, o.head(c, a))
	}
	os := []fyne.CanvasObject{newTiles(14, 172, tops...), gap(), o.differences(c)}
	o.lines.sheet.set(top, append(os, gap(), shareBars(c))...)
}

// head is an article's outlet, headline and first paragraph.
func (o *Overview) head(c *compare.Comparison, a int) fyne.CanvasObject {
	r := c.Readings[a]
	who := r.Article.Outlet
	if who == "" {
		who = "no outlet found" // the headline stands below
	}
	parts := []fyne.CanvasObject{newFlow(run{text: who, bold: true, ink: outlet(a), size: theme.SizeNameCaptionText})}
	if t := r.Article.Title(); t != "" {
		parts = append(parts, short(5, o.headline(c, a)...))
	} else {
		parts = append(parts, newFlow(run{text: "no headline found", slant: true, ink: muted}))
	}
	parts = append(parts, short(4, run{text: leadOf(r), serif: true, ink: muted}))
	b := newBox(boxLook{
		hover: veil, round: 3, tap: func() { o.hooks.Tables.Difference(-(a + 1)) },
		label: "Headline of " + r.Article.Name(),
	}, column{gap: 5, padX: 4, padY: 8}, parts...)
	o.heads = append(o.heads, b)
	return newColumn(column{}, newBand(a), b)
}

// headline is an article's headline with the marks that are shown.
func (o *Overview) headline(c *compare.Comparison, a int) []run {
	r := c.Readings[a]
	base := run{text: flat(r.Article.Title()), serif: true, size: theme.SizeNameSubHeadingText}
	return markedRuns(base, headlineMarks(o.state, a))
}

// headlineMarks are the marks of a headline that are shown, loaded words
// before labels.
func headlineMarks(s State, a int) []markedSpan {
	var kinds []view.Kind
	for _, k := range []view.Kind{view.Loaded, view.Label, view.Hedge, view.Agent} {
		if !s.Hidden[k] {
			kinds = append(kinds, k)
		}
	}
	return marksIn(marking{s.Comparison, a, s.HideQuoted}, s.Comparison.Readings[a].Article.Headline, kinds...)
}

// newBand is a bar in an article's colour.
func newBand(a int) fyne.CanvasObject {
	return fixed(fyne.NewSize(1, 3), newBox(boxLook{fill: outlet(a)}, column{}).with(container.NewStack()))
}

// leadOf is the first paragraph of the body.
func leadOf(r compare.Reading) string {
	for _, p := range r.Doc.Paragraphs {
		if !p.Headline {
			return flat(r.Article.Slice(p.Span))
		}
	}
	return ""
}

// differences are the sentences, each a line that can be selected.
func (o *Overview) differences(c *compare.Comparison) fyne.CanvasObject {
	os := []fyne.CanvasObject{newFlow(run{text: "Differences worth reading", bold: true})}
	if len(c.Differences) == 0 {
		os = append(os, gap(), newFlow(run{text: noDifferences(c), ink: muted}))
		return newColumn(column{}, os...)
	}
	os = append(os, gap())
	for _, d := range c.Shown() {
		line := newCells([]float32{22, 0, 96},
			newFlow(run{text: signOf(d.Kind), ink: accent, bold: true}), differenceText(c, d),
			rightward(newLine(run{text: leadsTo(d), ink: accent, size: theme.SizeNameCaptionText})))
		os = append(os, view.NewRule(false), o.lines.add(sentenceText(c, d.Pieces), column{padX: 2, padY: 8}, line))
	}
	return newColumn(column{}, append(os, view.NewRule(false))...)
}

// longestCounter is the length in runes up to which counter-evidence is shown
// under its sentence; the evidence has all of it.
const longestCounter = 150

// differenceText is a sentence with what speaks against it in small letters
// below.
func differenceText(c *compare.Comparison, d difference.Difference) fyne.CanvasObject {
	os := []fyne.CanvasObject{newFlow(sentenceRuns(c, d.Pieces)...)}
	for _, n := range d.Counter {
		text := []rune(sentenceText(c, n.Pieces))
		if len(text) > longestCounter {
			text = append(text[:longestCounter-1], '…')
		}
		os = append(os, newFlow(caption(string(text))))
	}
	return newColumn(column{gap: 2}, os...)
}

func noDifferences(c *compare.Comparison) string {
	if len(c.Facts) == 0 {
		return "No fact is told by two of these articles, so there is nothing to compare. Are they about the same event?"
	}
	return "No difference could be put into a sentence without risk. The screens Read, Facts, Quotes and Numbers show all that was found."
}

// shareBars are the bars of what each article tells.
func shareBars(c *compare.Comparison) fyne.CanvasObject {
	most := 1
	for _, s := range c.Shares {
		most = max(most, s.Sentences())
	}
	os := []fyne.CanvasObject{newFlow(run{text: "What each article tells", bold: true}, caption("   sentences")), gap()}
	for a, s := range c.Shares {
		part := func(n, level int) view.Part {
			return view.Part{Share: float32(n) / float32(most), Color: a, Level: level}
		}
		bar := view.NewBar(false, part(s.Most, 0), part(s.Some, 1), part(s.Here, 2))
		os = append(os, newCells([]float32{170, 0, 92}, short(1, run{text: nameOf(c, a)}), centredLine(bar),
			rightward(newLine(caption(fmt.Sprintf("%d · %d · %d", s.Most, s.Some, s.Here))))))
	}
	return newColumn(column{gap: 3}, append(os, newFlow(caption("dark: "+mostName(len(c.Readings))+" · light: only here")))...)
}

// mostName says what the dark and the half parts of the bars are.
func mostName(n int) string {
	if n == 2 {
		return "in both articles"
	}
	return "in most of the articles · half: in some"
}

// rightward stands a line at the right edge.
func rightward(o fyne.CanvasObject) fyne.CanvasObject { return newSides(newLine(), o) }

// centredLine gives a bar the height of a line.
func centredLine(o fyne.CanvasObject) fyne.CanvasObject {
	return newColumn(column{padY: 4}, o)
}

// Type moves the selection.
func (o *Overview) Type(e *fyne.KeyEvent) { o.lines.key(e.Name) }

// Rune does nothing: no letter means anything here alone.
func (o *Overview) Rune(rune) {}

// CopySelection copies the selected sentence with what shows it.
func (o *Overview) CopySelection() { o.hooks.Copy(CitedState(o.state)) }

// Go brings what is selected into sight.
func (o *Overview) Go(Pick) { o.lines.reveal(o.state.Difference - 1) }
