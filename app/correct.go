package app

import (
	"strings"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// quoteActions are what the reader can do with a quotation.
func (w *window) quoteActions() []screen.Action {
	return []screen.Action{
		{Group: "Quote", Title: "Set the speaker…", Keys: letter('s'), Do: w.speakerOrSplit},
		{Group: "Quote", Title: "Not the same utterance", Keys: letter('x'), Do: w.part},
		{Group: "Quote", Title: "Merge two speakers…", Do: w.mergeSpeakers},
		{Group: "Quote", Title: "Set the kind of source…", Do: w.setKind},
		{Group: "Quote", Title: "Not a quotation", Do: w.notAQuote},
		{Group: "Quote", Title: "Open in Read", Do: w.openInRead},
	}
}

// pickQuote selects a quotation, also one whose sentence stands in no row.
func (w *window) pickQuote(article, index int) {
	c := w.s.Comparison()
	if c == nil || article < 0 || article >= len(c.Readings) || index < 0 || index >= len(c.Readings[article].Quotes) {
		return
	}
	w.win.Canvas().Unfocus()
	w.quote = index
	r := c.Readings[article]
	sentence := -1
	if content := r.Quotes[index].Content; len(content) > 0 {
		sentence = r.Doc.SentenceAt(content[0].Start)
	}
	w.s.SelectQuote(r.Article.ID, sentence, index)
	w.refresh()
}

// quotePicked is the quotation that is selected; it says so when none is.
func (w *window) quotePicked() (c *compare.Comparison, article, index int, ok bool) {
	c = w.s.Comparison()
	article, index = readingOf(c, w.s.View().Article), w.state().Pick.Quote
	ok = article >= 0 && index >= 0 && index < len(c.Readings[article].Quotes)
	if !ok {
		w.say("Select a quotation first: click one, or move with j and k on the screen Quotes.")
	}
	return c, article, index, ok
}

// correct keeps a correction and says how to take it back.
func (w *window) correct(c news.Correction) {
	w.s.Correct(c)
	w.say("Ctrl+Z takes this back: " + compare.Applied{Correction: c}.Sentence())
}

// ask asks for one of the choices.
func (w *window) ask(question string, choices []screen.Action, free func(string) screen.Action) {
	w.closePopup()
	p := screen.NewChooser(question, choices, free)
	p.Close = w.closePopup
	w.lay(p.Object())
	w.win.Canvas().Focus(p.Field())
}

// speakers are choices of all speakers of the event but one.
func speakers(c *compare.Comparison, but, group string, do func(name string)) []screen.Action {
	var out []screen.Action
	for _, v := range c.Voices {
		if v.Found() && !quote.SameSpeaker(v.Name, but) {
			out = append(out, screen.Action{Group: group, Title: v.Name, Do: func() { do(v.Name) }})
		}
	}
	return out
}

// setSpeaker asks who says the selected quotation. The other forms of the
// same utterance that had the same speaker, or none, get the new one too.
func (w *window) setSpeaker() {
	c, a, q, ok := w.quotePicked()
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
	set := func(name string) { w.correct(news.Correction{Kind: news.SetSpeaker, At: at, Value: name}) }
	w.ask("Who says this? Choose, or type a name", speakers(c, was, "Speaker", set), func(typed string) screen.Action {
		return screen.Action{Group: "New name", Title: typed, Do: func() { set(typed) }}
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
func (w *window) partUtterance() {
	c, a, q, ok := w.quotePicked()
	if !ok {
		return
	}
	others := otherForms(c, a, q)
	if len(others) == 0 {
		w.say("This quotation stands alone: there is no other form to part it from.")
		return
	}
	at := []news.Anchor{c.QuoteAnchor(a, q)}
	for _, f := range others {
		at = append(at, c.QuoteAnchor(f.Article, f.Quote))
	}
	w.correct(news.Correction{Kind: news.NotSameUtterance, At: at})
}

// mergeSpeakers asks who else the speaker of the selected quotation is.
func (w *window) mergeSpeakers() {
	c, a, q, ok := w.quotePicked()
	if !ok {
		return
	}
	name := nameOf(c, a, q)
	if name == "" {
		w.say("The speaker was not found. Press s to say who speaks.")
		return
	}
	w.ask("Who is “"+name+"”?", speakers(c, name, name+" is", func(same string) {
		w.correct(news.Correction{Kind: news.MergeSpeakers, Name: name, Value: same})
	}), nil)
}

// setKind asks what kind of source the speaker of the selected quotation is.
func (w *window) setKind() {
	c, a, q, ok := w.quotePicked()
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
		w.say("The speaker was not found. Press s to say who speaks.")
		return
	}
	var kinds []screen.Action
	for _, k := range lexicon.SourceKinds() {
		kinds = append(kinds, screen.Action{Group: "Kind of source", Title: string(k), Do: func() {
			w.correct(news.Correction{Kind: news.SetSourceKind, Name: name, Value: string(k)})
		}})
	}
	w.ask("What kind of source is "+name+"?", kinds, nil)
}

// notAQuote takes the selected quotation away.
func (w *window) notAQuote() {
	if c, a, q, ok := w.quotePicked(); ok {
		w.forgetQuote()
		w.correct(news.Correction{Kind: news.NotAQuotation, At: []news.Anchor{c.QuoteAnchor(a, q)}})
	}
}

// forgetQuote selects no quotation: the indexes of those left are others.
func (w *window) forgetQuote() {
	w.quote = -1
	v := w.s.View()
	v.Quote = 0
	w.s.SetView(v)
}

// keepQuote keeps the selected quotation over an undo or redo, unless that
// brings or takes quotations.
func (w *window) keepQuote(what string) {
	if what == session.NameOf(news.NotAQuotation) {
		w.forgetQuote()
	}
}

// openInRead shows the selected quotation among the articles.
func (w *window) openInRead() {
	_, a, q, ok := w.quotePicked()
	if !ok {
		return
	}
	w.openScreen(readScreen)
	if r := w.reader(); r != nil {
		r.Go(w.state().Pick)
	}
	w.pickQuote(a, q) // going to a row selects the row alone
}

func (w *window) redo() {
	what := w.s.CanRedo()
	if what == "" {
		w.say("There is nothing to do again.")
		return
	}
	w.keepQuote(what)
	w.s.Redo()
	w.say("Done again: " + strings.ToLower(what[:1]) + what[1:] + ".")
}

func (w *window) filterQuotes(f session.Filter) {
	v := w.s.View()
	v.Quotes = f
	w.s.SetView(v)
}

func (w *window) groupQuotes(byArticle bool) {
	v := w.s.View()
	v.QuotesByArticle = byArticle
	w.s.SetView(v)
}

// onQuotes reports whether the screen Quotes is open.
func (w *window) onQuotes() bool { return w.event.Screen().Name() == screen.QuotesName }

// nextOf is the filter after this one.
func nextOf[F comparable](fs []F, at F) F {
	for i, f := range fs {
		if f == at {
			return fs[(i+1)%len(fs)]
		}
	}
	return fs[0]
}
