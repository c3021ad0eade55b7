package screen

import (
	"fyne.io/fyne/v2"
)

// picker is a sheet with lines of which one is selected. Keys move the
// selection; the window is told of it and shows it.
type picker struct {
	sheet *sheet
	pick  func(i int)
	rows  []*box
	at    int
}

func newPicker(c column, pick func(i int)) *picker {
	return &picker{sheet: newSheet(c), pick: pick, at: -1}
}

// clear forgets the lines.
func (p *picker) clear() { p.rows, p.at = nil, -1 }

// add makes a line of parts; a tap selects it.
func (p *picker) add(label string, c column, os ...fyne.CanvasObject) *box {
	i := len(p.rows)
	b := newBox(boxLook{hover: veil, tap: func() { p.pick(i) }, label: label}, c, os...)
	p.rows = append(p.rows, b)
	return b
}

// mark shows which line is selected, -1 for none.
func (p *picker) mark(at int) {
	if at == p.at {
		return
	}
	for _, i := range []int{p.at, at} {
		if i < 0 || i >= len(p.rows) {
			continue
		}
		p.rows[i].fill = nil
		if i == at {
			p.rows[i].fill = chosen
		}
		p.rows[i].Refresh()
	}
	p.at = at
}

// key moves the selection.
func (p *picker) key(n fyne.KeyName) {
	const page = 10
	if to, ok := (cursor{p.at, len(p.rows), page}).after(n); ok {
		p.move(to)
	}
}

// cursor is the selected line of a list of so many, with the lines of a page.
type cursor struct{ at, lines, page int }

// after is the line to which a key leads, which may lie beyond the list; ok is
// false for keys that move nothing.
func (c cursor) after(n fyne.KeyName) (to int, ok bool) {
	switch n {
	case fyne.KeyDown, fyne.KeyRight:
		return c.at + 1, true
	case fyne.KeyUp, fyne.KeyLeft:
		return c.at - 1, true
	case fyne.KeySpace, fyne.KeyPageDown:
		return c.at + c.page, true
	case fyne.KeyPageUp:
		return c.at - c.page, true
	case fyne.KeyHome:
		return 0, true
	case fyne.KeyEnd:
		return c.lines - 1, true
	}
	return 0, false
}

// move selects a line and brings it into sight.
func (p *picker) move(to int) {
	if len(p.rows) == 0 {
		return
	}
	to = min(max(to, 0), len(p.rows)-1)
	p.pick(to)
	p.reveal(to)
}

func (p *picker) reveal(i int) {
	if i >= 0 && i < len(p.rows) {
		p.sheet.reveal(p.rows[i])
	}
}
