package app

import (
	"fmt"

	"fyne.io/fyne/v2"

	"parallax/app/session"
	"parallax/app/view"
	"parallax/compare/cite"
)

// Keys of the settings that the window keeps.
const (
	keyLook = "window.look"
	keyText = "window.text"
	keySize = "window.size"
	keyFold = "window.folded"
	keyHint = "window.hint"
)

// Steps of text size, and how much of a unit each one is.
const (
	textLeast, textMost = -3, 9
	textStep, readStep  = 1, 1.25
)

// applySettings brings the window to how it was left.
func (w *window) applySettings() {
	w.look = view.Look(w.s.Setting(keyLook))
	if w.look == "" {
		w.look = view.LookLight // like paper; a desktop that says nothing would give dark
	}
	_, _ = fmt.Sscan(w.s.Setting(keyText), &w.text) // 0 when it was never set
	w.text = min(max(w.text, textLeast), textMost)
	w.applyTheme()
	var width, height float32
	if n, _ := fmt.Sscan(w.s.Setting(keySize), &width, &height); n == 2 && width > 400 && height > 300 {
		w.win.Resize(fyne.NewSize(min(width, 8000), min(height, 5000)))
	}
	var left, right bool
	if n, _ := fmt.Sscan(w.s.Setting(keyFold), &left, &right); n == 2 {
		w.panes.Fold(left, right)
	}
}

// keepSize keeps the size of the window, unless it fills the screen.
func (w *window) keepSize() {
	if s := w.win.Canvas().Size(); w.started && !w.win.FullScreen() && s.Width > 400 {
		w.s.SetSetting(keySize, fmt.Sprintf("%.0f %.0f", s.Width, s.Height))
	}
}

func (w *window) applyTheme() {
	w.app.Settings().SetTheme(view.NewSizedTheme(w.look, view.DefaultTextSize+textStep*float32(w.text)))
	w.checkMenu()
}

// readingSize is the size of article text, in units of the canvas.
func (w *window) readingSize() float32 { return view.DefaultReadingSize + readStep*float32(w.text) }

func (w *window) setText(steps int) {
	w.text = min(max(steps, textLeast), textMost)
	w.s.SetSetting(keyText, fmt.Sprint(w.text))
	w.applyTheme()
	w.refresh()
}

func (w *window) setLook(l view.Look) {
	w.look = l
	w.s.SetSetting(keyLook, string(l))
	w.applyTheme()
}

// fold folds both side panels, or shows both.
func (w *window) fold() {
	on := !w.folded()
	w.setFolded(on, on)
}

func (w *window) folded() bool {
	left, right := w.panes.Folded()
	return left && right
}

func (w *window) setFolded(left, right bool) {
	w.panes.Fold(left, right)
	w.s.SetSetting(keyFold, fmt.Sprint(left, " ", right))
	w.checkMenu()
}

func (w *window) fullScreen() {
	w.win.SetFullScreen(!w.win.FullScreen())
	w.checkMenu()
}

// citeStyle is the style in which copies are cited.
func (w *window) citeStyle() cite.Style { return cite.StyleOf(w.s.Setting(session.SettingStyle)) }

func (w *window) setCiteStyle(s cite.Style) {
	w.s.SetSetting(session.SettingStyle, string(s))
	w.checkMenu()
}
