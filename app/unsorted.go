package app

import (
	"strings"

	"parallax/compare/say"

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
		return told.Told("label.may-belong-to-shorttitle", say.Of("shorttitle", say.Words(shortTitle(sh.eventTitle(g.Event)))))
	case len(g.Others) == 1:
		return told.Told("label.may-be-one-event-with-another-one")
	case len(g.Others) > 1:
		return told.Told("label.may-be-one-event-with-others-others", say.Count("others", len(g.Others)))
	}
	return told.Told("label.looks-like-a-new-event")
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
		parts = append(parts, told.Told("label.it-shares-join", say.Of("join", say.Words(strings.Join(g.Shared, ", ")))))
	} else {
		parts = append(parts, told.Told("label.its-words-are-like-those-of-the"))
	}
	switch {
	case g.Days == 0:
		parts = append(parts, told.Told("label.of-the-same-day"))
	case g.Days == 1:
		parts = append(parts, told.Told("label.one-day-apart"))
	case g.Days > 1:
		parts = append(parts, told.Told("label.days-days-apart", say.Count("days", g.Days)))
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
			c.Name, c.Text = told.Told("label.may-belong-to-title", say.Of("title", say.Words(e.Title))), suggestionWhy(g)+" "+c.Text
			first = append(first, c)
		} else {
			rest = append(rest, c)
		}
	}
	fresh := sh.newEventChoices(id, g)
	if len(first) == 0 {
		first, fresh = fresh, nil
	}
	gone := press.Choice{Name: told.Told("label.delete"), Text: told.Told("window.unsorted.put-the-article-into-the"), Do: func() {
		sh.ClosePopup()
		sh.S.DeleteArticle(id)
		sh.Say(told.Told("window.unsorted.the-article-is-in-the"))
	}}
	all := append(append(append(first, fresh...), rest...), gone)
	sh.Offer(told.Told("label.this-article-stands-in-no-event"), all)
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
			Name: told.Told("label.begin-an-event-with-these-what-articles", say.Count("what", n+1)),
			Text: told.Told("label.they-may-be-about-the-same-namesof", say.Of("namesof", say.Words(sh.namesOf(append([]string{id}, g.Others...))))),
			Do:   begin(append([]string{id}, g.Others...)...),
		})
	}
	return append(out, press.Choice{Name: told.Told("label.begin-a-new-event"), Text: told.Told("window.unsorted.read-the-article-alone-until"), Do: begin(id)})
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
