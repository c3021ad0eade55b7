package app

import (
	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen/desk"
	"parallax/compare/say"
)

// showBin shows what lies in the bin.
func (sh *shelf) showBin() {
	sh.bin = desk.NewBin(sh.S)
	sh.Show(told.Told("label.bin.2"), sh.bin.Object(), func() { sh.bin = nil })
}

// mergeEvent asks into which other event the articles of one go.
func (sh *shelf) mergeEvent(from string) {
	line := sh.eventLine(from)
	if line == nil {
		return
	}
	var choices []menu.Action
	for _, e := range sh.S.Events() {
		if e.ID != from {
			choices = append(choices, menu.Action{Group: told.Told("label.into"), Title: e.Title, Do: func() {
				sh.w.Places.Leave()
				sh.Cursor.Quote = -1
				sh.S.MergeEvents(e.ID, from)
				sh.Say(told.Told("window.merging.the-events-are-one-now"))
			}})
		}
	}
	if len(choices) == 0 {
		sh.Say(told.Told("window.merging.there-is-no-other-event"))
		return
	}
	sh.Ask(told.Told("label.put-shorttitle-into-which-event", say.Of("shorttitle", say.Words(shortTitle(line.Title)))), choices, nil)
}

func (sh *shelf) mergeOpen() {
	if e := sh.S.Event(); e != nil {
		sh.mergeEvent(e.ID)
	}
}

// splitEvent asks which articles of the open event make another one.
func (sh *shelf) splitEvent() {
	all := sh.S.Articles()
	if len(all) < 2 {
		sh.Say(told.Told("window.merging.an-event-with-one-article"))
		return
	}
	p := desk.NewSplit(all, func(title string, articles []string) {
		sh.ClosePopup()
		sh.w.Places.Leave()
		sh.Cursor.Quote = -1
		sh.S.SplitEvent(title, articles)
		sh.Say(told.Told("window.merging.the-event-is-split-the"))
	}, sh.ClosePopup)
	sh.Show(told.Told("label.split-the-event"), p.Object(), nil)
	sh.Win.Canvas().Focus(p.Field())
}
