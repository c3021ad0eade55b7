package app

import (
	"maps"
	"time"

	"parallax/app/screen"
	"parallax/app/session"
)

// refreshStatus says what goes on. Work shows after 300 ms, so that quick
// work does not flicker.
func (w *window) refreshStatus() {
	w.tellExport()
	l := screen.StatusLine{Open: screen.CountsOf(w.state().Comparison), Keys: "Ctrl+E export · ? keys"}
	if s := w.s.WithoutMeaning(); s != "" {
		l.Open += " · " + s
	}
	if w.said != "" {
		l.Open = w.said
	}
	l.Notice, l.Dismiss = w.s.Notice(), w.s.DismissNotice
	running := map[*session.Job]bool{}
	for _, j := range w.s.Jobs() {
		running[j] = true
		if w.slow[j] {
			l.Work = append(l.Work, screen.Progress{What: j.What, Now: j.Now, Done: j.Done, Total: j.Total, Cancel: j.Cancel})
		} else if _, waiting := w.slow[j]; !waiting {
			w.slow[j] = false
			time.AfterFunc(slowAfter, func() { w.post(func() { w.markSlow(j) }) })
		}
	}
	maps.DeleteFunc(w.slow, func(j *session.Job, _ bool) bool { return !running[j] })
	w.status.Show(l)
}

// slowAfter is how long work goes on before the window speaks of it.
const slowAfter = 300 * time.Millisecond

func (w *window) markSlow(j *session.Job) {
	if _, running := w.slow[j]; running {
		w.slow[j] = true
		w.refreshStatus()
	}
}

// say shows a sentence in the line at the bottom for a while.
func (w *window) say(sentence string) {
	w.said = sentence
	w.refreshStatus()
	time.AfterFunc(sayFor, func() {
		w.post(func() {
			if w.said == sentence {
				w.said = ""
				w.refreshStatus()
			}
		})
	})
}

const sayFor = 6 * time.Second
