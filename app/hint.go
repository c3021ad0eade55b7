package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/press"
	"parallax/app/screen"
	"parallax/app/screen/adding"
	"parallax/compare/news"
)

// hintFirstShort names the hint about the sample event in a low window.
const hintFirstShort = "first, short"

// low is the height of a window in which hints are short.
const low = 780

// hints are what stands over the middle, from the top: why an article alone is
// not compared; what the sample event is, on the first screen only, for it takes
// room from what the others show.
func (fr *frame) hints() []string {
	var out []string
	if fr.w.incoming.showsAdding() {
		return nil
	}
	if fr.w.centre.alone() != nil {
		out = append(out, fr.S.Problem())
	}
	if fr.S.Setting(keyHint) != "away" && fr.S.Comparison() != nil && fr.onSample() && fr.w.centre.event.Screen().Name() == screen.OverviewName {
		if out = append(out, keyHint); fr.Win.Canvas().Size().Height < low {
			out[len(out)-1] = hintFirstShort
		}
	}
	return out
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
	if hint == keyHint || hint == hintFirstShort {
		return adding.NewHint(fr.w.incoming.openAdding, fr.hideHint, hint == hintFirstShort)
	}
	return press.NewAlone(hint, fr.w.incoming.openAdding)
}

// onSample reports whether the sample event is open.
func (fr *frame) onSample() bool {
	as := fr.S.Articles()
	for _, a := range as {
		if a.Origin.Kind != news.FromSample {
			return false
		}
	}
	return len(as) > 0
}

// showFirstSteps brings the hint back, and the screen on which it stands.
func (fr *frame) showFirstSteps() {
	fr.S.SetSetting(keyHint, "")
	if fr.onSample() {
		fr.w.centre.OpenScreen(screen.OverviewName)
	}
}

func (fr *frame) hideHint() { fr.S.SetSetting(keyHint, "away") }
