package app

import (
	"fmt"

	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/menu"
	"parallax/app/part/pane"
	"parallax/app/part/tone"
	"parallax/app/stage"
)

// frame is how the window stands: panels, sizes, theme, hints.
type frame struct {
	part
	look    tone.Look
	text    int // steps of text size, 0 is the normal one
	panes   *pane.Panes
	body    *fyne.Container // hint, middle, status
	hint    *fyne.Container
	started bool
}

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
	textLeast, textMost = -3, 13
	textStep, readStep  = 1, 1.25
)

// applySettings brings the window to how it was left.
func (fr *frame) applySettings() {
	fr.look = tone.Look(fr.S.Setting(keyLook))
	if fr.look == "" {
		fr.look = tone.LookLight // like paper; a desktop that says nothing would give dark
	}
	_, _ = fmt.Sscan(fr.S.Setting(keyText), &fr.text) // 0 when it was never set
	fr.text = min(max(fr.text, textLeast), textMost)
	fr.applyTheme()
	var width, height float32
	if n, _ := fmt.Sscan(fr.S.Setting(keySize), &width, &height); n == 2 && width > 400 && height > 300 {
		fr.Win.Resize(fyne.NewSize(min(width, 8000), min(height, 5000)))
	}
	fr.keepPanes()
}

// keepSize keeps the size of the window, unless it fills the screen.
func (fr *frame) keepSize() {
	if s := fr.Win.Canvas().Size(); fr.started && !fr.Win.FullScreen() && s.Width > 400 {
		fr.S.SetSetting(keySize, fmt.Sprintf("%.0f %.0f", s.Width, s.Height))
	}
}

// applyTheme brings look and size of text to what the reader chose. The theme
// changes in place: Fyne reads all fonts anew for another one, and keeps the old.
func (fr *frame) applyTheme() {
	size := tone.DefaultTextSize + textStep*float32(fr.text)
	t, ok := fr.App.Settings().Theme().(*tone.Theme)
	if !ok {
		fr.App.Settings().SetTheme(tone.NewSizedTheme(fr.look, size))
	} else if t.Change(fr.look, size) {
		fr.drawAnew()
		fr.drawAnew() // what stands around a text is laid out before the text is wrapped
	}
}

// drawAnew draws all of the window.
func (fr *frame) drawAnew() {
	c := fr.Win.Canvas()
	c.Content().Refresh()
	for _, o := range c.Overlays().List() {
		o.Refresh()
	}
}

// readingSize is the size of article text, in units of the canvas.
func (fr *frame) readingSize() float32 { return aligned.DefaultReadingSize + readStep*float32(fr.text) }

func (fr *frame) setText(steps int) {
	fr.text = min(max(steps, textLeast), textMost)
	fr.applyTheme()
	fr.S.SetSetting(keyText, fmt.Sprint(fr.text)) // draws the texts of articles in the new size
	fr.w.Refresh()
}

func (fr *frame) setLook(l tone.Look) {
	fr.look = l
	fr.S.SetSetting(keyLook, string(l))
	fr.applyTheme()
}

// fold folds both side panels, or shows both.
func (fr *frame) fold() {
	on := !fr.folded()
	fr.panes.Fold(on, on)
	fr.keepFolds()
}

func (fr *frame) folded() bool {
	left, right := fr.panes.Folded()
	return left && right
}

// Folded reports which of the side panels are folded.
func (fr *frame) Folded() (left, right bool) { return fr.panes.Folded() }

// Unfold shows a side panel, 0 for the left one, 1 for the right one.
func (fr *frame) Unfold(side int) {
	left, right := fr.panes.Folded()
	if [2]bool{left, right}[side] {
		fr.panes.Unfold(side)
		fr.keepFolds()
	}
}

// keepFolds keeps which panels the reader folded; what folds by itself is not
// kept.
func (fr *frame) keepFolds() {
	left, right := fr.panes.Kept()
	fr.S.SetSetting(keyFold, fmt.Sprint(left, " ", right))
}

func (fr *frame) fullScreen() {
	fr.Win.SetFullScreen(!fr.Win.FullScreen())
}

func (fr *frame) viewActions() []menu.Action {
	as := []menu.Action{
		{Group: told.Told("label.view"), Title: told.Told("label.larger-text"), Keys: []menu.Key{{Name: fyne.KeyEqual, Mod: stage.Ctrl}}, Do: func() { fr.setText(fr.text + 1) }},
		{Group: told.Told("label.view"), Title: told.Told("label.smaller-text"), Keys: stage.WithCtrl(fyne.KeyMinus), Do: func() { fr.setText(fr.text - 1) }},
		{Group: told.Told("label.view"), Title: told.Told("label.normal-text"), Keys: stage.WithCtrl(fyne.Key0), Do: func() { fr.setText(0) }},
	}
	for _, l := range []struct {
		look tone.Look
		name string
	}{{tone.LookSystem, told.Told("label.as-the-system")}, {tone.LookLight, told.Told("look.light")}, {tone.LookDark, told.Told("look.dark")}, {tone.LookContrast, told.Told("label.high-contrast")}, {tone.LookDarkContrast, told.Told("label.dark-high-contrast")}} {
		as = append(as, menu.Action{
			Group: told.Told("label.view"), Title: told.Told("label.theme-name", say.Of("name", say.Words(l.name))), Do: func() { fr.setLook(l.look) },
			On: func() bool { return fr.look == l.look },
		})
	}
	as = append(as, fr.languageActions()...)
	return append(as,
		menu.Action{Group: told.Told("label.view"), Title: told.Told("label.fold-the-side-panels"), Rule: true, Keys: []menu.Key{stage.Named(fyne.KeyF9)}, Do: fr.fold, On: fr.folded},
		menu.Action{Group: told.Told("label.view"), Title: told.Told("label.full-screen"), Keys: []menu.Key{stage.Named(fyne.KeyF11)}, Do: fr.fullScreen, On: func() bool { return fr.Win.FullScreen() }})
}
