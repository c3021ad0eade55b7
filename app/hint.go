package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/compare/news"
)

// hintMarks names the hint about marks, hintMarksShort that of a low window.
const (
	hintMarks      = "marks"
	hintMarksShort = "marks, short"
)

// low is the height of a window in which hints are short.
const low = 780

// hints are what stands over the middle, from the top: why an article alone is
// not compared; what marks can see, where they first appear; the three steps
// over the sample event.
func (w *window) hints() []string {
	var out []string
	if w.showsAdding() {
		return nil
	}
	if w.alone() != nil {
		out = append(out, w.s.Problem())
	}
	switch {
	case w.onText() && w.wordingHelp() && w.win.Canvas().Size().Height < low:
		out = append(out, hintMarksShort)
	case w.onText() && w.wordingHelp():
		out = append(out, hintMarks)
	case w.s.Setting(keyHint) != "away" && w.s.Comparison() != nil && w.onSample():
		out = append(out, keyHint)
	}
	return out
}

// onText reports whether the text of articles is shown with its marks.
func (w *window) onText() bool {
	i := w.screenIndex(w.s.View().Screen)
	return w.alone() != nil || w.s.Comparison() != nil && (i == readScreen || i == articleScreen)
}

// refreshHint shows the hints that the reader has not put away.
func (w *window) refreshHint() {
	want := w.hints()
	if slices.Equal(want, w.shown.hints) {
		return
	}
	w.shown.hints, w.hint.Objects = want, nil
	for _, h := range want {
		w.hint.Objects = append(w.hint.Objects, w.newHint(h))
	}
	w.body.Refresh()
}

func (w *window) newHint(hint string) fyne.CanvasObject {
	switch hint {
	case hintMarks:
		return screen.NewMarkHint(func() { w.showWordingHelp(false) })
	case hintMarksShort:
		return screen.NewShortMarkHint(w.showMarkHelp, func() { w.showWordingHelp(false) })
	case keyHint:
		return screen.NewHint(func() { w.s.SetSetting(keyHint, "away") })
	}
	return screen.NewAlone(hint, w.openAdding)
}

// onSample reports whether the sample event is open.
func (w *window) onSample() bool {
	as := w.s.Articles()
	for _, a := range as {
		if a.Origin.Kind != news.FromSample {
			return false
		}
	}
	return len(as) > 0
}

func (w *window) showFirstSteps() { w.s.SetSetting(keyHint, "") }
