package fact

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/aligned"
	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/figure"
)

// Facts is the screen of facts by articles: a dot for where in the article a
// fact stands.
type Facts struct {
	hooks   screen.Hooks
	state   screen.State
	list    []factLine // all of them
	shown   []factLine
	most    int // lines that are drawn
	picked  int // the line that was picked last
	lines   *press.Picker
	filters *chip.Choices[view.Filter]
	sort    *chip.Chip
	head    *fyne.Container
	top     *fyne.Container // bar and head
	object  *fyne.Container
}

// factLine is a fact, or a sentence that only one article has.
type factLine struct {
	fact  int // -1 for a sentence
	only  align.OnlyHere
	last  int // number of the last sentence where several stand in one row
	title string
	Row   int
	maybe bool // its sentences may tell the same
	// against are what two articles tell that cannot both be, nil for other lines.
	against *compare.Contradiction
	places  []difference.Placement
	flag    figure.Relation // of its numbers, Same for none
}

// drawnFirst is how many lines are drawn at first: each is several objects, and
// Fyne walks over all of them in every frame.
const drawnFirst = 60

// Ways to sort facts.
const (
	sortBase    = ""
	sortTellers = "tellers"
	sortFlags   = "conflicts"
)

// factFilters are the filters in the order of their chips.
func factFilters() []chip.Choice[view.Filter] {
	return []chip.Choice[view.Filter]{
		{ID: view.FilterAll, Name: told.Told("label.all")},
		{ID: view.FilterEvery, Name: told.Told("label.in-every-article")},
		{ID: view.FilterMissing, Name: told.Told("label.missing-somewhere")},
		{ID: view.FilterOnlyHere, Name: told.Told("label.only-in-one")},
		{ID: view.FilterMaybe, Name: told.Told("label.maybe-the-same")},
		{ID: view.FilterConflicts, Name: told.Told("label.conflicts")},
	}
}

// NewFacts makes the screen.
func NewFacts(h screen.Hooks) *Facts {
	f := &Facts{hooks: h, most: drawnFirst}
	f.lines = press.NewPicker(lay.Column{PadX: 14, PadY: 6}, f.pick)
	f.filters = chip.NewChoices(factFilters(), h.Tables.Facts)
	f.sort = chip.NewMenuChip("", f.chooseSort)
	f.head = lay.NewColumn(lay.Column{PadX: 20, PadY: 6})
	f.top = lay.NewColumn(lay.Column{}, chip.BarOf(f.filters.Behind(told.Told("label.show")), []fyne.CanvasObject{f.sort}), f.head, chart.NewRule(false))
	f.object = lay.NewFrame(lay.Frame{Top: f.top}, f.lines.Sheet)
	return f
}

// Name is the tab's.
func (f *Facts) Name() string { return screen.FactsName }

// Object is the screen.
func (f *Facts) Object() fyne.CanvasObject { return f.object }

// Show lists what the state asks for; a state with another selection moves
// only that.
func (f *Facts) Show(s screen.State) {
	old := f.state
	f.state = s
	if s.Comparison == nil {
		return
	}
	fresh := s.Comparison != old.Comparison
	if fresh {
		f.list = FactLines(s.Comparison)
	}
	if fresh || s.Facts != old.Facts || s.FactsSort != old.FactsSort || !slices.Equal(s.Noted, old.Noted) || !slices.Equal(s.PickedFacts, old.PickedFacts) {
		anew := !screen.SameText(s.Comparison, old.Comparison) || s.Facts != old.Facts || s.FactsSort != old.FactsSort
		if anew {
			f.most = drawnFirst
		}
		f.fill(anew)
	}
	f.lines.Mark(f.lineOf(s.Pick))
}

// FactLines are the facts, then the sentences that only one article has, those
// of one row together.
func FactLines(c *compare.Comparison) []factLine {
	var out []factLine
	for i, fact := range c.Facts {
		ln := factLine{fact: i, title: fact.Title, Row: drawn.RowOfFact(c, i), places: c.Placements[i], flag: figure.Same}
		for _, g := range c.Figures {
			if g.Fact == i && slices.Index(flagOrder, g.Relation) > slices.Index(flagOrder, ln.flag) {
				ln.flag = g.Relation
			}
		}
		out = append(out, ln)
	}
	x := drawn.NewIndex(c)
	out = append(out, againstLines(c, x)...)
	out = append(out, maybeLines(c, x)...)
	for _, o := range c.OnlyHere {
		d := c.Readings[o.Article].Doc
		s := d.Sentences[o.Sentence]
		row := x.Rows[o.Article][o.Sentence]
		if n := len(out) - 1; n >= 0 && out[n].fact < 0 && !out[n].maybe && row >= 0 && out[n].Row == row {
			out[n].title += " " + prose.Flat(d.Text(o.Sentence)) // a row is one line, as on Read
			out[n].last = s.Number
			continue
		}
		out = append(out, factLine{
			fact: -1, only: o, title: prose.Flat(d.Text(o.Sentence)), Row: row, flag: figure.Same,
			places: []difference.Placement{{Article: o.Article, At: o.Place, Number: s.Number, Of: d.Sentences[len(d.Sentences)-1].Number}},
		})
	}
	return out
}

var flagOrder = []figure.Relation{figure.Same, figure.Rounded, figure.Includes, figure.Differ, figure.Conflict}

// Passes reports whether a filter lets a line through.
func (l factLine) Passes(f view.Filter, articles int) bool {
	switch f {
	case view.FilterEvery:
		return l.fact >= 0 && len(l.places) == articles
	case view.FilterMissing:
		return l.fact >= 0 && len(l.places) < articles
	case view.FilterOnlyHere:
		return l.fact < 0 && !l.maybe
	case view.FilterMaybe:
		return l.maybe && l.against == nil
	case view.FilterConflicts:
		return l.flag.Differs() || l.against != nil
	}
	return true
}

func (f *Facts) count(id view.Filter) int {
	n := 0
	for _, l := range f.list {
		if l.Passes(id, len(f.state.Comparison.Readings)) {
			n++
		}
	}
	return n
}

// fill sets the chips, the head and the lines anew.
func (f *Facts) fill(top bool) {
	c := f.state.Comparison
	f.filters.Count(f.count)
	f.filters.Show(f.state.Facts)
	f.sort.SetText(sortNames(c)[max(0, slices.Index(FactSorts(), f.state.FactsSort))])
	f.shown = nil
	for _, l := range f.list {
		if l.Passes(f.state.Facts, len(c.Readings)) {
			f.shown = append(f.shown, l)
		}
	}
	f.order()
	f.head.Objects = []fyne.CanvasObject{f.headRow(c)}
	f.lines.Clear()
	var os []fyne.CanvasObject
	for _, l := range f.shown[:min(len(f.shown), f.most)] {
		os = append(os, f.lines.Add(l.title, lay.Column{PadX: 6, PadY: 5}, f.row(c, l)), chart.NewRule(false))
	}
	if rest := len(f.shown) - f.most; rest > 0 {
		os = append(os, lay.NewColumn(lay.Column{PadX: 6, PadY: 8}, press.Link(told.Told("label.show-rest-more", say.Count("rest", rest)), f.more)))
	}
	if len(f.shown) == 0 {
		os = append(os, f.blank())
	}
	f.lines.Sheet.Set(top, os...)
	f.top.Refresh() // the lines are as they are to be
	lay.Relayout(f.object)
}

func (f *Facts) more() {
	f.most += 4 * drawnFirst
	f.fill(false)
	f.lines.Mark(f.lineOf(f.state.Pick))
}

// FactSorts are the ways to sort facts, in the order of their menu.
func FactSorts() []string { return []string{sortBase, sortTellers, sortFlags} }

func sortNames(c *compare.Comparison) []string {
	return []string{told.Told("label.sorted-as-in-what", say.Of("what", say.Words(prose.Shorten(drawn.ShortNames(c)[c.Base], 18)))), told.Told("label.told-by-most-first"), told.Told("label.conflicts-first")}
}

func (f *Facts) chooseSort() {
	if f.state.Comparison == nil {
		return
	}
	var items []*fyne.MenuItem
	for i, name := range sortNames(f.state.Comparison) {
		it := fyne.NewMenuItem(name, func() { f.hooks.Tables.FactsSort(FactSorts()[i]) })
		it.Checked = FactSorts()[i] == f.state.FactsSort
		items = append(items, it)
	}
	menu.Below(f.sort, items)
}

func (f *Facts) order() {
	switch f.state.FactsSort {
	case sortTellers:
		slices.SortStableFunc(f.shown, func(a, b factLine) int { return cmp.Compare(len(b.places), len(a.places)) })
	case sortFlags:
		slices.SortStableFunc(f.shown, func(a, b factLine) int {
			return cmp.Compare(slices.Index(flagOrder, b.flag), slices.Index(flagOrder, a.flag))
		})
	}
}

// columns are a line of the table: the title, a cell for each article, a flag.
func (f *Facts) columns(c *compare.Comparison, title fyne.CanvasObject, cells []fyne.CanvasObject, flag fyne.CanvasObject) fyne.CanvasObject {
	return grid.NewGrid(len(c.Readings), append(append([]fyne.CanvasObject{title}, cells...), flag)...)
}

func (f *Facts) headRow(c *compare.Comparison) fyne.CanvasObject {
	cells := drawn.NarrowNames(c)
	if names := drawn.HeadNames(c); len(names) <= grid.MostColumns {
		for a := range names {
			cells[a] = grid.HeadName(names, a)
		}
	}
	head := func() fyne.CanvasObject {
		return prose.NewFlow(prose.Run{Text: told.Told("label.fact"), Bold: true, Ink: tone.Muted})
	}
	return lay.NewEither(factsLeast(c), f.columns(c, head(), cells, prose.Short(2, prose.Caption(told.Told("reading.facts.dot")))), head())
}

// factsLeast is the width from which the dots of all articles stand side by side,
// with a flag.
func factsLeast(c *compare.Comparison) float32 {
	n := float32(len(c.Readings))
	return grid.Scaled(grid.GridTitle) + n*grid.Scaled(40) + grid.FlagWidth() + grid.GridGap*(n+1)
}

func (f *Facts) row(c *compare.Comparison, l factLine) fyne.CanvasObject {
	cells := make([]fyne.CanvasObject, len(c.Readings))
	for a := range cells {
		cells[a] = prose.NewFlow(prose.Run{Text: withoutPlace(c, l, a), Slant: !l.maybe, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	}
	for _, p := range l.places {
		cells[p.Article] = lay.NewColumn(lay.Column{}, chart.NewTrack(p.Article, float32(p.Share())), prose.Short(1, prose.Caption(standsIn(p, l.last))))
	}
	runs := drawn.Flagged(l.title, l.flag)
	if l.against != nil {
		runs = againstRuns(c, l.against)
	}
	var title fyne.CanvasObject = prose.Short(3, runs...)
	if l.fact >= 0 && slices.Contains(f.state.Noted, l.fact) {
		title = lay.NewColumn(lay.Column{}, title, drawn.YourNote())
	}
	if l.fact >= 0 && slices.Contains(f.state.PickedFacts, c.Facts[l.fact].ID) {
		title = lay.NewColumn(lay.Column{}, title, drawn.YourPick())
	}
	return lay.NewEither(factsLeast(c), f.columns(c, title, cells, f.flag(l)), f.listed(c, l, prose.Short(3, runs...)))
}

// listed is a line as a list, for a narrow window.
func (f *Facts) listed(c *compare.Comparison, l factLine, title fyne.CanvasObject) fyne.CanvasObject {
	place := make([]string, len(c.Readings))
	for _, p := range l.places {
		place[p.Article] = standsIn(p, l.last)
	}
	var in, without, unsure []string
	for a, name := range drawn.HeadNames(c) {
		switch {
		case place[a] != "":
			in = append(in, prose.Kept(name+" "+place[a]))
		case withoutPlace(c, l, a) == aligned.NotFoundText():
			without = append(without, prose.Kept(name))
		case withoutPlace(c, l, a) == drawn.NoClearMatch():
			unsure = append(unsure, prose.Kept(name))
		}
	}
	os := []fyne.CanvasObject{title, prose.NewFlow(prose.Caption(strings.Join(in, " · ")))}
	if len(without) > 0 {
		os = append(os, prose.NewFlow(prose.Caption(drawn.AbsentOf()+strings.Join(without, " · "))))
	}
	if len(unsure) > 0 {
		os = append(os, prose.NewFlow(prose.Caption(told.Told("reading.unmatched.in")+" "+strings.Join(unsure, " · "))))
	}
	if l.fact < 0 || l.flag != figure.Same {
		os = append(os, f.flag(l))
	}
	return lay.NewColumn(lay.Column{Gap: 2}, os...)
}

// withoutPlace is what stands in a cell of a line that has no place in an article,
// as in Read: "not found" only where that is sure enough to say so.
func withoutPlace(c *compare.Comparison, l factLine, article int) string {
	if l.maybe {
		return "–"
	}
	if l.fact < 0 {
		return drawn.NoClearMatch()
	}
	cell := drawn.WithoutTelling(c, l.fact, article)
	if cell.Missing && cell.MissingText == "" {
		return aligned.NotFoundText()
	}
	return cell.MissingText
}

// standsIn is where a fact stands in an article; last is the number of the
// last sentence of several in a row, 0 for one.
func standsIn(p difference.Placement, last int) string {
	switch {
	case p.Headline:
		return told.Told("label.headline-alone")
	case last == p.Number+1:
		return told.Told("label.sent-number-last", say.Count("number", p.Number), say.Count("last", last))
	case last > p.Number:
		return told.Told("label.sent-number-last.2", say.Count("number", p.Number), say.Count("last", last))
	}
	return told.Told("label.sent-number", say.Count("number", p.Number))
}

// flag is the sign at the right of a line.
func (f *Facts) flag(l factLine) fyne.CanvasObject {
	switch {
	case l.flag == figure.Conflict:
		return press.Pill(told.Told("label.numbers-conflict"), tone.Warn)
	case l.flag == figure.Differ:
		return press.Pill(told.Told("label.numbers-differ"), tone.Warn)
	case l.flag == figure.Includes:
		return press.Pill(told.Told("label.includes"), tone.Muted)
	case l.flag == figure.Rounded:
		return press.Pill(told.Told("label.rounded"), tone.Muted)
	case l.against != nil:
		return press.Pill(told.Told("label.contradicts"), tone.Warn)
	case l.maybe:
		return press.Pill(told.Told("label.maybe-the-same.2"), tone.Muted)
	case l.fact < 0:
		return press.Pill(told.Told("label.only-in-one.2"), tone.Muted)
	}
	return prose.NewLine()
}

func (f *Facts) blank() fyne.CanvasObject {
	title, text := told.Told("label.nothing-to-show-here"), told.Told("screens.facts.no-fact-of-this-event")
	if len(f.list) == 0 {
		title, text = told.Told("label.no-fact-is-told-by-two-articles"), told.Told("screens.facts.no-two-sentences-of-these")
	}
	return lay.NewColumn(lay.Column{Gap: 6, PadX: 6, PadY: 24},
		prose.NewFlow(prose.Run{Text: title, Bold: true, Size: theme.SizeNameSubHeadingText}), prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted}))
}

func (f *Facts) pick(i int) {
	step := 1
	if i < f.picked {
		step = -1
	}
	for i >= 0 && i < len(f.shown) && f.shown[i].Row < 0 {
		i += step // it stands in no row: keys go past it
	}
	if i >= 0 && i < len(f.shown) {
		f.picked = i
		l := f.shown[i]
		article := -1
		if l.fact < 0 {
			article = l.only.Article
		}
		f.hooks.Pick(screen.Pick{Row: l.Row, Article: article, Quote: -1})
	}
}

// lineOf is the line that is picked, -1 for none.
func (f *Facts) lineOf(p screen.Pick) int {
	if f.picked < len(f.shown) && p.Row >= 0 && f.shown[f.picked].Row == p.Row {
		return f.picked // several lines may be of one row
	}
	return slices.IndexFunc(f.shown, func(l factLine) bool { return p.Row >= 0 && l.Row == p.Row })
}

// Type moves the selection.
func (f *Facts) Type(e *fyne.KeyEvent) { f.lines.Key(e.Name) }

// Rune does nothing: no letter means anything here alone.
func (f *Facts) Rune(rune) {}

// CopySelection copies the selected fact with its places.
func (f *Facts) CopySelection() { f.hooks.Copy(f.hooks.Cite(f.state)) }

// Go brings what is picked into sight.
func (f *Facts) Go(p screen.Pick) { f.lines.Reveal(f.lineOf(p)) }

// AtAGlance counts the facts by who tells them.
func AtAGlance(c *compare.Comparison) fyne.CanvasObject {
	every := 0
	missing := make([]int, len(c.Readings))
	for _, ps := range c.Placements {
		if len(ps) == len(c.Readings) {
			every++
		}
		for a := range c.Readings {
			if !slices.ContainsFunc(ps, func(p difference.Placement) bool { return p.Article == a }) {
				missing[a]++
			}
		}
	}
	all := told.Told("label.all-sprint", say.Count("sprint", len(c.Readings)))
	if len(c.Readings) == 2 {
		all = told.Told("label.both")
	}
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: told.Told("label.told-by-all", say.Of("all", say.Words(all))) + "  "}, prose.Run{Text: fmt.Sprint(every), Bold: true}, prose.Run{Text: " " + told.Told("label.of-facts", say.Count("facts", len(c.Facts)))})}
	for a, n := range missing {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("label.not-found-in") + " "}, prose.Run{Text: strings.TrimSpace(drawn.ShortNames(c)[a]), Ink: tone.Outlet(a), Bold: true}, prose.Run{Text: "  "}, prose.Run{Text: fmt.Sprint(n), Bold: true}))
	}
	return press.CardOf(3, os)
}
