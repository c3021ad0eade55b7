package correcting

import (
	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/session/view"
	"parallax/app/stage"
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
	"parallax/compare/utterance"
)

// Quotes is what the reader does with quotations and their speakers.
type Quotes struct{ part }

// QuoteActions are what the reader can do with a quotation.
func (qu *Quotes) QuoteActions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.quote"), Title: told.Told("window.quotes.set-the-speaker"), Keys: stage.Letter('s'), Do: qu.setSpeaker, When: qu.chosen, Here: qu.meant},
		{Group: told.Told("label.quote"), Title: told.Told("label.not-the-same-statement"), Keys: stage.Letter('x'), Do: qu.partUtterance, When: qu.chosen, Here: func() bool { return qu.meant() && !qu.room.List.onOverview() && !qu.room.Labels.onLabel() }},
		{Group: told.Told("label.quote"), Title: told.Told("window.quotes.merge-two-speakers"), Do: qu.MergeSpeakers, When: qu.chosen},
		{Group: told.Told("label.quote"), Title: told.Told("window.quotes.set-the-kind-of-source"), Do: qu.SetKind, When: qu.chosen},
		{Group: told.Told("label.quote"), Title: told.Told("label.not-a-quotation"), Do: qu.NotAQuote, When: qu.chosen},
		{Group: told.Told("label.quote"), Title: told.Told("label.open-in-read"), Do: qu.OpenInRead, When: qu.chosen},
	}
}

// PickQuote selects a quotation, also one whose sentence stands in no row.
func (qu *Quotes) PickQuote(article, index int) {
	c := qu.S.Comparison()
	if c == nil || article < 0 || article >= len(c.Readings) || index < 0 || index >= len(c.Readings[article].Quotes) {
		return
	}
	qu.Win.Canvas().Unfocus()
	qu.Cursor.Quote = index
	r := c.Readings[article]
	sentence := -1
	if content := r.Quotes[index].Content; len(content) > 0 {
		sentence = r.Doc.SentenceAt(content[0].Start)
	}
	qu.S.SelectQuote(r.Article.ID, sentence, index)
	qu.Draw.Refresh()
}

// quotePicked is the quotation that is selected; it says so when none is.
func (qu *Quotes) quotePicked() (c *compare.Comparison, article, index int, ok bool) {
	c = qu.S.Comparison()
	article, index = c.ReadingOf(qu.S.View().Article), qu.Shows.Glance().Pick.Quote
	ok = article >= 0 && index >= 0 && index < len(c.Readings[article].Quotes)
	if !ok {
		qu.Say(told.Told("window.quotes.select-a-quotation-first-click"))
	}
	return c, article, index, ok
}

// speakers are choices of all speakers of the event but one.
func speakers(c *compare.Comparison, but, group string, do func(name string)) []menu.Action {
	var out []menu.Action
	for _, v := range c.Voices {
		if v.Found() && !quote.SameSpeaker(v.Name, but) {
			out = append(out, menu.Action{Group: group, Title: v.Name, Do: func() { do(v.Name) }})
		}
	}
	return out
}

// setSpeaker asks who says the selected quotation. The other forms of the
// same utterance that had the same speaker, or none, get the new one too.
func (qu *Quotes) setSpeaker() {
	c, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	was := nameOf(c, a, q)
	at := []news.Anchor{c.QuoteAnchor(a, q)}
	for _, f := range OtherForms(c, a, q) {
		if n := nameOf(c, f.Article, f.Quote); n == "" || quote.SameSpeaker(n, was) {
			at = append(at, c.QuoteAnchor(f.Article, f.Quote))
		}
	}
	set := func(name string) {
		qu.room.Corrections.correct(news.Correction{Kind: news.SetSpeaker, At: at, Value: name})
	}
	qu.Ask(told.Told("label.who-says-this-choose-or-type-a"), speakers(c, was, told.Told("label.speaker"), set), func(typed string) menu.Action {
		return menu.Action{Group: told.Told("label.new-name"), Title: typed, Do: func() { set(typed) }}
	})
}

func nameOf(c *compare.Comparison, article, q int) string {
	r := c.Readings[article]
	return quote.SpeakerName(r.Article, r.Quotes[q])
}

// OtherForms are the other forms of the utterance that a quotation belongs to.
func OtherForms(c *compare.Comparison, article, q int) []utterance.Form {
	for _, u := range c.Utterances {
		var others []utterance.Form
		here := false
		for _, f := range u.Forms {
			if f.Article == article && f.Quote == q {
				here = true
			} else {
				others = append(others, f)
			}
		}
		if here {
			return others
		}
	}
	return nil
}

// partUtterance takes the selected quotation out of its utterance.
func (qu *Quotes) partUtterance() {
	c, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	others := OtherForms(c, a, q)
	if len(others) == 0 {
		qu.Say(told.Told("window.quotes.this-quotation-stands-alone-there"))
		return
	}
	at := []news.Anchor{c.QuoteAnchor(a, q)}
	for _, f := range others {
		at = append(at, c.QuoteAnchor(f.Article, f.Quote))
	}
	qu.room.Corrections.correct(news.Correction{Kind: news.NotSameUtterance, At: at})
}

// MergeSpeakers asks who else the speaker of the selected quotation is.
func (qu *Quotes) MergeSpeakers() {
	c, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	name := nameOf(c, a, q)
	if name == "" {
		qu.Say(told.Told("window.quotes.the-speaker-was-not-found"))
		return
	}
	qu.Ask(told.Told("label.who-is-name", say.Of("name", say.Words(name))), speakers(c, name, told.Told("label.name-is", say.Of("name", say.Words(name))), func(same string) {
		qu.room.Corrections.correct(news.Correction{Kind: news.MergeSpeakers, Name: name, Value: same})
	}), nil)
}

// SetKind asks what kind of source the speaker of the selected quotation is.
func (qu *Quotes) SetKind() {
	c, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	name := nameOf(c, a, q)
	for _, v := range c.Voices {
		for _, i := range v.Tallies[a].Quotes {
			if i == q {
				name = v.Name
			}
		}
	}
	if name == "" {
		qu.Say(told.Told("window.quotes.the-speaker-was-not-found"))
		return
	}
	var kinds []menu.Action
	for _, k := range lexicon.SourceKinds() {
		kinds = append(kinds, menu.Action{Group: told.Told("label.kind-of-source.2"), Title: told.Word("source", string(k)), Do: func() {
			qu.room.Corrections.correct(news.Correction{Kind: news.SetSourceKind, Name: name, Value: string(k)})
		}})
	}
	qu.Ask(told.Told("label.what-kind-of-source-is-name", say.Of("name", say.Words(name))), kinds, nil)
}

// NotAQuote takes the selected quotation away.
func (qu *Quotes) NotAQuote() {
	if c, a, q, ok := qu.quotePicked(); ok {
		qu.forgetQuote()
		qu.room.Corrections.correct(news.Correction{Kind: news.NotAQuotation, At: []news.Anchor{c.QuoteAnchor(a, q)}})
	}
}

// forgetQuote selects no quotation: the indexes of those left are others.
func (qu *Quotes) forgetQuote() {
	qu.Cursor.Quote = -1
	v := qu.S.View()
	v.Quote = 0
	qu.S.SetView(v)
}

// keepQuote keeps the selected quotation over an undo or redo, unless that
// brings or takes quotations.
func (qu *Quotes) keepQuote(what string) {
	if what == session.NameOf(news.NotAQuotation) {
		qu.forgetQuote()
	}
}

// OpenInRead shows the selected quotation among the articles.
func (qu *Quotes) OpenInRead() {
	_, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	qu.Middle.OpenScreen(screen.ReadName)
	qu.Draw.Now()
	if r := qu.Middle.Reader(); r != nil {
		r.Go(qu.Shows.Glance().Pick)
	}
	qu.PickQuote(a, q) // going to a row selects the row alone
}

// FilterQuotes shows other utterances.
func (qu *Quotes) FilterQuotes(f view.Filter) {
	v := qu.S.View()
	v.Quotes = f
	qu.S.SetView(v)
}

// GroupQuotes groups utterances by article, else by speaker.
func (qu *Quotes) GroupQuotes(byArticle bool) {
	v := qu.S.View()
	v.QuotesByArticle = byArticle
	qu.S.SetView(v)
}

// OnQuotes reports whether the screen Quotes is open.
func (qu *Quotes) OnQuotes() bool { return qu.Middle.Screen().Name() == screen.QuotesName }

func (qu *Quotes) chosen() bool {
	c := qu.S.Comparison()
	a, q := c.ReadingOf(qu.S.View().Article), qu.Shows.Glance().Pick.Quote
	return a >= 0 && q >= 0 && q < len(c.Readings[a].Quotes)
}

// meant reports whether s and x mean the quotation that is selected.
func (qu *Quotes) meant() bool { return !qu.room.Facts.onFact() }
