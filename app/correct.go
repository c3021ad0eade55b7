package app

import (
	"parallax/app/part/menu"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// quotes is what the reader does with quotations and their speakers.
type quotes struct{ *stage }

// quoteActions are what the reader can do with a quotation.
func (qu *quotes) quoteActions() []menu.Action {
	return []menu.Action{
		{Group: "Quote", Title: "Set the speaker…", Keys: letter('s'), Do: qu.setSpeaker, When: qu.chosen, Here: qu.meant},
		{Group: "Quote", Title: "Not the same statement", Keys: letter('x'), Do: qu.partUtterance, When: qu.chosen, Here: func() bool { return qu.meant() && !qu.w.list.onOverview() && !qu.w.labels.onLabel() }},
		{Group: "Quote", Title: "Merge two speakers…", Do: qu.mergeSpeakers, When: qu.chosen},
		{Group: "Quote", Title: "Set the kind of source…", Do: qu.setKind, When: qu.chosen},
		{Group: "Quote", Title: "Not a quotation", Do: qu.notAQuote, When: qu.chosen},
		{Group: "Quote", Title: "Open in Read", Do: qu.openInRead, When: qu.chosen},
	}
}

// pickQuote selects a quotation, also one whose sentence stands in no row.
func (qu *quotes) pickQuote(article, index int) {
	c := qu.s.Comparison()
	if c == nil || article < 0 || article >= len(c.Readings) || index < 0 || index >= len(c.Readings[article].Quotes) {
		return
	}
	qu.win.Canvas().Unfocus()
	qu.w.cursor.quote = index
	r := c.Readings[article]
	sentence := -1
	if content := r.Quotes[index].Content; len(content) > 0 {
		sentence = r.Doc.SentenceAt(content[0].Start)
	}
	qu.s.SelectQuote(r.Article.ID, sentence, index)
	qu.w.refresh()
}

// quotePicked is the quotation that is selected; it says so when none is.
func (qu *quotes) quotePicked() (c *compare.Comparison, article, index int, ok bool) {
	c = qu.s.Comparison()
	article, index = readingOf(c, qu.s.View().Article), qu.w.glance().Pick.Quote
	ok = article >= 0 && index >= 0 && index < len(c.Readings[article].Quotes)
	if !ok {
		qu.say("Select a quotation first: click one, or move with j and k on the screen Quotes.")
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
func (qu *quotes) setSpeaker() {
	c, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	was := nameOf(c, a, q)
	at := []news.Anchor{c.QuoteAnchor(a, q)}
	for _, f := range otherForms(c, a, q) {
		if n := nameOf(c, f.Article, f.Quote); n == "" || quote.SameSpeaker(n, was) {
			at = append(at, c.QuoteAnchor(f.Article, f.Quote))
		}
	}
	set := func(name string) {
		qu.w.corrections.correct(news.Correction{Kind: news.SetSpeaker, At: at, Value: name})
	}
	qu.ask("Who says this? Choose, or type a name", speakers(c, was, "Speaker", set), func(typed string) menu.Action {
		return menu.Action{Group: "New name", Title: typed, Do: func() { set(typed) }}
	})
}

func nameOf(c *compare.Comparison, article, q int) string {
	r := c.Readings[article]
	return quote.SpeakerName(r.Article, r.Quotes[q])
}

// otherForms are the other forms of the utterance that a quotation belongs to.
func otherForms(c *compare.Comparison, article, q int) []utterance.Form {
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
func (qu *quotes) partUtterance() {
	c, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	others := otherForms(c, a, q)
	if len(others) == 0 {
		qu.say("This quotation stands alone: there is no other form to part it from.")
		return
	}
	at := []news.Anchor{c.QuoteAnchor(a, q)}
	for _, f := range others {
		at = append(at, c.QuoteAnchor(f.Article, f.Quote))
	}
	qu.w.corrections.correct(news.Correction{Kind: news.NotSameUtterance, At: at})
}

// mergeSpeakers asks who else the speaker of the selected quotation is.
func (qu *quotes) mergeSpeakers() {
	c, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	name := nameOf(c, a, q)
	if name == "" {
		qu.say("The speaker was not found. Press s to say who speaks.")
		return
	}
	qu.ask("Who is “"+name+"”?", speakers(c, name, name+" is", func(same string) {
		qu.w.corrections.correct(news.Correction{Kind: news.MergeSpeakers, Name: name, Value: same})
	}), nil)
}

// setKind asks what kind of source the speaker of the selected quotation is.
func (qu *quotes) setKind() {
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
		qu.say("The speaker was not found. Press s to say who speaks.")
		return
	}
	var kinds []menu.Action
	for _, k := range lexicon.SourceKinds() {
		kinds = append(kinds, menu.Action{Group: "Kind of source", Title: string(k), Do: func() {
			qu.w.corrections.correct(news.Correction{Kind: news.SetSourceKind, Name: name, Value: string(k)})
		}})
	}
	qu.ask("What kind of source is "+name+"?", kinds, nil)
}

// notAQuote takes the selected quotation away.
func (qu *quotes) notAQuote() {
	if c, a, q, ok := qu.quotePicked(); ok {
		qu.forgetQuote()
		qu.w.corrections.correct(news.Correction{Kind: news.NotAQuotation, At: []news.Anchor{c.QuoteAnchor(a, q)}})
	}
}

// forgetQuote selects no quotation: the indexes of those left are others.
func (qu *quotes) forgetQuote() {
	qu.w.cursor.quote = -1
	v := qu.s.View()
	v.Quote = 0
	qu.s.SetView(v)
}

// keepQuote keeps the selected quotation over an undo or redo, unless that
// brings or takes quotations.
func (qu *quotes) keepQuote(what string) {
	if what == session.NameOf(news.NotAQuotation) {
		qu.forgetQuote()
	}
}

// openInRead shows the selected quotation among the articles.
func (qu *quotes) openInRead() {
	_, a, q, ok := qu.quotePicked()
	if !ok {
		return
	}
	qu.w.centre.openScreen(readScreen)
	qu.w.now()
	if r := qu.w.centre.reader(); r != nil {
		r.Go(qu.w.glance().Pick)
	}
	qu.pickQuote(a, q) // going to a row selects the row alone
}

func (qu *quotes) filterQuotes(f view.Filter) {
	v := qu.s.View()
	v.Quotes = f
	qu.s.SetView(v)
}

func (qu *quotes) groupQuotes(byArticle bool) {
	v := qu.s.View()
	v.QuotesByArticle = byArticle
	qu.s.SetView(v)
}

// onQuotes reports whether the screen Quotes is open.
func (qu *quotes) onQuotes() bool { return qu.w.centre.event.Screen().Name() == screen.QuotesName }

// nextOf is the filter after this one.
func nextOf[F comparable](fs []F, at F) F {
	for i, f := range fs {
		if f == at {
			return fs[(i+1)%len(fs)]
		}
	}
	return fs[0]
}
