package screen

import (
	"fmt"
	"slices"
	"strings"

	"parallax/app/part/aligned"
	"parallax/app/part/prose"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/say"
)

// table is a comparison as the aligned view shows it, with the way back: what
// stands in row r and column c, and what its marks mean.
type table struct {
	doc   *aligned.Document
	cells [][]cellText
	refs  [][][]markRef
}

// newTable sets the rows of a comparison.
func newTable(c *compare.Comparison, o markOptions) *table {
	t := &table{doc: &aligned.Document{Columns: columns(c)}}
	x := newIndex(c)
	for i := range c.Rows {
		t.addRow(x, i, o)
	}
	return t
}

func columns(c *compare.Comparison) []aligned.Column {
	var out []aligned.Column
	heads := headNames(c)
	for i, r := range c.Readings {
		out = append(out, aligned.Column{Outlet: heads[i], Headline: r.Article.Title(), Meta: byline(r.Article), Kind: strings.Join(compare.KindTexts(c, i), " · "), Color: i})
	}
	return out
}

// headNames tell the articles apart over their columns: by the outlet, else by
// what everything else calls the article, with a number where two are the same.
func headNames(c *compare.Comparison) []string {
	out := shortNames(c)
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

// byline is author, day and length, as far as they are known.
func byline(a *news.Article) string {
	var parts []string
	if len(a.Authors) > 0 {
		parts = append(parts, strings.Join(a.Authors, ", "))
	}
	if a.Published.Known() {
		parts = append(parts, a.Published.Time.Format("2 Jan"))
	}
	parts = append(parts, prose.Counted(a.Words(), "word"))
	return strings.Join(parts, " · ")
}

func (t *table) addRow(x *index, i int, o markOptions) {
	c := x.c
	src := c.Rows[i]
	row := aligned.Row{Title: x.aloneTitle(src)}
	if src.Fact >= 0 {
		f := c.Facts[src.Fact]
		row.Title, row.Note = f.Title, toldBy(c, src.Fact)
		o.figures = figuresOf(c, src.Fact)
		if row.Conflict = conflicts(c, src.Fact); row.Conflict {
			row.Note += " · numbers differ"
		}
		if slices.Contains(o.noted, src.Fact) {
			row.Note += " · " + NoteSign + " your note"
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
			cell.Marks, refs[a] = texts[a].marks(x, o)
			if src.Fact < 0 {
				row.Note = c.Readings[a].Article.Name() + row.Note
			}
		}
		row.Cells = append(row.Cells, cell)
	}
	t.doc.Rows = append(t.doc.Rows, row)
	t.cells, t.refs = append(t.cells, texts), append(t.refs, refs)
}

// blankCell is the cell of an article of which a row has no sentence.
func (x *index) blankCell(row align.Row, article int) aligned.Cell {
	beside := x.beside(row, article)
	if row.Fact < 0 {
		return aligned.Cell{Where: beside}
	}
	cell := withoutTelling(x.c, row.Fact, article)
	if beside != "" && cell.MissingText == noClearMatch {
		cell.MissingText += "; " + beside
	}
	return cell
}

// aloneTitle heads a row without a fact: it stands in one article only where nothing
// like it was met in the others, and nothing joins it to them.
func (x *index) aloneTitle(row align.Row) string {
	switch compare.StandingOf(x.c, x.links, row, x.only) {
	case compare.StandsAlone:
		return "Only in one article"
	case compare.StandsPerhaps:
		return "Perhaps told elsewhere in part"
	}
	return "No clear match"
}

// beside says what an article that has no sentence in a row has of it elsewhere, and which
// sentences come nearest, "" for nothing.
func (x *index) beside(row align.Row, article int) string {
	joins := compare.JoinsOf(x.links, row, article)
	var notes []string
	for _, j := range joins {
		notes = append(notes, say.English().Text(say.Message{Key: j.Kind.Key(), Args: []say.Arg{say.Of("place", say.Words(placeName(x.c, j.Place)))}}))
	}
	if near := compare.Nearest(x.c, row, article, joins); len(near) > 0 {
		notes = append(notes, "nearest: "+placeNames(x.c, near))
	}
	return strings.Join(notes, "; ")
}

func placeNames(c *compare.Comparison, places []align.Place) string {
	var names []string
	for _, p := range places {
		names = append(names, placeName(c, p))
	}
	return strings.Join(names, ", ")
}

// noClearMatch is said where an article may tell a fact that no sentence of it matches.
const noClearMatch = "no clear match"

// withoutTelling is the cell of an article of which a row has no sentence: where
// it tells the fact, when that is in another row; blank when the article may be about
// another event; "not found" only where that is sure enough to say so.
func withoutTelling(c *compare.Comparison, fact, article int) aligned.Cell {
	told := c.Facts[fact].Tellings
	if i := slices.IndexFunc(told, func(t align.Telling) bool { return t.Article == article }); i >= 0 {
		return aligned.Cell{Missing: true, MissingText: "see " + placeName(c, told[i].Place)}
	}
	if !slices.ContainsFunc(told, func(t align.Telling) bool { return !c.Events.Apart(t.Article, article) }) {
		return aligned.Cell{}
	}
	if slices.ContainsFunc(c.NotFound, func(n align.NotFound) bool { return n.Fact == fact && n.Article == article && n.Sure }) {
		return aligned.Cell{Missing: true}
	}
	return aligned.Cell{Missing: true, MissingText: noClearMatch}
}

// toldBy counts the articles that tell a fact, "3/4 articles".
func toldBy(c *compare.Comparison, fact int) string {
	return fmt.Sprintf("%d/%d articles", len(tellers(c, fact)), len(c.Readings))
}

// tellers are the articles that tell a fact, in order, each once.
func tellers(c *compare.Comparison, fact int) []int {
	var out []int
	for _, t := range c.Facts[fact].Tellings {
		if !slices.Contains(out, t.Article) {
			out = append(out, t.Article)
		}
	}
	return out
}

// filtered are the rows that a filter lets through; nil is all of them.
func filtered(c *compare.Comparison, filter session.Filter) []int {
	var passes func(fact int) bool
	switch filter {
	case session.FilterShared:
		passes = func(fact int) bool { return fact >= 0 }
	case session.FilterOnlyHere:
		passes = func(fact int) bool { return fact < 0 }
	case session.FilterConflicts:
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
	x := newIndex(c)
	rows := []int{}
	for i, r := range c.Rows {
		if r.Fact >= 0 && conflicts(c, r.Fact) || x.against(r) != "" {
			rows = append(rows, i)
		}
	}
	return rows
}

// ref is what a mark stands for; false for no mark.
func (t *table) ref(row, col, mark int) (markRef, bool) {
	if t == nil || row < 0 || row >= len(t.refs) || col < 0 || col >= len(t.refs[row]) || mark < 0 || mark >= len(t.refs[row][col]) {
		return markRef{-1}, false
	}
	return t.refs[row][col][mark], true
}
