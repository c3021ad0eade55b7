package aligned

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/part/glyph"
)

var (
	_ fyne.Tappable          = (*rows)(nil)
	_ fyne.SecondaryTappable = (*rows)(nil)
	_ fyne.Draggable         = (*rows)(nil)
	_ desktop.Hoverable      = (*rows)(nil)
	_ desktop.Cursorable     = (*rows)(nil)
	_ desktop.Mouseable      = (*rows)(nil)
)

// pointer is what the pointer last did on the rows.
type pointer struct {
	pressed time.Time
	at      spot // of the last press
	keep    bool // the press has selected a word: its tap must not undo that
	hover   hit
	cursor  desktop.Cursor
}

// doublePress is how fast two presses must follow to select a word. Fyne's
// DoubleTappable would hold back every tap for 300 ms.
const doublePress = 400 * time.Millisecond

// Tapped moves the cursor to the cell and activates its mark.
func (b *rows) Tapped(ev *fyne.PointEvent) {
	h := b.a.eng.hit(ev.Position.X, ev.Position.Y)
	if !h.ok {
		return
	}
	b.a.takeFocus()
	b.selection.on, b.keep = b.selection.on && b.keep, false
	if h.more {
		b.a.openCell(h.row, h.col)
	}
	b.a.moveTo(spot{h.row, max(h.col, 0), h.byte}, h.col >= 0)
	if h.mark >= 0 {
		b.a.mark = h.mark
		b.rebuild()
		b.a.activate()
	}
}

// TappedSecondary moves the cursor to the cell and its mark and asks for a
// menu. A selection stays.
func (b *rows) TappedSecondary(ev *fyne.PointEvent) {
	h := b.a.eng.hit(ev.Position.X, ev.Position.Y)
	if !h.ok || h.col < 0 || b.a.OnMenu == nil {
		return
	}
	b.a.moveTo(h.spot, true)
	if h.mark >= 0 {
		b.a.mark = h.mark
		b.rebuild()
		b.a.activate()
	}
	b.a.OnMenu(ev.AbsolutePosition)
}

// MouseDown begins a selection; a second press at once selects the word.
func (b *rows) MouseDown(ev *desktop.MouseEvent) {
	h := b.a.eng.hit(ev.Position.X, ev.Position.Y)
	if !h.ok || h.col < 0 || ev.Button != desktop.MouseButtonPrimary {
		return
	}
	now := time.Now()
	text := b.a.doc.cell(h.row, h.col).Text
	if now.Sub(b.pressed) < doublePress && h.spot == b.at && text != "" {
		start, end := glyph.WordAt(text, h.byte)
		b.keep = true
		b.a.Select(h.row, h.col, start, end)
		return
	}
	b.pressed, b.at = now, h.spot
}

// MouseUp implements desktop.Mouseable.
func (b *rows) MouseUp(*desktop.MouseEvent) {}

// Dragged selects from the press to the pointer, in the column of the press.
func (b *rows) Dragged(ev *fyne.DragEvent) {
	place := b.a.eng.grid.place(b.at.col)
	if place < 0 {
		return
	}
	left := b.a.eng.grid.x(place)
	x := min(max(ev.Position.X, left), left+b.a.eng.grid.col-1)
	y := min(max(ev.Position.Y, 0), b.a.eng.total()-1)
	h := b.a.eng.hit(x, y)
	if !h.ok {
		return
	}
	b.selection = selection{true, b.at, h.spot}
	b.rebuild()
	b.a.follow(ev.Position.Y)
}

// follow scrolls by a line when a drag comes to the edge of the window.
func (a viewport) follow(y float32) {
	top, line := a.scroll.Offset.Y, a.eng.m.line
	switch {
	case y < top+line/2:
		a.setOffset(top - line)
	case y > top+a.scroll.Size().Height-line/2:
		a.setOffset(top + line)
	}
}

// DragEnd implements fyne.Draggable.
func (b *rows) DragEnd() {}

// MouseIn implements desktop.Hoverable.
func (b *rows) MouseIn(ev *desktop.MouseEvent) { b.MouseMoved(ev) }

// MouseMoved tells which mark is under the pointer.
func (b *rows) MouseMoved(ev *desktop.MouseEvent) {
	h := b.a.eng.hit(ev.Position.X, ev.Position.Y)
	b.cursor = desktop.DefaultCursor
	switch {
	case h.mark >= 0 || h.more:
		b.cursor = desktop.PointerCursor
	case h.col >= 0:
		b.cursor = desktop.TextCursor
	}
	b.hoverOn(h, ev.AbsolutePosition)
}

// MouseOut implements desktop.Hoverable.
func (b *rows) MouseOut() { b.hoverOn(hit{mark: -1}, fyne.Position{}) }

// hoverOn tells OnHover, once a mark.
func (b *rows) hoverOn(h hit, at fyne.Position) {
	if h.mark < 0 {
		h = hit{spot: spot{-1, -1, 0}, mark: -1}
	}
	old := b.hover
	b.hover = h
	same := old.row == h.row && old.col == h.col && old.mark == h.mark
	if same || h.mark < 0 && !old.ok || b.a.OnHover == nil {
		return
	}
	b.a.OnHover(h.row, h.col, h.mark, at)
}

// Cursor implements desktop.Cursorable. The driver asks before the pointer has
// moved on the rows.
func (b *rows) Cursor() desktop.Cursor {
	if b.cursor == nil {
		return desktop.DefaultCursor
	}
	return b.cursor
}
