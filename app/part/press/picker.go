package press

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/tone"
)

// Picker is a sheet with lines of which one is selected. Keys move the
// selection; the window is told of it and shows it.
type Picker struct {
	Sheet *lay.Sheet
	pick  func(i int)
	Rows  []*Box
	at    int
}

// NewPicker makes a list without lines; pick is called with the index of one that is chosen.
func NewPicker(c lay.Column, pick func(i int)) *Picker {
	return &Picker{Sheet: lay.NewSheet(c), pick: pick, at: -1}
}

// Clear forgets the lines.
func (p *Picker) Clear() { p.Rows, p.at = nil, -1 }

// Add makes a line of parts; a tap selects it.
func (p *Picker) Add(label string, c lay.Column, os ...fyne.CanvasObject) *Box {
	i := len(p.Rows)
	b := NewBox(BoxLook{Hover: tone.Veil, Tap: func() { p.pick(i) }, Label: label}, c, os...)
	p.Rows = append(p.Rows, b)
	return b
}

// Mark shows which line is selected, -1 for none.
func (p *Picker) Mark(at int) {
	if at == p.at {
		return
	}
	for _, i := range []int{p.at, at} {
		if i < 0 || i >= len(p.Rows) {
			continue
		}
		p.Rows[i].Fill = nil
		if i == at {
			p.Rows[i].Fill = tone.Chosen
		}
		p.Rows[i].Refresh()
	}
	p.at = at
}

// Key moves the selection.
func (p *Picker) Key(n fyne.KeyName) {
	const page = 10
	if to, ok := (Cursor{p.at, len(p.Rows), page}).After(n); ok {
		p.move(to)
	}
}

// Cursor is the selected line of a list of so many, with the lines of a page.
type Cursor struct{ At, Lines, Page int }

// After is the line to which a key leads, which may lie beyond the list; ok is
// false for keys that move nothing.
func (c Cursor) After(n fyne.KeyName) (to int, ok bool) {
	switch n {
	case fyne.KeyDown, fyne.KeyRight:
		return c.At + 1, true
	case fyne.KeyUp, fyne.KeyLeft:
		return c.At - 1, true
	case fyne.KeySpace, fyne.KeyPageDown:
		return c.At + c.Page, true
	case fyne.KeyPageUp:
		return c.At - c.Page, true
	case fyne.KeyHome:
		return 0, true
	case fyne.KeyEnd:
		return c.Lines - 1, true
	}
	return 0, false
}

// move selects a line and brings it into sight.
func (p *Picker) move(to int) {
	if len(p.Rows) == 0 {
		return
	}
	to = min(max(to, 0), len(p.Rows)-1)
	p.pick(to)
	p.Reveal(to)
}

// Reveal brings line i into sight.
func (p *Picker) Reveal(i int) {
	if i >= 0 && i < len(p.Rows) {
		p.Sheet.Reveal(p.Rows[i])
	}
}
