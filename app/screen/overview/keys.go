package overview

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/press"
	"parallax/app/screen"
)

// Mark shows what is selected: a headline, a row, or a cell of a row.
func (o *Overview) Mark() {
	for i, h := range o.heads {
		h.Look(o.state.Difference == -(i+1), false)
	}
	for _, r := range o.rows {
		picked := o.state.Difference == r.n+1
		r.box.Look(picked, false)
		for a, c := range r.cells {
			c.Look(false, picked && o.state.Cell == a+1)
		}
	}
}

// line numbers of the selection: the headlines are line 0, the rows follow; -1
// is no selection.
func (o *Overview) at() int {
	if o.state.Difference < 0 {
		return 0
	}
	if i := o.rowAt(o.state.Difference); i >= 0 {
		return i + 1
	}
	return -1
}

// rowAt is the index of the row of the n-th difference, -1 when it is not shown.
func (o *Overview) rowAt(n int) int {
	return slices.IndexFunc(o.rows, func(r *differenceRow) bool { return r.n+1 == n })
}

// Type moves the selection: up and down over the rows, left and right over the
// cells of a row.
func (o *Overview) Type(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyRight, fyne.KeyLeft:
		o.aside(e.Name == fyne.KeyRight)
		return
	}
	const page = 5
	to, ok := press.Cursor{At: o.at(), Lines: len(o.rows) + 1, Page: page}.After(e.Name)
	if !ok || len(o.heads) == 0 {
		return
	}
	if o.at() < 0 && e.Name == fyne.KeyDown {
		to = 1 // the headlines are reached from below
	}
	o.goTo(min(max(to, 0), len(o.rows)))
}

// goTo selects a line and brings it into sight.
func (o *Overview) goTo(line int) {
	if line == 0 {
		o.hooks.Tables.Difference(-max(1, o.state.Cell))
		o.sheet.Scroll.ScrollToTop()
		return
	}
	r := o.rows[line-1]
	o.hooks.Tables.Cell(r.n+1, o.state.Cell)
	o.sheet.Reveal(r.box)
}

// aside selects the cell beside the one that is selected; before the first one
// the whole row.
func (o *Overview) aside(right bool) {
	line, n := o.at(), len(o.heads)
	step := -1
	if right {
		step = 1
	}
	switch {
	case n == 0:
	case line == 0:
		o.hooks.Tables.Difference(-min(max(-o.state.Difference+step, 1), n))
	case line > 0 && len(o.rows[line-1].cells) > 0:
		o.hooks.Tables.Cell(o.rows[line-1].n+1, min(max(o.state.Cell+step, 0), n))
	}
}

// Rune does nothing: no letter means anything here alone.
func (o *Overview) Rune(rune) {}

// Go brings what is selected into sight.
func (o *Overview) Go(screen.Pick) {
	if i := o.rowAt(o.state.Difference); i >= 0 {
		o.sheet.Reveal(o.rows[i].box)
	}
}
