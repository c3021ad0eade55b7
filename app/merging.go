package app

import (
	"parallax/app/screen"
)

// showBin shows what lies in the bin.
func (w *window) showBin() {
	w.bin = screen.NewBin(w.s)
	w.show("Bin", w.bin.Object(), func() { w.bin = nil })
}

// mergeEvent asks into which other event the articles of one go.
func (w *window) mergeEvent(from string) {
	line := w.eventLine(from)
	if line == nil {
		return
	}
	var choices []screen.Action
	for _, e := range w.s.Events() {
		if e.ID != from {
			choices = append(choices, screen.Action{Group: "Into", Title: e.Title, Do: func() {
				w.leave()
				w.quote = -1
				w.s.MergeEvents(e.ID, from)
				w.say("The events are one now; the emptied one is in the bin. Ctrl+Z parts them again.")
			}})
		}
	}
	if len(choices) == 0 {
		w.say("There is no other event to merge it with.")
		return
	}
	w.ask("Put “"+shortTitle(line.Title)+"” into which event?", choices, nil)
}

func (w *window) mergeOpen() {
	if e := w.s.Event(); e != nil {
		w.mergeEvent(e.ID)
	}
}

// splitEvent asks which articles of the open event make another one.
func (w *window) splitEvent() {
	all := w.s.Articles()
	if len(all) < 2 {
		w.say("An event with one article cannot be split.")
		return
	}
	p := screen.NewSplit(all, func(title string, articles []string) {
		w.closePopup()
		w.leave()
		w.quote = -1
		w.s.SplitEvent(title, articles)
		w.say("The event is split; the new one is open. Ctrl+Z puts the articles back.")
	}, w.closePopup)
	w.show("Split the event", p.Object(), nil)
	w.win.Canvas().Focus(p.Field())
}
