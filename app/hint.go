package app

import (
	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/compare/news"
)

// refreshHint shows the three steps over the sample event until the reader
// puts them away.
func (w *window) refreshHint() {
	want := ""
	switch {
	case w.showsAdding():
	case w.alone() != nil:
		want = w.s.Problem()
	case w.s.Setting(keyHint) != "away" && w.s.Comparison() != nil && w.onSample():
		want = keyHint
	}
	if want == w.shown.hint {
		return
	}
	w.shown.hint, w.hint.Objects = want, nil
	switch want {
	case "":
	case keyHint:
		w.hint.Objects = []fyne.CanvasObject{screen.NewHint(func() { w.s.SetSetting(keyHint, "away") })}
	default:
		w.hint.Objects = []fyne.CanvasObject{screen.NewAlone(want, w.openAdding)}
	}
	w.body.Refresh()
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
