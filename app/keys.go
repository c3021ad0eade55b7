package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/screen"
	"parallax/app/session"
)

// listen connects keys, dropped files and the closing of the window.
func (w *window) listen() {
	c := w.win.Canvas()
	c.SetOnTypedKey(func(e *fyne.KeyEvent) { w.key(e.Name) })
	c.SetOnTypedRune(w.rune)
	c.AddShortcut(&fyne.ShortcutPaste{}, func(fyne.Shortcut) { w.paste() })
	c.AddShortcut(&fyne.ShortcutCopy{}, func(fyne.Shortcut) { w.copySelection() })
	c.AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { w.undo() })
	c.AddShortcut(&fyne.ShortcutRedo{}, func(fyne.Shortcut) { w.redo() })
	for _, n := range []fyne.KeyName{fyne.KeyPlus, "KP_Add"} {
		c.AddShortcut(&desktop.CustomShortcut{KeyName: n, Modifier: ctrl}, func(fyne.Shortcut) { w.setText(w.text + 1) })
	}
	c.AddShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyEqual, Modifier: ctrl | fyne.KeyModifierShift}, func(fyne.Shortcut) { w.setText(w.text + 1) })
	w.win.SetOnDropped(w.dropped)
	w.win.SetCloseIntercept(w.close)
}

// key does the action of a named key. A page that lies over the window takes
// Escape and nothing else.
func (w *window) key(n fyne.KeyName) {
	w.hover.Hide()
	if n == fyne.KeyEscape {
		w.escape()
		return
	}
	if w.covered() {
		return
	}
	if n == fyne.KeyEnter {
		n = fyne.KeyReturn
	}
	for _, a := range w.actions {
		for _, k := range a.Keys {
			if k.Rune == 0 && k.Name == n && k.Mod == 0 {
				a.Do()
				return
			}
		}
	}
}

// rune does the action of a typed letter.
func (w *window) rune(r rune) {
	w.hover.Hide()
	if w.covered() {
		return
	}
	for _, a := range w.actions {
		for _, k := range a.Keys {
			if k.Rune == r {
				a.Do()
				return
			}
		}
	}
}

// fieldKey takes the keys that mean something while the reader types into the
// search field.
func (w *window) fieldKey(n fyne.KeyName) bool {
	switch n {
	case fyne.KeyF9, fyne.KeyF11:
		w.key(n)
	case fyne.KeyEscape, fyne.KeyDown:
		w.win.Canvas().Unfocus()
	default:
		return false
	}
	return true
}

func (w *window) covered() bool { return w.win.Canvas().Overlays().Top() != nil }

// escape takes away what lies over the window, else the notice, else the
// selection.
func (w *window) escape() {
	switch {
	case w.popup != nil:
		w.closePopup()
	case w.files != nil:
		w.files.Dismiss()
	case w.covered():
		w.win.Canvas().Overlays().Top().Hide()
	case w.s.Notice() != "":
		w.s.DismissNotice()
	case w.query != "":
		w.library.ClearSearch()
	default:
		w.typeKey(fyne.KeyEscape)
		w.quote = -1
		w.s.SelectRow(-1)
		w.refresh()
	}
}

// reader is the open screen if it shows article text.
func (w *window) reader() screen.Reader {
	if w.state().Comparison == nil {
		return nil
	}
	r, _ := w.event.Screen().(screen.Reader)
	return r
}

func (w *window) typeKey(n fyne.KeyName) {
	if w.showsAdding() {
		w.stepDraft(n)
		return
	}
	if r := w.reader(); r != nil {
		r.Type(&fyne.KeyEvent{Name: n})
	}
}

func (w *window) typeRune(c rune) {
	if r := w.reader(); r != nil {
		r.Rune(c)
	}
}

func (w *window) copySelection() {
	if r := w.reader(); r != nil {
		r.CopySelection()
	}
}

// stepDraft moves through the inputs on the page for adding.
func (w *window) stepDraft(n fyne.KeyName) {
	switch n {
	case fyne.KeyDown:
		w.adding.Step(1)
	case fyne.KeyUp:
		w.adding.Step(-1)
	}
}

// showEvidence unfolds the panel at the right and fills it.
func (w *window) showEvidence() {
	if left, right := w.panes.Folded(); right {
		w.setFolded(left, false)
	}
	w.typeKey(fyne.KeyReturn)
}

func (w *window) focusSearch() {
	if left, right := w.panes.Folded(); left {
		w.setFolded(false, right)
	}
	w.win.Canvas().Focus(w.library.Field())
}

// nextFilter goes through all rows, shared ones, those of one article; on the
// screen Quotes through what is said.
func (w *window) nextFilter() {
	if w.tableFilter() {
		return
	}
	v := w.s.View()
	if w.onQuotes() {
		w.filterQuotes(nextOf([]session.Filter{session.FilterAll, session.FilterChanged, session.FilterOnlyHere}, v.Quotes))
		return
	}
	w.filterRows(nextOf([]session.Filter{session.FilterAll, session.FilterShared, session.FilterOnlyHere, session.FilterConflicts}, v.Filter))
}

// nextKinds shows all kinds of marks, then one kind alone after the other,
// then none.
func (w *window) nextKinds() {
	kinds := screen.Marks()
	hidden := w.state().Hidden
	shown := -1 // the only kind that is shown
	n := 0
	for i, k := range kinds {
		if !hidden[k] {
			shown, n = i, n+1
		}
	}
	next := 0
	switch {
	case n == len(kinds):
	case n == 1 && shown+1 < len(kinds):
		next = shown + 1
	case n == 1:
		next = -1
	default:
		next = len(kinds) // all
	}
	for i, k := range kinds {
		w.showKind(k, i == next || next == len(kinds))
	}
}
