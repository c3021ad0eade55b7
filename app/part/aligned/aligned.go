package aligned

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/tone"
)

// Aligned shows the rows of a Document side by side: marked, selectable text
// in columns below a head row that stays on top. It belongs to the UI
// goroutine. Rows, columns and marks in its calls are indices of the Document
// and of Cell.Marks; -1 means none.
type Aligned struct {
	widget.BaseWidget
	viewport
	stepping
	selecting
	typing

	// OnMove is called when the cursor has moved to a cell.
	OnMove func(row, col int)
	// OnActivate is called when a mark is tapped, or for Enter; mark is -1
	// when the whole cell is meant.
	OnActivate func(row, col, mark int)
	// OnHover is called when the pointer comes onto a mark, with its place on
	// the canvas, and with -1, -1, -1 when it has left it.
	OnHover func(row, col, mark int, at fyne.Position)
	// OnMenu is called for the second button on a cell, after the cursor went
	// there, with its place on the canvas.
	OnMenu func(at fyne.Position)
	// OnCopy is called for a copy of the selection, or of the cursor's cell
	// when nothing is selected. Without it the text goes to the clipboard.
	OnCopy func(text string, row, col int)
	// OnScroll is called when other rows are in sight; from and to are shares
	// of the height of all rows, 0-1.
	OnScroll func(from, to float32)
	// OnHead is called when the head of a column is tapped.
	OnHead func(col int)
	// OnColumns is called when other columns are shown, with their indices.
	OnColumns func(shown []int)

	doc    *Document
	size   float32
	faces  faces
	eng    *engine
	wanted []int // columns, in order
	first  int   // place in wanted of the first one that is shown
	cur    spot
	mark   int // of the cursor's cell that was stepped to, -1: none

	passing bool // something typed is being handed on to the canvas

	scroll *container.Scroll
	body   *rows
	head   *head
	title  *sticky

	minimap *Minimap // that follows, nil: none
}

// NewAligned makes a view of a document; nil shows nothing.
func NewAligned(doc *Document) *Aligned {
	a := &Aligned{size: DefaultReadingSize}
	a.viewport, a.stepping, a.selecting, a.typing = viewport{a}, stepping{a}, selecting{a}, typing{a}
	a.body = &rows{a: a, shown: map[int][]fyne.CanvasObject{}}
	a.body.ExtendBaseWidget(a.body)
	a.head = &head{a: a, most: headLines}
	a.head.ExtendBaseWidget(a.head)
	a.title = newSticky(a)
	a.scroll = container.NewVScroll(a.body)
	a.scroll.OnScrolled = func(fyne.Position) { a.scrolled() }
	a.ExtendBaseWidget(a)
	a.SetDocument(doc)
	return a
}

// SetDocument shows another document from its top, without filter, with all
// columns.
func (a *Aligned) SetDocument(doc *Document) {
	if doc == nil {
		doc = &Document{}
	}
	a.doc, a.cur, a.first, a.mark = doc, spot{}, 0, -1
	a.wanted = all(len(doc.Columns))
	a.body.selection = selection{}
	var hidden [tone.KindCount]bool
	if a.eng != nil {
		hidden = a.eng.hidden
		a.eng = nil
	}
	a.eng = a.newEngine()
	a.eng.hidden = hidden
	a.scroll.Offset = fyne.Position{}
	a.arrange(a.Size())
}

// Remark shows the same rows and columns with other marks, and leaves the
// cursor and the place in sight where they are.
func (a *Aligned) Remark(doc *Document) {
	cur, wanted := a.cur, a.wanted
	row, share := a.Top()
	a.SetDocument(doc)
	a.cur, a.wanted = spot{row: cur.row, col: cur.col}, wanted
	a.arrange(a.Size())
	a.SetTop(row, share)
}

// Document is what is shown.
func (a *Aligned) Document() *Document { return a.doc }

// SetHeads puts other heads above the columns, as many as there are columns,
// and leaves the rows where they are: to hide the outlets' names, say.
func (a *Aligned) SetHeads(heads []Column) {
	if len(heads) != len(a.doc.Columns) {
		return
	}
	doc := *a.doc
	doc.Columns = heads
	a.doc, a.eng.doc = &doc, &doc
	a.regrid()
}

// SetTextSize sets the size of the article text, in units of the canvas; 0
// takes DefaultReadingSize. The row at the top stays there.
func (a *Aligned) SetTextSize(size float32) {
	if size == 0 {
		size = DefaultReadingSize
	}
	size = min(max(size, MinReadingSize), MaxReadingSize)
	if size == a.size {
		return
	}
	a.size = size
	a.relayout()
}

// TextSize is the size of the article text.
func (a *Aligned) TextSize() float32 { return a.size }

// SetColumns chooses the columns and their order; nil takes all. When they do
// not all fit, the first ones are shown, and the keys for columns bring the
// others into sight.
func (a *Aligned) SetColumns(cols []int) {
	if cols == nil {
		cols = all(len(a.doc.Columns))
	}
	wanted := make([]int, 0, len(cols))
	for _, c := range cols {
		if c >= 0 && c < len(a.doc.Columns) {
			wanted = append(wanted, c)
		}
	}
	if slices.Equal(wanted, a.wanted) {
		return
	}
	a.wanted, a.first = wanted, 0
	a.regrid()
}

// Columns are the columns that are shown now.
func (a *Aligned) Columns() []int {
	return append([]int(nil), a.eng.grid.cols...)
}

// SetFilter chooses the rows in sight and their order (ascending); nil takes
// all. The row at the top stays there if it is among them.
func (a *Aligned) SetFilter(rows []int) {
	top := a.anchor()
	a.eng.setFilter(rows)
	a.restore(top)
}

// ShowKinds shows or hides the marks of kinds. Rows are wrapped anew, since a mark's
// letter takes room.
func (a *Aligned) ShowKinds(show bool, kinds ...tone.Kind) {
	changed := false
	for _, k := range kinds {
		if k < tone.KindCount && a.eng.hidden[k] == show {
			a.eng.hidden[k], changed = !show, true
		}
	}
	if changed {
		a.regrid()
	}
}

func all(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}
