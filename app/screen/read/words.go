package read

import (
	"parallax/app/screen"
)

// WordReader is a screen that shows article text with marks in it.
type WordReader interface {
	screen.Reader
	// Selected are the words that are selected, Marked those of the mark that
	// was tapped or stepped to last; false without any.
	Selected() (screen.Words, bool)
	Marked() (screen.Words, bool)
}

// Selected are the words that are selected.
func (r *Read) Selected() (screen.Words, bool) {
	row, col, start, end, ok := r.aligned.Selection()
	if !ok {
		return screen.Words{}, false
	}
	return r.table.Words(row, col, start, end)
}

// Marked are the words of the mark that was tapped or stepped to.
func (r *Read) Marked() (screen.Words, bool) { return r.table.Mark(r.aligned.Mark()) }

// Selected are the words that are selected.
func (a *Article) Selected() (screen.Words, bool) {
	row, col, start, end, ok := a.aligned.Selection()
	if !ok {
		return screen.Words{}, false
	}
	return a.table.Words(row, col, start, end)
}

// Marked are the words of the mark that was tapped or stepped to.
func (a *Article) Marked() (screen.Words, bool) { return a.table.Mark(a.aligned.Mark()) }
