package app

import (
	"fmt"
	"strings"

	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/session/belong"
	"parallax/compare/news"
)

// lineTitle is what an article of the left panel is called: its headline, its
// outlet stands below.
func lineTitle(a *news.Article) string {
	if t := a.Title(); t != "" {
		return t
	}
	return a.Name()
}

// suggestionLine says where an article without an event may belong, "" while
// that is being looked for.
func (sh *shelf) suggestionLine(id string) string {
	g, ok := sh.S.Suggestion(id)
	switch {
	case !ok:
		return ""
	case g.Event != "":
		return "may belong to “" + shortTitle(sh.eventTitle(g.Event)) + "”"
	case len(g.Others) == 1:
		return "may be one event with another one here"
	case len(g.Others) > 1:
		return fmt.Sprintf("may be one event with %d others here", len(g.Others))
	}
	return "looks like a new event"
}

func (sh *shelf) eventTitle(id string) string {
	if e := sh.eventLine(id); e != nil {
		return e.Title
	}
	return ""
}

// shortTitle is the first words of a long title.
func shortTitle(s string) string {
	words := strings.Fields(s)
	const most = 6
	if len(words) <= most {
		return s
	}
	return strings.TrimRight(strings.Join(words[:most], " "), ",;:.") + "…"
}

// suggestionWhy says in a sentence why an article may belong to an event.
func suggestionWhy(g belong.Suggestion) string {
	var parts []string
	if len(g.Shared) > 0 {
		parts = append(parts, "It shares "+strings.Join(g.Shared, ", "))
	} else {
		parts = append(parts, "Its words are like those of the event")
	}
	switch {
	case g.Days == 0:
		parts = append(parts, "of the same day")
	case g.Days == 1:
		parts = append(parts, "one day apart")
	case g.Days > 1:
		parts = append(parts, fmt.Sprintf("%d days apart", g.Days))
	}
	return strings.Join(parts, "; ") + "."
}

// sortArticle asks in which event an article without one belongs: the event
// that is suggested comes first.
func (sh *shelf) sortArticle(id string) {
	g, _ := sh.S.Suggestion(id)
	var first, rest []press.Choice
	for _, e := range sh.S.Events() {
		c := press.Choice{Name: e.Title, Text: told.Told("window.unsorted.add-the-article-to-this"), Do: func() {
			sh.ClosePopup()
			sh.S.AddArticle(e.ID, id)
			sh.w.centre.OpenEvent(e.ID)
		}}
		if e.ID == g.Event {
			c.Name, c.Text = "May belong to “"+e.Title+"”", suggestionWhy(g)+" "+c.Text
			first = append(first, c)
		} else {
			rest = append(rest, c)
		}
	}
	fresh := sh.newEventChoices(id, g)
	if len(first) == 0 {
		first, fresh = fresh, nil
	}
	gone := press.Choice{Name: "Delete", Text: told.Told("window.unsorted.put-the-article-into-the"), Do: func() {
		sh.ClosePopup()
		sh.S.DeleteArticle(id)
		sh.Say(told.Told("window.unsorted.the-article-is-in-the"))
	}}
	all := append(append(append(first, fresh...), rest...), gone)
	sh.Offer("This article stands in no event", all)
}

// newEventChoices offer to begin an event with an article, and with those that
// may be about the same.
func (sh *shelf) newEventChoices(id string, g belong.Suggestion) []press.Choice {
	begin := func(ids ...string) func() {
		return func() {
			sh.ClosePopup()
			sh.w.incoming.addingHidden = true
			sh.S.BeginEvent(ids...)
		}
	}
	var out []press.Choice
	if n := len(g.Others); n > 0 {
		out = append(out, press.Choice{
			Name: fmt.Sprintf("Begin an event with these %d articles", n+1),
			Text: "They may be about the same: " + sh.namesOf(append([]string{id}, g.Others...)) + ".",
			Do:   begin(append([]string{id}, g.Others...)...),
		})
	}
	return append(out, press.Choice{Name: "Begin a new event", Text: told.Told("window.unsorted.read-the-article-alone-until"), Do: begin(id)})
}

// namesOf names articles without an event.
func (sh *shelf) namesOf(ids []string) string {
	var names []string
	for _, id := range ids {
		for _, a := range sh.S.Unsorted() {
			if a.ID == id {
				names = append(names, a.Name())
			}
		}
	}
	return strings.Join(names, ", ")
}
