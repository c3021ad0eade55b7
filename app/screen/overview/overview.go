package overview

import (
	"maps"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Overview is the screen that an event opens on: what each article puts first,
// in a column an article; then a row a difference, with a cell an article; then
// how much of each article the others tell too.
type Overview struct {
	hooks  screen.Hooks
	state  screen.State
	bar    *overviewBar
	names  *fyne.Container // over the columns
	sheet  *lay.Sheet
	object fyne.CanvasObject
	heads  []*press.Box
	rows   []*differenceRow
}

// rowPad is the room at the left and right of a row, sheetPad that of the sheet.
const (
	rowPad   = 4
	sheetPad = 16
)

// NewOverview makes the screen.
func NewOverview(h screen.Hooks) *Overview {
	o := &Overview{hooks: h, bar: newOverviewBar(h), names: lay.NewColumn(lay.Column{PadX: sheetPad + rowPad, Narrow: true}), sheet: lay.NewSheet(lay.Column{PadX: sheetPad, PadY: 10})}
	o.object = lay.NewFrame(lay.Frame{Top: lay.NewColumn(lay.Column{}, o.bar.object, o.names)}, o.sheet)
	return o
}

// Name is the tab's.
func (o *Overview) Name() string { return screen.OverviewName }

// Object is the screen.
func (o *Overview) Object() fyne.CanvasObject { return o.object }

// Show lays the event out anew when other differences are to be shown, and
// otherwise moves the selection.
func (o *Overview) Show(s screen.State) {
	old := o.state
	o.state = s
	if s.Comparison == nil {
		return
	}
	if s.Comparison != old.Comparison || s.HideQuoted != old.HideQuoted || !maps.Equal(s.Hidden, old.Hidden) ||
		s.Differences != old.Differences || s.DifferencesOf != old.DifferencesOf || s.AllDifferences != old.AllDifferences ||
		!slices.Equal(s.NotedDifferences, old.NotedDifferences) || !slices.Equal(s.PickedDifferences, old.PickedDifferences) {
		o.fill(s.Comparison != old.Comparison && !screen.SameArticles(s.Comparison, old.Comparison))
	}
	o.Mark()
}

func (o *Overview) fill(top bool) {
	c := o.state.Comparison
	o.heads = nil
	var heads, bands []fyne.CanvasObject
	for a := range c.Readings {
		heads, bands = append(heads, o.head(a)), append(bands, newNameHead(c, a))
	}
	names := outletNames(c)
	o.names.Objects = []fyne.CanvasObject{grid.NewSpreadHeads(names, bands...)}
	os := append(warning(c), lay.NewColumn(lay.Column{PadX: rowPad}, grid.NewSpread(names, heads...)), lay.Gap(), lay.Gap())
	os = append(os, o.differences()...)
	o.sheet.Set(top, append(os, lay.Gap(), lay.Gap(), lay.NewColumn(lay.Column{PadX: rowPad}, shareBars(c)))...)
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
		return told.Told("label.no-outlet-found")
	}
	return a.Name()
}

// newNameHead is the name of an article over its column.
func newNameHead(c *compare.Comparison, a int) fyne.CanvasObject {
	return lay.NewColumn(lay.Column{Gap: 3, PadY: 6}, grid.HeadName(outletNames(c), a), newBand(a))
}

// leadLines is how much of the first paragraphs stands there: with many articles
// the differences must not be pushed out of sight.
func leadLines(articles int) int {
	if articles > grid.MostColumns {
		return 1
	}
	return 3
}

// head is an article's headline and first paragraph.
func (o *Overview) head(a int) fyne.CanvasObject {
	c := o.state.Comparison
	r := c.Readings[a]
	first := prose.NewFlow(prose.Run{Text: told.Told("label.no-headline-found"), Slant: true, Ink: tone.Muted})
	if r.Article.Title() != "" {
		first = prose.Short(5, o.headline(c, a)...)
	}
	var parts []fyne.CanvasObject
	for _, k := range drawn.KindTexts(c, a) {
		parts = append(parts, prose.NewFlow(prose.Caption(k)))
	}
	parts = append(parts, first, prose.Short(leadLines(len(c.Readings)), prose.Run{Text: leadOf(r), Serif: true, Ink: tone.Muted}))
	b := press.NewBox(press.BoxLook{
		Hover: tone.Veil, Round: 3, Tap: func() { o.hooks.Tables.Difference(-(a + 1)) },
		Label: told.Told("label.headline-of-name", say.Of("name", say.Words(r.Article.Name()))),
	}, lay.Column{Gap: 4, PadX: 2, PadY: grid.CellPad}, parts...)
	o.heads = append(o.heads, b)
	return b
}

// headline is an article's headline with the marks that are shown.
func (o *Overview) headline(c *compare.Comparison, a int) []prose.Run {
	r := c.Readings[a]
	base := prose.Run{Text: prose.Flat(r.Article.Title()), Serif: true, Size: theme.SizeNameSubHeadingText}
	return prose.MarkedRuns(base, HeadlineMarks(o.state, a))
}

// HeadlineMarks are the marks of a headline that are shown, loaded words
// before labels.
func HeadlineMarks(s screen.State, a int) []prose.MarkedSpan {
	var kinds []tone.Kind
	for _, k := range []tone.Kind{tone.Loaded, tone.Label, tone.Hedge, tone.Agent} {
		if !s.Hidden[k] {
			kinds = append(kinds, k)
		}
	}
	return drawn.MarksIn(drawn.Marking{C: s.Comparison, Article: a, Unquoted: s.HideQuoted}, s.Comparison.Readings[a].Article.Headline, kinds...)
}

// newBand is a bar in an article's colour.
func newBand(a int) fyne.CanvasObject {
	return lay.Fixed(fyne.NewSize(1, 3), press.NewBox(press.BoxLook{Fill: tone.Outlet(a)}, lay.Column{}).With(container.NewStack()))
}

// leadOf is the first paragraph of the body.
func leadOf(r compare.Reading) string {
	for _, p := range r.Doc.Paragraphs {
		if !p.Headline {
			return prose.Flat(r.Article.Slice(p.Span))
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
	text := prose.NewFlow(prose.Run{Text: "⚠  ", Ink: tone.Warn}, prose.Run{Text: told.Say(m), Bold: true})
	return []fyne.CanvasObject{press.NewBox(press.BoxLook{Fill: tone.Panel, Edge: tone.Rule, Round: 7}, lay.Column{PadX: 12, PadY: 8}, text), lay.Gap()}
}

// NoDifferences says why no difference is listed.
func NoDifferences(c *compare.Comparison) string {
	if len(c.Facts) == 0 {
		return told.Told("screens.overview.no-fact-is-told-by")
	}
	return told.Told("screens.overview.no-difference-could-be-put")
}

// CopySelection copies the selected difference with what shows it.
func (o *Overview) CopySelection() { o.hooks.Copy(o.hooks.Cite(o.state)) }
