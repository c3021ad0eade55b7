package app

import (
	"slices"

	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// factActions are what the reader can do with the fact that is selected.
func (w *window) factActions() []screen.Action {
	return []screen.Action{
		{Group: "Fact", Title: "Pin: these do tell the same", Keys: letter('p'), Do: w.pinFact},
		{Group: "Fact", Title: "Split the fact (s)", Do: w.splitFact},
		{Group: "Fact", Title: "Not the same fact (x)", Do: w.partFact},
		{Group: "Fact", Title: "Merge with another fact…", Do: w.mergeFacts},
		{Group: "Fact", Title: "Move this telling to another fact…", Do: w.moveTelling},
	}
}

// factPicked is the fact of the row that is selected, with the sentences of
// the article that is selected in it; it says so when none is.
func (w *window) factPicked() (c *compare.Comparison, fact int, here []align.Place, ok bool) {
	c = w.s.Comparison()
	row := w.s.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) || c.Rows[row].Fact < 0 {
		w.say("Select a fact first: click a row that several articles share, or move with j and k.")
		return c, -1, nil, false
	}
	return c, c.Rows[row].Fact, w.placesPicked(c), true
}

// placesPicked are the sentences of the selected article in the selected row.
func (w *window) placesPicked(c *compare.Comparison) []align.Place {
	v := w.s.View()
	a := readingOf(c, v.Article)
	if a < 0 || v.Row < 0 || v.Row >= len(c.Rows) {
		return nil
	}
	var out []align.Place
	for _, s := range c.Rows[v.Row].Cells[a] {
		out = append(out, align.Place{Article: a, Sentence: s})
	}
	return out
}

// pinFact keeps the tellings of a fact together, whatever a later analysis
// finds.
func (w *window) pinFact() {
	if c, fact, _, ok := w.factPicked(); ok {
		w.correct(news.Correction{Kind: news.SameFact, At: c.FactAnchors(fact)})
	}
}

// splitFact parts all tellings of a fact.
func (w *window) splitFact() {
	if c, fact, _, ok := w.factPicked(); ok {
		w.correct(news.Correction{Kind: news.SplitFact, At: c.FactAnchors(fact)})
	}
}

// partFact takes the telling of the selected article out of its fact; it asks
// which one where no article is selected.
func (w *window) partFact() {
	c, fact, here, ok := w.factPicked()
	if !ok {
		return
	}
	part := func(p align.Place) {
		at := []news.Anchor{c.SentenceAnchor(p)}
		for _, t := range c.Facts[fact].Tellings {
			if t.Article != p.Article {
				at = append(at, c.SentenceAnchor(t.Place))
			}
		}
		w.correct(news.Correction{Kind: news.NotSameFact, At: at})
	}
	if len(here) > 0 {
		part(here[0])
		return
	}
	var places []align.Place
	for _, t := range c.Facts[fact].Tellings {
		places = append(places, t.Place)
	}
	w.askTelling(c, "Which sentence does not belong?", places, part)
}

// askTelling asks for one of some sentences.
func (w *window) askTelling(c *compare.Comparison, question string, places []align.Place, do func(align.Place)) {
	var choices []screen.Action
	for _, p := range places {
		r := c.Readings[p.Article]
		choices = append(choices, screen.Action{Group: r.Article.Name(), Title: r.Doc.Text(p.Sentence), Do: func() { do(p) }})
	}
	w.ask(question, choices, nil)
}

// mergeFacts asks which other fact is the same as the selected one.
func (w *window) mergeFacts() {
	c, fact, _, ok := w.factPicked()
	if !ok {
		return
	}
	w.askFact(c, "Which fact is the same?", fact, func(other int) {
		w.correct(news.Correction{Kind: news.SameFact, At: slices.Concat(c.FactAnchors(fact), c.FactAnchors(other))})
	})
}

// moveTelling asks to which fact the selected sentence belongs, and before
// that which sentence is meant where no article is selected.
func (w *window) moveTelling() {
	c, row := w.s.Comparison(), w.s.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		w.say("Select a sentence first: click it, or move with j, k, h and l.")
		return
	}
	fact := c.Rows[row].Fact
	move := func(p align.Place) {
		w.askFact(c, "Which fact does this sentence tell?", fact, func(other int) {
			at := []news.Anchor{c.SentenceAnchor(p)}
			w.correct(news.Correction{Kind: news.MoveTelling, At: append(at, c.FactAnchors(other)...)})
		})
	}
	if here := w.placesPicked(c); len(here) > 0 {
		move(here[0])
		return
	}
	var places []align.Place
	for a, cell := range c.Rows[row].Cells {
		for _, s := range cell {
			places = append(places, align.Place{Article: a, Sentence: s})
		}
	}
	w.askTelling(c, "Which sentence stands at the wrong place?", places, move)
}

// askFact asks for one of the facts but one.
func (w *window) askFact(c *compare.Comparison, question string, but int, do func(fact int)) {
	var choices []screen.Action
	for i, f := range c.Facts {
		if i != but {
			choices = append(choices, screen.Action{Group: "Fact", Title: f.Title, Do: func() { do(i) }})
		}
	}
	if len(choices) == 0 {
		w.say("There is no other fact.")
		return
	}
	w.ask(question, choices, nil)
}

// onFact reports whether s and x mean the fact that is selected: outside of
// the screen Quotes, when no quotation is.
func (w *window) onFact() bool { return !w.onQuotes() && w.quote < 0 }

// speakerOrSplit is what s does: it sets the speaker of a quotation, or splits
// a fact.
func (w *window) speakerOrSplit() {
	if w.onFact() {
		w.splitFact()
		return
	}
	w.setSpeaker()
}

// part is what x does: it parts a quotation, a telling or a label from the
// others.
func (w *window) part() {
	if w.onOverview() {
		w.notSo()
		return
	}
	if screen.LabelAt(w.state()) >= 0 {
		w.moveLabel()
		return
	}
	if w.onFact() {
		w.partFact()
		return
	}
	w.partUtterance()
}
