package read

import (
	"slices"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare/news"
)

// Article is the screen with one article alone: its text with marks, and at
// each sentence who else tells it.
type Article struct {
	hooks   screen.Hooks
	state   screen.State
	table   *drawn.Table
	places  [][]screen.Pick // of each sentence of each paragraph: the comparison's row, and the article
	aligned *aligned.Aligned
	minimap *aligned.Minimap
	legend  legend
	bar     *fyne.Container
	object  fyne.CanvasObject
}

// articleText is the size of the text against that in columns.
const articleText = 1.13

// NewArticle makes the screen.
func NewArticle(h screen.Hooks) *Article {
	a := &Article{hooks: h, aligned: aligned.NewAligned(nil), legend: newLegend(h), bar: lay.NewColumn(lay.Column{})}
	a.minimap = aligned.NewMinimap(a.aligned)
	a.aligned.OnMove = func(row, col int) { a.activate(row, col, -1) }
	a.aligned.OnActivate = a.activate
	a.aligned.OnHover = a.hover
	a.aligned.OnMenu = h.Menu
	a.aligned.OnCopy = func(string, int, int) { h.Copy(drawn.CiteParts(a.state, a.table, a.aligned)) }
	a.object = lay.NewFrame(lay.Frame{Top: a.bar, Right: lay.PadRight(a.minimap)}, a.aligned)
	return a
}

// Name is the tab's.
func (a *Article) Name() string { return screen.ArticleName }

// Object is the screen.
func (a *Article) Object() fyne.CanvasObject { return a.object }

// Show sets the article anew when another one is open.
func (a *Article) Show(s screen.State) {
	old := a.state
	a.state = s
	a.legend.show(s)
	c := s.Comparison
	if c == nil || s.Article < 0 || s.Article >= len(c.Readings) {
		return
	}
	if c != old.Comparison || s.Article != old.Article || s.HideQuoted != old.HideQuoted || a.table == nil {
		row, share := a.aligned.Top()
		a.table, a.places = drawn.NewArticleTable(c, s.Article, s.Marks())
		a.look().begin(a.table.Doc)
		if s.Article == old.Article && screen.SameText(c, old.Comparison) { // the same sentences
			a.aligned.SetTop(row, share)
		}
		a.chooser()
	} else if !screen.SameOwn(s, old) {
		a.table, a.places = drawn.NewArticleTable(c, s.Article, s.Marks())
		a.aligned.Remark(a.table.Doc)
	}
	a.look().follow()
}

// look is how the text is to look.
func (a *Article) look() look {
	size := min(a.state.TextSize*articleText, aligned.MaxReadingSize)
	return look{view: a.aligned, around: a.object, hidden: a.state.Hidden, size: size}
}

// chooser makes the pills of the articles.
func (a *Article) chooser() {
	left := []fyne.CanvasObject{prose.NewLine(prose.Run{Text: told.Told("label.article"), Ink: tone.Muted})}
	for i, name := range drawn.ShortNames(a.state.Comparison) {
		left = append(left, chip.NewChip(prose.Shorten(name, 24), i == a.state.Article, func() { a.hooks.Article(i) }))
	}
	right := append(a.legend.objects(), markChip(a.hooks))
	if a.hooks.Parts != nil {
		right = append(right, chip.NewChip(drawn.PartsName(a.state.Comparison.Readings[a.state.Article].Article), false, a.hooks.Parts))
	}
	a.bar.Objects = []fyne.CanvasObject{chip.BarOf(left, right)}
	a.object.Refresh()
}

func (a *Article) activate(row, _, mark int) {
	step := max(0, a.aligned.Step())
	if row < 0 || row >= len(a.places) || step >= len(a.places[row]) {
		return
	}
	p := a.places[row][step]
	if ref, ok := a.table.Ref(row, 0, mark); ok {
		p.Quote = ref.Quote
	}
	a.hooks.Pick(p)
}

func (a *Article) hover(row, _, mark int, at fyne.Position) {
	if mark < 0 || a.table == nil {
		a.hooks.Hover(aligned.Mark{}, "", at)
		return
	}
	cell := a.table.Doc.Rows[row].Cells[0]
	m := cell.Marks[mark]
	a.hooks.Hover(m, cell.Text[m.Start:m.End], at)
}

// SelectedPassages are the words that are selected in the text.
func (a *Article) SelectedPassages() []news.Passage {
	if a.aligned.SelectedText() == "" {
		return nil
	}
	return drawn.CopiedPassages(a.state, a.table, a.aligned)
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
func (a *Article) Go(p screen.Pick) { a.goTo(p, true) }

// Mark is Go that leaves the sentences where they are.
func (a *Article) Mark(p screen.Pick) { a.goTo(p, false) }

func (a *Article) goTo(p screen.Pick, show bool) {
	if p.Row < 0 {
		return
	}
	if row, _ := a.aligned.Cursor(); row < len(a.places) {
		if step := a.aligned.Step(); step >= 0 && step < len(a.places[row]) && screen.SamePlace(a.places[row][step], p) {
			a.aligned.SetStep(row, step, show) // several sentences may stand in one row
			return
		}
	}
	for row, picks := range a.places {
		if step := slices.IndexFunc(picks, func(at screen.Pick) bool { return screen.SamePlace(at, p) }); step >= 0 {
			a.aligned.SetStep(row, step, show)
			return
		}
	}
}
