package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/screen"
	"parallax/compare/news"
	"parallax/data"
)

// eventActions open the events and the articles without one, for the palette.
func (w *window) eventActions() []screen.Action {
	var as []screen.Action
	for _, e := range w.s.Events() {
		as = append(as, screen.Action{Group: "Open", Title: e.Title, Do: func() { w.openEvent(e.ID) }})
	}
	for _, a := range w.s.Unsorted() {
		as = append(as, screen.Action{Group: "Sort", Title: lineTitle(a), Do: func() { w.openArticle(a.ID, 0) }})
	}
	return as
}

// eventMenu offers what can be done with an event of the list.
func (w *window) eventMenu(id string, at fyne.Position) {
	items := []*fyne.MenuItem{
		fyne.NewMenuItem("Open", func() { w.openEvent(id) }),
		fyne.NewMenuItem("Rename…", func() { w.rename(id) }),
		fyne.NewMenuItem("Merge with another event…", func() { w.mergeEvent(id) }),
		fyne.NewMenuItem("Delete", func() { w.remove(id) }),
	}
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), w.win.Canvas(), at)
}

func (w *window) renameEvent() {
	if e := w.s.Event(); e != nil {
		w.rename(e.ID)
	}
}

func (w *window) deleteEvent() {
	if e := w.s.Event(); e != nil {
		w.remove(e.ID)
	}
}

func (w *window) remove(id string) {
	w.s.DeleteEvent(id)
	w.say("The event is in the bin. Ctrl+Z brings it back.")
}

func (w *window) rename(id string) {
	i := w.eventLine(id)
	if i == nil {
		return
	}
	p := screen.NewPrompt(i.Title, "Rename", func(to string) {
		w.closePopup()
		w.s.RenameEvent(id, strings.TrimSpace(to))
	}, w.closePopup)
	w.show("Rename the event", p.Object(), nil)
	w.win.Canvas().Focus(p.Field())
}

func (w *window) eventLine(id string) *data.EventLine {
	for _, e := range w.s.Events() {
		if e.ID == id {
			return &e
		}
	}
	return nil
}

// selected is the article that is selected, or the only one; nil, with a word
// about it, for none.
func (w *window) selected() *news.Article {
	if a := w.s.Article(w.s.View().Article); a != nil {
		return a
	}
	if as := w.s.Articles(); len(as) == 1 {
		return as[0]
	}
	w.say("Select a sentence of the article first.")
	return nil
}

// removeArticle takes the selected article out of the event; it asks which one
// where none is selected.
func (w *window) removeArticle() {
	if all := w.s.Articles(); len(all) > 1 && w.s.Article(w.s.View().Article) == nil {
		w.askRemoval(all)
		return
	}
	if a := w.selected(); a != nil {
		w.takeOut(a)
	}
}

// askRemoval asks which article is to leave the event.
func (w *window) askRemoval(all []*news.Article) {
	var choices []screen.Choice
	for _, a := range all {
		choices = append(choices, screen.Choice{Name: a.Name(), Text: lineTitle(a), Do: func() {
			w.closePopup()
			w.takeOut(a)
		}})
	}
	w.offer("Which article leaves the event? It stays in the library.", choices)
}

func (w *window) takeOut(a *news.Article) {
	w.s.RemoveArticle(a.ID)
	w.say(a.Name() + " is out of the event and still in the library. Ctrl+Z puts it back.")
}

// openArticle opens the event that an article stands in, or asks for one.
func (w *window) openArticle(id string, at int) {
	for _, e := range w.s.Events() {
		for _, a := range e.Articles {
			if a == id {
				w.openEvent(e.ID)
				w.seek = news.Passage{Article: id, Span: news.Span{Start: at}}
				w.refresh()
				return
			}
		}
	}
	w.sortArticle(id)
}

func (w *window) undo() {
	what := w.s.CanUndo()
	if what == "" {
		w.say("There is nothing to undo.")
		return
	}
	w.keepQuote(what)
	w.s.Undo()
	w.say("Undone: " + strings.ToLower(what[:1]) + what[1:] + ".")
}
