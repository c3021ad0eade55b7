package app

import (
	"fmt"

	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/menu"
	"parallax/app/part/pane"
	"parallax/app/part/tone"
)

// frame is how the window stands: panels, sizes, theme, hints.
type frame struct {
	*stage
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
	fr.look = tone.Look(fr.s.Setting(keyLook))
	if fr.look == "" {
		fr.look = tone.LookLight // like paper; a desktop that says nothing would give dark
	}
	_, _ = fmt.Sscan(fr.s.Setting(keyText), &fr.text) // 0 when it was never set
	fr.text = min(max(fr.text, textLeast), textMost)
	fr.applyTheme()
	var width, height float32
	if n, _ := fmt.Sscan(fr.s.Setting(keySize), &width, &height); n == 2 && width > 400 && height > 300 {
		fr.win.Resize(fyne.NewSize(min(width, 8000), min(height, 5000)))
	}
	var left, right bool
	if n, _ := fmt.Sscan(fr.s.Setting(keyFold), &left, &right); n == 2 {
		fr.panes.Keep(left, right)
	}
}

// keepSize keeps the size of the window, unless it fills the screen.
func (fr *frame) keepSize() {
	if s := fr.win.Canvas().Size(); fr.started && !fr.win.FullScreen() && s.Width > 400 {
		fr.s.SetSetting(keySize, fmt.Sprintf("%.0f %.0f", s.Width, s.Height))
	}
}

// applyTheme brings look and size of text to what the reader chose. The theme
// changes in place: Fyne reads all fonts anew for another one, and keeps the old.
func (fr *frame) applyTheme() {
	size := tone.DefaultTextSize + textStep*float32(fr.text)
	t, ok := fr.app.Settings().Theme().(*tone.Theme)
	if !ok {
		fr.app.Settings().SetTheme(tone.NewSizedTheme(fr.look, size))
	} else if t.Change(fr.look, size) {
		fr.drawAnew()
		fr.drawAnew() // what stands around a text is laid out before the text is wrapped
	}
}

// drawAnew draws all of the window.
func (fr *frame) drawAnew() {
	c := fr.win.Canvas()
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
	fr.s.SetSetting(keyText, fmt.Sprint(fr.text)) // draws the texts of articles in the new size
	fr.w.refresh()
}

func (fr *frame) setLook(l tone.Look) {
	fr.look = l
	fr.s.SetSetting(keyLook, string(l))
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

// unfold shows a side panel, 0 for the left one, 1 for the right one.
func (fr *frame) unfold(side int) {
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
	fr.s.SetSetting(keyFold, fmt.Sprint(left, " ", right))
}

func (fr *frame) fullScreen() {
	fr.win.SetFullScreen(!fr.win.FullScreen())
}

func (fr *frame) viewActions() []menu.Action {
	as := []menu.Action{
		{Group: "View", Title: "Larger text", Keys: []menu.Key{{Name: fyne.KeyEqual, Mod: ctrl}}, Do: func() { fr.setText(fr.text + 1) }},
		{Group: "View", Title: "Smaller text", Keys: withCtrl(fyne.KeyMinus), Do: func() { fr.setText(fr.text - 1) }},
		{Group: "View", Title: "Normal text", Keys: withCtrl(fyne.Key0), Do: func() { fr.setText(0) }},
	}
	for _, l := range []struct {
		look tone.Look
		name string
	}{{tone.LookSystem, "as the system"}, {tone.LookLight, "light"}, {tone.LookDark, "dark"}, {tone.LookContrast, "high contrast"}, {tone.LookDarkContrast, "dark, high contrast"}} {
		as = append(as, menu.Action{
			Group: "View", Title: "Theme: " + l.name, Do: func() { fr.setLook(l.look) },
			On: func() bool { return fr.look == l.look },
		})
	}
	return append(as,
		menu.Action{Group: "View", Title: "Fold the side panels", Keys: []menu.Key{named(fyne.KeyF9)}, Do: fr.fold, On: fr.folded},
		menu.Action{Group: "View", Title: "Full screen", Keys: []menu.Key{named(fyne.KeyF11)}, Do: fr.fullScreen, On: func() bool { return fr.win.FullScreen() }})
}
