package quoting

import (
	"slices"

	"fyne.io/fyne/v2"
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
	"parallax/app/session/view"
	"parallax/compare/say"
)

// Quotes is the screen with what is said: by speaker or by article, the
// fullest form and what each article kept, cut and changed of it.
type Quotes struct {
	hooks   screen.Hooks
	state   screen.State
	list    *quoteList
	lines   []line
	rows    []*press.Box        // of the lines that are drawn, the first ones
	rest    []quoteItem         // what is not drawn yet
	at      int                 // the line that is selected, -1 for none
	groups  *chip.Choices[bool] // by article
	filters *chip.Choices[view.Filter]
	bar     fyne.CanvasObject
	sheet   *lay.Sheet
	object  *fyne.Container
}

// quoteItem is a part of the list: a line of a group, or for -1 its heading.
type quoteItem struct {
	group quoteGroup
	line  int
}

// drawnQuotes is how many parts are drawn at a time: each is several objects.
const drawnQuotes = 40

// quoteFilters are the filters in the order of their chips.
func quoteFilters() []chip.Choice[view.Filter] {
	return []chip.Choice[view.Filter]{
		{ID: view.FilterAll, Name: told.Told("label.all")}, {ID: view.FilterChanged, Name: told.Told("label.cut-or-changed")}, {ID: view.FilterOnlyHere, Name: told.Told("label.only-in-one")},
	}
}

// NewQuotes makes the screen.
func NewQuotes(h screen.Hooks) *Quotes {
	q := &Quotes{hooks: h, at: -1, sheet: lay.NewSheet(lay.Column{Gap: 2, PadX: 14, PadY: 12})}
	q.groups = chip.NewChoices([]chip.Choice[bool]{{ID: false, Name: told.Told("label.speaker")}, {ID: true, Name: told.Told("label.article")}}, h.Quotes.Group)
	q.filters = chip.NewChoices(quoteFilters(), h.Quotes.Filter)
	right := []fyne.CanvasObject{
		prose.NewProseLine(prose.Piece{Text: told.Told("label.cut"), Strike: true, Tone: prose.ToneBad}),
		prose.NewProseLine(prose.Piece{Text: told.Told("label.added"), Line: true, Tone: prose.ToneGood}),
		prose.NewProseLine(prose.Piece{Text: told.Told("label.reporting-verb"), Marked: true, Kind: tone.Verb}),
	}
	q.sheet.OnEnd = func() { q.Draw(drawnQuotes) }
	q.bar = chip.BarOf(append(q.groups.Behind(told.Told("label.group-by")), q.filters.Behind("  "+told.Told("label.show"))...), right)
	q.object = lay.NewFrame(lay.Frame{Top: q.bar}, q.sheet)
	return q
}

// Name is the tab's.
func (q *Quotes) Name() string { return screen.QuotesName }

// Object is the screen.
func (q *Quotes) Object() fyne.CanvasObject { return q.object }

// Show lists what the state asks for; a state with another selection moves
// only that.
func (q *Quotes) Show(s screen.State) {
	old := q.state
	q.state = s
	if s.Comparison == nil {
		return
	}
	fresh := s.Comparison != old.Comparison || q.list == nil
	if fresh {
		q.list = newQuoteList(s.Comparison)
	}
	if fresh || s.Quotes != old.Quotes || s.QuotesByArticle != old.QuotesByArticle || s.TextSize != old.TextSize || !slices.Equal(s.PickedQuotations, old.PickedQuotations) {
		q.fill(s.Title != old.Title || s.Quotes != old.Quotes || s.QuotesByArticle != old.QuotesByArticle)
	}
	q.Mark(q.lineOf(s.Pick))
}

// fill sets the chips and the rows anew.
func (q *Quotes) fill(top bool) {
	q.groups.Show(q.state.QuotesByArticle)
	q.filters.Count(q.list.count)
	q.filters.Show(q.state.Quotes)
	drawn := len(q.rows)
	q.lines, q.rows, q.rest, q.at = nil, nil, nil, -1
	for _, g := range q.list.groups(q.state) {
		q.rest = append(q.rest, quoteItem{g, -1})
		for i, ln := range g.lines {
			q.rest, q.lines = append(q.rest, quoteItem{g, i}), append(q.lines, ln)
		}
	}
	if q.sheet.Set(top); len(q.lines) == 0 {
		q.sheet.Add(q.blank())
	}
	if top {
		drawn = 0
	}
	if n := q.list.count(view.FilterAll); n > 0 && n < len(q.lines) && q.state.Quotes == view.FilterAll && !q.state.QuotesByArticle {
		q.sheet.Add(lay.Padded(prose.NewFlow(prose.Caption(told.Told("reading.quotes.count", say.Count("n", n), say.Count("places", len(q.lines)))))))
	}
	q.Draw(max(drawn, drawnQuotes))
	q.bar.Refresh() // the chips are as wide as their words
	lay.Relayout(q.object)
}

// Draw draws so many more parts of the list.
func (q *Quotes) Draw(n int) {
	n = min(n, len(q.rest))
	if n == 0 {
		return
	}
	var os []fyne.CanvasObject
	for _, it := range q.rest[:n] {
		os = append(os, q.Parts(it)...)
	}
	q.rest = q.rest[n:]
	q.sheet.Add(os...)
}

// drawTo draws the list as far as a line.
func (q *Quotes) drawTo(line int) {
	for line >= len(q.rows) && len(q.rest) > 0 {
		q.Draw(line - len(q.rows) + drawnQuotes)
	}
}

// Parts are the heading of a group, or a line of it with what stands over it.
func (q *Quotes) Parts(it quoteItem) []fyne.CanvasObject {
	g := it.group
	if it.line < 0 {
		return []fyne.CanvasObject{lay.Padded(lay.GapAbove(lay.GapAbove(q.head(g))))}
	}
	var os []fyne.CanvasObject
	ln := g.lines[it.line]
	said := q.list.all[ln.said]
	if first := it.line == 0 || g.lines[it.line-1].said != ln.said; first && g.article < 0 && len(said.Forms) > 1 {
		os = append(os, lay.Padded(q.list.full(said)))
	}
	r := q.row(ln, g.article >= 0)
	q.rows = append(q.rows, r)
	return append(os, chart.NewRule(false), r)
}

// head is the heading of a group.
func (q *Quotes) head(g quoteGroup) fyne.CanvasObject {
	if g.article < 0 {
		return q.list.voiceHead(g.voice)
	}
	return prose.NewFlow(prose.Run{Text: drawn.NameOf(q.list.c, g.article), Bold: true, Ink: tone.Outlet(g.article), Size: theme.SizeNameSubHeadingText},
		prose.Run{Text: "  " + told.Count(len(g.lines), "quotation"), Ink: tone.Muted})
}

// blank says why nothing is listed.
func (q *Quotes) blank() fyne.CanvasObject {
	title, text := told.Told("label.no-quotation-was-found"), told.Told("screens.quotes.these-articles-quote-and-report")
	if q.list.count(view.FilterAll) > 0 {
		title, text = told.Told("label.nothing-to-show-here"), told.Told("screens.quotes.no-quotation-of-this-event")
	}
	return lay.NewColumn(lay.Column{Gap: 6, PadX: 6, PadY: 24},
		prose.NewFlow(prose.Run{Text: title, Bold: true, Size: theme.SizeNameSubHeadingText}), prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted}))
}

func (q *Quotes) pick(ln line) { q.hooks.Quotes.Pick(ln.article, ln.quote) }

// lineOf is the line that is picked, -1 for none.
func (q *Quotes) lineOf(p screen.Pick) int {
	for i, ln := range q.lines {
		if p.Quote >= 0 && ln.article == p.Article && ln.quote == p.Quote {
			return i
		}
	}
	return -1
}

// Mark shows which line is selected.
func (q *Quotes) Mark(at int) {
	if at == q.at {
		return
	}
	q.drawTo(at)
	for i, on := range map[int]bool{q.at: false, at: true} {
		if i < 0 || i >= len(q.rows) {
			continue
		}
		q.rows[i].Fill = nil
		if on {
			q.rows[i].Fill = tone.Chosen
		}
		q.rows[i].Refresh()
	}
	q.at = at
}

// Type moves the selection.
func (q *Quotes) Type(e *fyne.KeyEvent) {
	const page = 8
	if to, ok := (press.Cursor{At: q.at, Lines: len(q.lines), Page: page}).After(e.Name); ok {
		q.move(to)
	}
}

// move selects a line and brings it into sight.
func (q *Quotes) move(to int) {
	if len(q.lines) == 0 {
		return
	}
	to = min(max(to, 0), len(q.lines)-1)
	q.pick(q.lines[to])
	q.drawTo(to)
	q.sheet.Reveal(q.rows[to])
}

// Rune does nothing: no letter means anything here alone.
func (q *Quotes) Rune(rune) {}

// CopySelection copies the selected quotation with its place.
func (q *Quotes) CopySelection() { q.hooks.Copy(q.hooks.Cite(q.state)) }

// Go brings what is picked into sight.
func (q *Quotes) Go(p screen.Pick) {
	if i := q.lineOf(p); i >= 0 {
		q.Mark(i)
		q.sheet.Reveal(q.rows[i])
	}
}
