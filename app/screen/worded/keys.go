package worded

import (
	"fyne.io/fyne/v2"

	"parallax/app/screen"
)

// Type moves the selection.
func (w *Wording) Type(e *fyne.KeyEvent) { w.lines.Key(e.Name) }

// Rune does nothing: no letter means anything here alone.
func (w *Wording) Rune(rune) {}

// CopySelection copies what is selected with its place.
func (w *Wording) CopySelection() { w.hooks.Copy(w.hooks.Cite(w.state)) }

// Go brings what is selected into sight.
func (w *Wording) Go(screen.Pick) { w.lines.Reveal(w.state.WordingAt - 1) }
