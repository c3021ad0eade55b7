package drawn

import (
	"fmt"
	"slices"
	"strings"

	"parallax/app/part/told"

	"parallax/app/part/aligned"
	"parallax/app/screen"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Table is a comparison as the aligned view shows it, with the way back: what
// stands in row r and column c, and what its marks mean.
type Table struct {
	Doc   *aligned.Document
	Cells [][]cellText
	refs  [][][]markRef
}

// NewTable sets the rows of a comparison.
func NewTable(c *compare.Comparison, o screen.MarkOptions) *Table {
	t := &Table{Doc: &aligned.Document{Columns: columns(c)}}
	x := NewIndex(c)
	for i := range c.Rows {
		t.addRow(x, i, o)
	}
	return t
}

func columns(c *compare.Comparison) []aligned.Column {
	var out []aligned.Column
	heads := HeadNames(c)
	for i, r := range c.Readings {
		out = append(out, aligned.Column{Outlet: heads[i], Headline: r.Article.Title(), Meta: Byline(r.Article), Kind: strings.Join(KindTexts(c, i), " · "), Color: i})
	}
	return out
}

// HeadNames tell the articles apart over their columns: by the outlet, else by
// what everything else calls the article, with a number where two are the same.
func HeadNames(c *compare.Comparison) []string {
	out := ShortNames(c)
	count := map[string]int{}
	for i, r := range c.Readings {
		if out[i] = withoutEnding(out[i]); r.Article.Outlet != "" {
			out[i] = r.Article.Outlet
		}
		count[out[i]]++
	}
	seen := map[string]int{}
	for i, name := range out {
		if seen[name]++; count[name] > 1 {
			out[i] = fmt.Sprintf("%s (%d)", name, seen[name])
		}
	}
	return out
}

// Byline is author, day and length, as far as they are known.
func Byline(a *news.Article) string {
	var parts []string
	if len(a.Authors) > 0 {
		parts = append(parts, strings.Join(a.Authors, ", "))
	}
	if a.Published.Known() {
		parts = append(parts, told.DayOfYearShort(a.Published.Time))
	}
	parts = append(parts, told.Count(a.Words(), "word"))
	return strings.Join(parts, " · ")
}

func (t *Table) addRow(x *Index, i int, o screen.MarkOptions) {
	c := x.c
	src := c.Rows[i]
	row := aligned.Row{Title: x.aloneTitle(src)}
	if src.Fact >= 0 {
		f := c.Facts[src.Fact]
		row.Title, row.Note = f.Title, toldBy(c, src.Fact)
		o.Figures = figuresOf(c, src.Fact)
		if row.Conflict = conflicts(c, src.Fact); row.Conflict {
			row.Note += " " + told.Told("label.numbers-differ.3")
		}
		if slices.Contains(o.Noted, src.Fact) {
			row.Note += " " + told.Told("label.notesign-your-note.2", say.Of("notesign", say.Words(screen.NoteSign)))
		}
	}
	if against := x.against(src); against != "" {
		row.Conflict = true
		row.Note += " · " + against
	}
	texts := make([]cellText, len(c.Readings))
	refs := make([][]markRef, len(c.Readings))
	for a := range c.Readings {
		var sentences []int
		if a < len(src.Cells) {
			sentences = src.Cells[a]
		}
		cell := x.blankCell(src, a)
		if len(sentences) > 0 {
			cell = aligned.Cell{}
			texts[a] = newCell(c, a, sentences)
			cell.Text, cell.Where = texts[a].text, texts[a].where(c.Readings[a].Doc)
			cell.Marks, refs[a] = texts[a].Marks(x, o)
			if src.Fact < 0 {
				row.Note = c.Readings[a].Article.Name() + row.Note
			}
		}
		row.Cells = append(row.Cells, cell)
	}
	t.Doc.Rows = append(t.Doc.Rows, row)
	t.Cells, t.refs = append(t.Cells, texts), append(t.refs, refs)
}

// blankCell is the cell of an article of which a row has no sentence.
func (x *Index) blankCell(row align.Row, article int) aligned.Cell {
	beside := x.beside(row, article)
	if row.Fact < 0 {
		return aligned.Cell{Where: beside}
	}
	cell := WithoutTelling(x.c, row.Fact, article)
	if beside != "" && cell.MissingText == NoClearMatch() {
		cell.Where = beside
	}
	return cell
}

// aloneTitle heads a row without a fact: it stands in one article only where nothing
// like it was met in the others, and nothing joins it to them.
func (x *Index) aloneTitle(row align.Row) string {
	switch compare.StandingOf(x.c, x.links, row) {
	case compare.StandsAlone:
		return told.Told("label.only-in-one-article")
	case compare.StandsPerhaps:
		return told.Told("label.perhaps-told-elsewhere-in-part")
	}
	return told.Told("label.no-clear-match-elsewhere")
}

// beside says what an article that has no sentence in a row has of it elsewhere, and which
// sentences come nearest, "" for nothing.
func (x *Index) beside(row align.Row, article int) string {
	joins := compare.JoinsOf(x.links, row, article)
	var notes []string
	for _, j := range joins {
		notes = append(notes, told.Told(j.Kind.Key(), say.Of("place", say.Words(PlaceName(x.c, j.Place)))))
	}
	if near := compare.Nearest(x.c, row, article, joins); len(near) > 0 {
		notes = append(notes, told.Told("label.nearest-placenames", say.Of("placenames", say.Words(placeNames(x.c, near)))))
	}
	return strings.Join(notes, "; ")
}

func placeNames(c *compare.Comparison, places []align.Place) string {
	var names []string
	for _, p := range places {
		names = append(names, PlaceName(c, p))
	}
	return strings.Join(names, ", ")
}

// NoClearMatch is said where an article may tell a fact that no sentence of it matches.
func NoClearMatch() string { return told.Told("difference.unmatched") }

// WithoutTelling is the cell of an article of which a row has no sentence: where
// it tells the fact, when that is in another row; blank when the article may be about
// another event; "not found" only where that is sure enough to say so.
func WithoutTelling(c *compare.Comparison, fact, article int) aligned.Cell {
	tellings := c.Facts[fact].Tellings
	if i := slices.IndexFunc(tellings, func(t align.Telling) bool { return t.Article == article }); i >= 0 {
		return aligned.Cell{Missing: true, MissingText: told.Told("label.see-placename", say.Of("placename", say.Words(PlaceName(c, tellings[i].Place))))}
	}
	if !slices.ContainsFunc(tellings, func(t align.Telling) bool { return !c.Events.Apart(t.Article, article) }) {
		return aligned.Cell{}
	}
	if slices.ContainsFunc(c.NotFound, func(n align.NotFound) bool { return n.Fact == fact && n.Article == article && n.Sure }) {
		return aligned.Cell{Missing: true}
	}
	return aligned.Cell{Missing: true, MissingText: NoClearMatch()}
}

// toldBy counts the articles that tell a fact, "3/4 articles".
func toldBy(c *compare.Comparison, fact int) string {
	return told.Told("label.tellers-readings-articles", say.Count("tellers", len(Tellers(c, fact))), say.Count("readings", len(c.Readings)))
}

// Tellers are the articles that tell a fact, in order, each once.
func Tellers(c *compare.Comparison, fact int) []int {
	var out []int
	for _, t := range c.Facts[fact].Tellings {
		if !slices.Contains(out, t.Article) {
			out = append(out, t.Article)
		}
	}
	return out
}

// Filtered are the rows that a filter lets through; nil is all of them.
func Filtered(c *compare.Comparison, filter view.Filter) []int {
	var passes func(fact int) bool
	switch filter {
	case view.FilterShared:
		passes = func(fact int) bool { return fact >= 0 }
	case view.FilterOnlyHere:
		passes = func(fact int) bool { return fact < 0 }
	case view.FilterConflicts:
		return conflictRows(c)
	default:
		return nil
	}
	rows := []int{}
	for i, r := range c.Rows {
		if passes(r.Fact) {
			rows = append(rows, i)
		}
	}
	return rows
}

// conflictRows are the rows whose articles give different numbers, or tell what
// cannot both be.
func conflictRows(c *compare.Comparison) []int {
	x := NewIndex(c)
	rows := []int{}
	for i, r := range c.Rows {
		if r.Fact >= 0 && conflicts(c, r.Fact) || x.against(r) != "" {
			rows = append(rows, i)
		}
	}
	return rows
}

// Ref is what a mark stands for; false for no mark.
func (t *Table) Ref(row, col, mark int) (markRef, bool) {
	if t == nil || row < 0 || row >= len(t.refs) || col < 0 || col >= len(t.refs[row]) || mark < 0 || mark >= len(t.refs[row][col]) {
		return markRef{-1}, false
	}
	return t.refs[row][col][mark], true
}

// KindTexts are the notes about what kind of text an article is.
func KindTexts(c *compare.Comparison, article int) []string {
	if article >= len(c.Kinds) {
		return nil
	}
	var out []string
	for _, n := range c.Kinds[article] {
		out = append(out, told.Say(n.Message()))
	}
	return out
}
