package screen

import (
	"maps"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/say"
)

// OverviewName is the name of the screen Overview.
const OverviewName = "Overview"

// Overview is the screen that an event opens on: what each article puts first,
// in a column an article; then a row a difference, with a cell an article; then
// how much of each article the others tell too.
type Overview struct {
	hooks  Hooks
	state  State
	bar    *overviewBar
	names  *fyne.Container // over the columns
	sheet  *sheet
	object fyne.CanvasObject
	heads  []*box
	rows   []*differenceRow
}

// rowPad is the room at the left and right of a row, sheetPad that of the sheet.
const (
	rowPad   = 4
	sheetPad = 16
)

// NewOverview makes the screen.
func NewOverview(h Hooks) *Overview {
	o := &Overview{hooks: h, bar: newOverviewBar(h), names: newColumn(column{padX: sheetPad + rowPad, narrow: true}), sheet: newSheet(column{padX: sheetPad, padY: 10})}
	o.object = newFrame(frame{top: newColumn(column{}, o.bar.object, o.names)}, o.sheet)
	return o
}

// Name is the tab's.
func (o *Overview) Name() string { return OverviewName }

// Object is the screen.
func (o *Overview) Object() fyne.CanvasObject { return o.object }

// Show lays the event out anew when other differences are to be shown, and
// otherwise moves the selection.
func (o *Overview) Show(s State) {
	old := o.state
	o.state = s
	if s.Comparison == nil {
		return
	}
	if s.Comparison != old.Comparison || s.HideQuoted != old.HideQuoted || !maps.Equal(s.Hidden, old.Hidden) ||
		s.Differences != old.Differences || s.DifferencesOf != old.DifferencesOf || s.AllDifferences != old.AllDifferences ||
		!slices.Equal(s.NotedDifferences, old.NotedDifferences) {
		o.fill(s.Comparison != old.Comparison && !sameArticles(s.Comparison, old.Comparison))
	}
	o.mark()
}

// sameArticles reports whether two comparisons are of the same articles.
func sameArticles(a, b *compare.Comparison) bool {
	return a != nil && b != nil && slices.EqualFunc(a.Readings, b.Readings, func(x, y compare.Reading) bool {
		return x.Article.ID == y.Article.ID
	})
}

func (o *Overview) fill(top bool) {
	c := o.state.Comparison
	o.heads = nil
	var heads, bands []fyne.CanvasObject
	for a := range c.Readings {
		heads, bands = append(heads, o.head(a)), append(bands, newNameHead(c, a))
	}
	names := outletNames(c)
	o.names.Objects = []fyne.CanvasObject{newSpreadHeads(names, bands...)}
	os := append(warning(c), newColumn(column{padX: rowPad}, newSpread(names, heads...)), gap(), gap())
	os = append(os, o.differences()...)
	o.sheet.set(top, append(os, gap(), gap(), newColumn(column{padX: rowPad}, shareBars(c)))...)
	o.object.Refresh()
}

// outletNames are the names over what the articles put first.
func outletNames(c *compare.Comparison) []string {
	var out []string
	for _, r := range c.Readings {
		out = append(out, outletName(r.Article))
	}
	return out
}

// outletName stands beside the headline; without either the article is called
// as everywhere else.
func outletName(a *news.Article) string {
	switch {
	case a.Outlet != "":
		return a.Outlet
	case a.Title() != "":
		return "no outlet found"
	}
	return a.Name()
}

// newNameHead is the name of an article over its column.
func newNameHead(c *compare.Comparison, a int) fyne.CanvasObject {
	return newColumn(column{gap: 3, padY: 6}, headName(outletNames(c), a), newBand(a))
}

// leadLines is how much of the first paragraphs stands there: with many articles
// the differences must not be pushed out of sight.
func leadLines(articles int) int {
	if articles > mostColumns {
		return 1
	}
	return 3
}

// head is an article's headline and first paragraph.
func (o *Overview) head(a int) fyne.CanvasObject {
	c := o.state.Comparison
	r := c.Readings[a]
	first := newFlow(run{text: "no headline found", slant: true, ink: muted})
	if r.Article.Title() != "" {
		first = short(5, o.headline(c, a)...)
	}
	var parts []fyne.CanvasObject
	for _, k := range compare.KindTexts(c, a) {
		parts = append(parts, newFlow(caption(k)))
	}
	parts = append(parts, first, short(leadLines(len(c.Readings)), run{text: leadOf(r), serif: true, ink: muted}))
	b := newBox(boxLook{
		hover: veil, round: 3, tap: func() { o.hooks.Tables.Difference(-(a + 1)) },
		label: "Headline of " + r.Article.Name(),
	}, column{gap: 4, padX: 2, padY: cellPad}, parts...)
	o.heads = append(o.heads, b)
	return b
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

// warning is the line on top that says that the articles may be about different
// events; nothing where all may be about one.
func warning(c *compare.Comparison) []fyne.CanvasObject {
	m, ok := compare.EventWarning(c)
	if !ok {
		return nil
	}
	text := newFlow(run{text: "⚠  ", ink: warn}, run{text: say.English().Text(m), bold: true})
	return []fyne.CanvasObject{newBox(boxLook{fill: panel, edge: rule, round: 7}, column{padX: 12, padY: 8}, text), gap()}
}

func noDifferences(c *compare.Comparison) string {
	if len(c.Facts) == 0 {
		return "No fact is told by two of these articles, so there is nothing to compare. Are they about the same event?"
	}
	return "No difference could be put into a sentence without risk. The screens Read, Facts, Quotes and Numbers show all that was found."
}

// CopySelection copies the selected difference with what shows it.
func (o *Overview) CopySelection() { o.hooks.Copy(CitedState(o.state)) }
