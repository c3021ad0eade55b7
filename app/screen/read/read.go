package read

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/lay"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/news"
)

// Read is the screen with the articles in columns, aligned in rows by fact.
type Read struct {
	hooks   screen.Hooks
	state   screen.State
	table   *drawn.Table
	aligned *aligned.Aligned
	minimap *aligned.Minimap
	bar     *filterBar
	blank   *readBlank
	object  fyne.CanvasObject
}

// NewRead makes the screen.
func NewRead(h screen.Hooks) *Read {
	r := &Read{hooks: h, aligned: aligned.NewAligned(nil), bar: newFilterBar(h), blank: newReadBlank()}
	r.minimap = aligned.NewMinimap(r.aligned)
	r.aligned.OnMove = func(row, col int) { h.Pick(screen.Pick{Row: row, Article: col, Quote: -1}) }
	r.aligned.OnActivate = r.activate
	r.aligned.OnHover = r.hover
	r.aligned.OnMenu = h.Menu
	r.aligned.OnCopy = func(string, int, int) { h.Copy(drawn.CiteParts(r.state, r.table, r.aligned)) }
	r.object = lay.NewFrame(lay.Frame{Top: r.bar.object, Right: lay.PadRight(r.minimap)}, r.blank.over(r.aligned))
	return r
}

// Name is the tab's.
func (r *Read) Name() string { return screen.ReadName }

// Object is the screen.
func (r *Read) Object() fyne.CanvasObject { return r.object }

// Show sets the rows anew when there is another comparison, and otherwise
// only what changed.
func (r *Read) Show(s screen.State) {
	old := r.state
	r.state = s
	r.bar.show(s)
	if s.Comparison == nil {
		return
	}
	row, share := 0, float32(0)
	fresh := s.Comparison != old.Comparison || s.HideQuoted != old.HideQuoted
	if fresh {
		row, share = r.top(old.Comparison)
		r.table = drawn.NewTable(s.Comparison, s.Marks())
		r.look().begin(r.table.Doc)
	} else if !screen.SameOwn(s, old) {
		r.table = drawn.NewTable(s.Comparison, s.Marks())
		r.aligned.Remark(r.table.Doc)
		fresh = true // the filter is to be set again
		row, share = r.aligned.Top()
	}
	if fresh || s.Filter != old.Filter {
		r.filter(s)
	}
	if row > 0 || share > 0 {
		r.aligned.SetTop(row, share)
	}
	r.look().follow()
}

// look is how the columns are to look.
func (r *Read) look() look {
	return look{view: r.aligned, around: r.object, hidden: r.state.Hidden, size: r.state.TextSize}
}

// filter shows the rows that the filter lets through, or says why there are none.
func (r *Read) filter(s screen.State) {
	rows := drawn.Filtered(s.Comparison, s.Filter)
	none := rows != nil && len(rows) == 0
	r.aligned.SetFilter(rows)
	r.aligned.Hidden, r.minimap.Hidden = none, none
	r.blank.show(s.Filter, none)
	r.object.Refresh()
}

// top is where the sentences at the top of the window stand now that their
// comparison was made anew; the first row when they are other articles'.
func (r *Read) top(old *compare.Comparison) (row int, share float32) {
	if r.table == nil || !screen.SameText(old, r.state.Comparison) {
		return 0, 0
	}
	row, share = r.aligned.Top()
	if row >= len(r.table.Cells) {
		return 0, 0
	}
	x := drawn.NewIndex(r.state.Comparison)
	for a, cell := range r.table.Cells[row] {
		for _, p := range cell.Pieces {
			if at := x.Rows[a][p.Sentence]; at >= 0 {
				return at, share
			}
		}
	}
	return row, share
}

// activate picks a mark or a cell.
func (r *Read) activate(row, col, mark int) {
	p := screen.Pick{Row: row, Article: col, Quote: -1}
	if ref, ok := r.table.Ref(row, col, mark); ok {
		p.Quote = ref.Quote
	}
	r.hooks.Pick(p)
}

// hover shows why a passage is marked.
func (r *Read) hover(row, col, mark int, at fyne.Position) {
	if mark < 0 || r.table == nil {
		r.hooks.Hover(aligned.Mark{}, "", at)
		return
	}
	cell := r.table.Doc.Rows[row].Cells[col]
	m := cell.Marks[mark]
	r.hooks.Hover(m, cell.Text[m.Start:m.End], at)
}

// SelectedPassages are the words that are selected in the text.
func (r *Read) SelectedPassages() []news.Passage {
	if r.aligned.SelectedText() == "" {
		return nil
	}
	return drawn.CopiedPassages(r.state, r.table, r.aligned)
}

// Type hands a key on: rows and articles, pages, marks, Enter.
func (r *Read) Type(e *fyne.KeyEvent) { r.aligned.TypedKey(e) }

// Rune hands a typed letter on.
func (r *Read) Rune(c rune) { r.aligned.TypedRune(c) }

// CopySelection copies what is selected in the text, with its place.
func (r *Read) CopySelection() { r.aligned.Copy() }

// Go puts the cursor on a cell and brings it into sight.
func (r *Read) Go(p screen.Pick) {
	if p.Row >= 0 {
		r.aligned.SetCursor(p.Row, max(p.Article, 0))
	}
}

// Mark puts the cursor on a cell and leaves the rows where they are.
func (r *Read) Mark(p screen.Pick) {
	if p.Row >= 0 {
		r.aligned.PutCursor(p.Row, max(p.Article, 0))
	}
}
