package app

import (
	"maps"
	"time"

	"parallax/app/part/told"

	"parallax/app/screen"
	"parallax/app/screen/desk"
	"parallax/app/session/work"
)

// footer is the line at the bottom: what goes on, what was done.
type footer struct {
	part
	status *desk.Status
	slow   map[*work.Job]bool // work that runs; true when it is spoken of
}

// refreshStatus says what goes on. Work shows after 300 ms, so that quick
// work does not flicker.
func (fo *footer) refreshStatus() {
	fo.w.handing.Exports.TellExport()
	l := desk.StatusLine{Open: desk.CountsOf(fo.w.Comparison()), Keys: told.Told("label.ctrl-e-export-keys")}
	if s := fo.S.WithoutMeaning(); s != "" {
		l.Open += " · " + s
	}
	if fo.w.incoming.showsAdding() { // the counts are those of an event that is not in sight
		l.Open = fo.S.TallyDrafts()
	}
	if fo.Said != "" {
		l.Open = fo.Said
	}
	l.Notice, l.Dismiss = fo.S.Notice(), fo.S.DismissNotice
	running := map[*work.Job]bool{}
	for _, j := range fo.S.Jobs() {
		running[j] = true
		if fo.slow[j] {
			l.Work = append(l.Work, screen.Progress{What: j.What, Now: j.Now, Done: j.Done, Total: j.Total, Cancel: j.Cancel})
		} else if _, waiting := fo.slow[j]; !waiting {
			fo.slow[j] = false
			time.AfterFunc(slowAfter, func() { fo.Post(func() { fo.markSlow(j) }) })
		}
	}
	maps.DeleteFunc(fo.slow, func(j *work.Job, _ bool) bool { return !running[j] })
	fo.status.Show(l)
}

// work shows how far the work that goes on is.
func (fo *footer) work() {
	if fo.w.incoming.showsAdding() {
		fo.w.incoming.adding.Show()
	}
	if fo.S.Started() {
		fo.refreshStatus()
	}
}

// slowAfter is how long work goes on before the window speaks of it.
const slowAfter = 300 * time.Millisecond

func (fo *footer) markSlow(j *work.Job) {
	if _, running := fo.slow[j]; running {
		fo.slow[j] = true
		fo.refreshStatus()
	}
}
