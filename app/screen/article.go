package screen

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/news"
)

// ArticleName is the name of the screen One article.
const ArticleName = "One article"

// Article is the screen with one article alone: its text with marks, and at
// each sentence who else tells it.
type Article struct {
	hooks   Hooks
	state   State
	table   *table
	places  []Pick // of each row: the comparison's row, and the article
	aligned *view.Aligned
	minimap *view.Minimap
	legend  legend
	bar     *fyne.Container
	object  fyne.CanvasObject
}

// NewArticle makes the screen.
func NewArticle(h Hooks) *Article {
	a := &Article{hooks: h, aligned: view.NewAligned(nil), legend: newLegend(h), bar: newColumn(column{})}
	a.minimap = view.NewMinimap(a.aligned)
	a.aligned.OnMove = func(row, _ int) { a.activate(row, 0, -1) }
	a.aligned.OnActivate = a.activate
	a.aligned.OnHover = a.hover
	a.aligned.OnMenu = h.Menu
	a.aligned.OnCopy = func(string, int, int) { h.Copy(citeParts(a.state, a.table, a.aligned)) }
	a.object = newFrame(frame{top: a.bar, right: padRight(a.minimap)}, a.aligned)
	return a
}

// Name is the tab's.
func (a *Article) Name() string { return ArticleName }

// Object is the screen.
func (a *Article) Object() fyne.CanvasObject { return a.object }

// Show sets the article anew when another one is open.
func (a *Article) Show(s State) {
	old := a.state
	a.state = s
	a.legend.show(s)
	c := s.Comparison
	if c == nil || s.Article < 0 || s.Article >= len(c.Readings) {
		return
	}
	if c != old.Comparison || s.Article != old.Article || s.HideQuoted != old.HideQuoted || a.table == nil {
		row, share := a.aligned.Top()
		a.table, a.places = newArticleTable(c, s.Article, s.marks())
		a.aligned.SetDocument(a.table.doc)
		if s.Article == old.Article && SameText(c, old.Comparison) { // the same sentences
			a.aligned.SetTop(row, share)
		}
		a.chooser()
	} else if !sameOwn(s, old) {
		a.table, a.places = newArticleTable(c, s.Article, s.marks())
		a.aligned.Remark(a.table.doc)
	}
	showKinds(a.aligned, s.Hidden)
	if s.TextSize != a.aligned.TextSize() {
		a.aligned.SetTextSize(s.TextSize)
	}
}

// chooser makes the pills of the articles.
func (a *Article) chooser() {
	left := []fyne.CanvasObject{newLine(run{text: "Article", ink: muted})}
	for i, name := range shortNames(a.state.Comparison) {
		left = append(left, view.NewChip(shorten(name, 24), i == a.state.Article, func() { a.hooks.Article(i) }))
	}
	right := append(a.legend.objects(), markChip(a.hooks))
	if a.hooks.Parts != nil {
		right = append(right, view.NewChip(partsName(a.state.Comparison.Readings[a.state.Article].Article), false, a.hooks.Parts))
	}
	a.bar.Objects = []fyne.CanvasObject{barOf(left, right)}
	a.object.Refresh()
}

// newArticleTable sets the sentences of one article, a row each.
func newArticleTable(c *compare.Comparison, article int, with markOptions) (*table, []Pick) {
	t := &table{doc: &view.Document{Columns: columns(c)[article : article+1]}}
	var places []Pick
	x := newIndex(c)
	for s := range c.Readings[article].Doc.Sentences {
		row := x.rows[article][s]
		text := newCell(c, article, []int{s})
		cell := view.Cell{Text: text.text, More: true}
		o := with
		r := view.Row{Title: "only here"}
		if row >= 0 && c.Rows[row].Fact >= 0 {
			f := c.Rows[row].Fact
			o.figures = figuresOf(c, f)
			r.Title = fmt.Sprintf("%d/%d", len(tellers(c, f)), len(c.Readings))
			cell.Where = elsewhere(c, f, article)
		}
		if row < 0 {
			r.Title = ""
		}
		if c.Readings[article].Doc.Sentences[s].Headline() {
			continue // it stands over the column
		}
		ms, refs := text.marks(x, o)
		cell.Marks = ms
		r.Cells = []view.Cell{cell}
		t.doc.Rows = append(t.doc.Rows, r)
		t.cells, t.refs = append(t.cells, []cellText{text}), append(t.refs, [][]markRef{refs})
		places = append(places, Pick{row, article, -1})
	}
	return t, places
}

// elsewhere names the places where other articles tell a fact, "Courier 2,
// 9 · Wire headline".
func elsewhere(c *compare.Comparison, fact, article int) string {
	var parts []string
	for i := range c.Readings {
		var at []string
		headline := false
		for _, t := range c.Facts[fact].Tellings {
			if s := c.Readings[i].Doc.Sentences; t.Article != i || i == article {
				continue
			} else if s[t.Sentence].Headline() {
				headline = true
			} else {
				at = append(at, fmt.Sprint(s[t.Sentence].Number))
			}
		}
		if len(at) == 0 && headline {
			at = append(at, "headline")
		}
		if len(at) > 0 {
			parts = append(parts, shorten(nameOf(c, i), 24)+" "+strings.Join(at, ", "))
		}
	}
	return strings.Join(parts, " · ")
}

func (a *Article) activate(row, _, mark int) {
	if row < 0 || row >= len(a.places) {
		return
	}
	p := a.places[row]
	if ref, ok := a.table.ref(row, 0, mark); ok {
		p.Quote = ref.quote
	}
	a.hooks.Pick(p)
}

func (a *Article) hover(row, _, mark int, at fyne.Position) {
	if mark < 0 || a.table == nil {
		a.hooks.Hover(view.Mark{}, "", at)
		return
	}
	cell := a.table.doc.Rows[row].Cells[0]
	m := cell.Marks[mark]
	a.hooks.Hover(m, cell.Text[m.Start:m.End], at)
}

// SelectedPassages are the words that are selected in the text.
func (a *Article) SelectedPassages() []news.Passage {
	if a.aligned.SelectedText() == "" {
		return nil
	}
	return copiedPassages(a.state, a.table, a.aligned)
}

// Type hands a key on; left and right change the article.
func (a *Article) Type(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyLeft:
		a.step(-1)
	case fyne.KeyRight:
		a.step(1)
	default:
		a.aligned.TypedKey(e)
	}
}

// Rune hands a typed letter on; h and l or [ and ] change the article.
func (a *Article) Rune(r rune) {
	switch r {
	case 'h', '[':
		a.step(-1)
	case 'l', ']':
		a.step(1)
	default:
		a.aligned.TypedRune(r)
	}
}

func (a *Article) step(d int) {
	if c := a.state.Comparison; c != nil {
		a.hooks.Article(min(max(a.state.Article+d, 0), len(c.Readings)-1))
	}
}

// CopySelection copies what is selected in the text, with its place.
func (a *Article) CopySelection() { a.aligned.Copy() }

// Go puts the cursor on the first sentence of the picked row.
func (a *Article) Go(p Pick) {
	if i := a.lineOf(p); i >= 0 {
		a.aligned.SetCursor(i, 0)
	}
}

// Mark is Go that leaves the sentences where they are.
func (a *Article) Mark(p Pick) {
	if i := a.lineOf(p); i >= 0 {
		a.aligned.PutCursor(i, 0)
	}
}

// lineOf is the line of the first sentence of the picked row, -1 for none.
func (a *Article) lineOf(p Pick) int {
	return slices.IndexFunc(a.places, func(at Pick) bool {
		return p.Row >= 0 && at.Row == p.Row && at.Article == p.Article
	})
}
