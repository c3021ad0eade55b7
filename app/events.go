package app

import (
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/part/typing"
	"parallax/compare/news"
	"parallax/data"
)

// eventActions open the events and the articles without one, for the palette.
func (sh *shelf) eventActions() []menu.Action {
	var as []menu.Action
	for _, e := range sh.S.Events() {
		as = append(as, menu.Action{Group: told.Told("label.open"), Title: e.Title, Do: func() { sh.w.centre.OpenEvent(e.ID) }})
	}
	for _, a := range sh.S.Unsorted() {
		as = append(as, menu.Action{Group: told.Told("label.sort"), Title: lineTitle(a), Do: func() { sh.openArticle(a.ID, 0) }})
	}
	return as
}

// stepEvent opens the next event of the list, or the one before.
func (sh *shelf) stepEvent(by int) {
	all := sh.S.Events()
	if len(all) == 0 {
		return
	}
	at := 0
	if e := sh.S.Event(); e != nil {
		at = slices.IndexFunc(all, func(l data.EventLine) bool { return l.ID == e.ID })
	}
	sh.w.centre.OpenEvent(all[(at+by+len(all))%len(all)].ID)
}

// eventMenu offers what can be done with an event of the list.
func (sh *shelf) eventMenu(id string, at fyne.Position) {
	items := []*fyne.MenuItem{
		fyne.NewMenuItem(told.Told("label.open"), func() { sh.w.centre.OpenEvent(id) }),
		fyne.NewMenuItem(told.Told("label.rename"), func() { sh.rename(id) }),
		fyne.NewMenuItem(told.Told("window.events.merge-with-another-event"), func() { sh.mergeEvent(id) }),
		fyne.NewMenuItem(told.Told("label.delete"), func() { sh.remove(id) }),
	}
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), sh.Win.Canvas(), at)
}

func (sh *shelf) renameEvent() {
	if e := sh.S.Event(); e != nil {
		sh.rename(e.ID)
	}
}

func (sh *shelf) deleteEvent() {
	if e := sh.S.Event(); e != nil {
		sh.remove(e.ID)
	}
}

func (sh *shelf) remove(id string) {
	sh.S.DeleteEvent(id)
	sh.Say(told.Told("window.events.the-event-is-in-the"))
}

func (sh *shelf) rename(id string) {
	i := sh.eventLine(id)
	if i == nil {
		return
	}
	p := typing.NewPrompt(i.Title, told.Told("label.rename.2"), func(to string) {
		sh.ClosePopup()
		sh.S.RenameEvent(id, strings.TrimSpace(to))
	}, sh.ClosePopup)
	sh.Show(told.Told("label.rename-the-event"), p.Object(), nil)
	sh.Win.Canvas().Focus(p.Field())
}

func (sh *shelf) eventLine(id string) *data.EventLine {
	for _, e := range sh.S.Events() {
		if e.ID == id {
			return &e
		}
	}
	return nil
}

// removeArticle takes the selected article out of the event; it asks which one
// where none is selected.
func (sh *shelf) removeArticle() {
	if all := sh.S.Articles(); len(all) > 1 && sh.S.Article(sh.S.View().Article) == nil {
		sh.askRemoval(all)
		return
	}
	if a := sh.Cursor.Selected(); a != nil {
		sh.takeOut(a)
	}
}

// askRemoval asks which article is to leave the event.
func (sh *shelf) askRemoval(all []*news.Article) {
	var choices []press.Choice
	for _, a := range all {
		choices = append(choices, press.Choice{Name: sh.w.display.nameOf(a.ID, a.Name()), Text: lineTitle(a), Do: func() {
			sh.ClosePopup()
			sh.takeOut(a)
		}})
	}
	sh.Offer(told.Told("window.events.which-article-leaves-the-event"), choices)
}

func (sh *shelf) takeOut(a *news.Article) {
	name := sh.w.display.nameOf(a.ID, a.Name())
	sh.S.RemoveArticle(a.ID)
	sh.Say(told.Told("label.name-is-out-of-the-event-and", say.Of("name", say.Words(name))))
}

// openArticle opens the event that an article stands in, or asks for one.
func (sh *shelf) openArticle(id string, at int) {
	for _, e := range sh.S.Events() {
		for _, a := range e.Articles {
			if a == id {
				sh.w.centre.OpenEvent(e.ID)
				sh.w.finder.seek = news.Passage{Article: id, Span: news.Span{Start: at}}
				sh.w.Refresh()
				return
			}
		}
	}
	sh.sortArticle(id)
}

// otherEvents reports whether there is another event than the open one.
func (sh *shelf) otherEvents() bool { return len(sh.S.Events()) > 1 }
