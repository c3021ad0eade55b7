package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/compare/news"
)

// hintMarks names the hint about marks, hintMarksShort and hintFirstShort those
// of a low window.
const (
	hintFirstShort = "first, short"
	hintMarks      = "marks"
	hintMarksShort = "marks, short"
)

// low is the height of a window in which hints are short.
const low = 780

// hints are what stands over the middle, from the top: why an article alone is
// not compared; what marks can see, where they first appear; what the sample
// event is.
func (fr *frame) hints() []string {
	var out []string
	if fr.w.incoming.showsAdding() {
		return nil
	}
	if fr.w.centre.alone() != nil {
		out = append(out, fr.s.Problem())
	}
	switch {
	case fr.onText() && fr.w.labels.wordingHelp() && fr.win.Canvas().Size().Height < low:
		out = append(out, hintMarksShort)
	case fr.onText() && fr.w.labels.wordingHelp():
		out = append(out, hintMarks)
	case fr.s.Setting(keyHint) != "away" && fr.s.Comparison() != nil && fr.onSample():
		if out = append(out, keyHint); fr.win.Canvas().Size().Height < low {
			out[len(out)-1] = hintFirstShort
		}
	}
	return out
}

// onText reports whether the text of articles is shown with its marks.
func (fr *frame) onText() bool {
	i := fr.w.centre.screenIndex(fr.s.View().Screen)
	return fr.w.centre.alone() != nil || fr.s.Comparison() != nil && (i == readScreen || i == articleScreen)
}

// refreshHint shows the hints that the reader has not put away.
func (fr *frame) refreshHint() {
	want := fr.hints()
	if slices.Equal(want, fr.w.centre.shown.hints) {
		return
	}
	fr.w.centre.shown.hints, fr.hint.Objects = want, nil
	for _, h := range want {
		fr.hint.Objects = append(fr.hint.Objects, fr.newHint(h))
	}
	fr.body.Refresh()
}

func (fr *frame) newHint(hint string) fyne.CanvasObject {
	switch hint {
	case hintMarks:
		return screen.NewMarkHint(func() { fr.w.labels.showWordingHelp(false) })
	case hintMarksShort:
		return screen.NewShortMarkHint(fr.w.labels.showMarkHelp, func() { fr.w.labels.showWordingHelp(false) })
	case keyHint, hintFirstShort:
		return screen.NewHint(fr.w.incoming.openAdding, func() { fr.s.SetSetting(keyHint, "away") }, hint == hintFirstShort)
	}
	return screen.NewAlone(hint, fr.w.incoming.openAdding)
}

// onSample reports whether the sample event is open.
func (fr *frame) onSample() bool {
	as := fr.s.Articles()
	for _, a := range as {
		if a.Origin.Kind != news.FromSample {
			return false
		}
	}
	return len(as) > 0
}

func (fr *frame) showFirstSteps() { fr.s.SetSetting(keyHint, "") }
