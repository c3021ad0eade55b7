package app

import (
	"slices"

	"parallax/app/part/menu"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// facts is what the reader does with facts and their tellings.
type facts struct{ *stage }

// factActions are what the reader can do with the fact that is selected.
func (fa *facts) factActions() []menu.Action {
	return []menu.Action{
		{Group: "Fact", Title: "Pin: these do tell the same", Keys: letter('p'), Do: fa.pinFact, When: fa.chosen},
		{Group: "Fact", Title: "Split the fact", Keys: letter('s'), Do: fa.splitFact, When: fa.chosen, Here: fa.onFact},
		{Group: "Fact", Title: "Not the same fact", Keys: letter('x'), Do: fa.partFact, When: fa.chosen, Here: func() bool { return fa.onFact() && !fa.w.list.onOverview() && !fa.w.labels.onLabel() }},
		{Group: "Fact", Title: "Merge with another row…", Do: fa.mergeFacts, When: fa.tellingChosen},
		{Group: "Fact", Title: "Move this sentence to another fact…", Do: fa.moveTelling, When: fa.tellingChosen},
	}
}

// factPicked is the fact of the row that is selected, with the sentences of
// the article that is selected in it; it says so when none is.
func (fa *facts) factPicked() (c *compare.Comparison, fact int, here []align.Place, ok bool) {
	c = fa.s.Comparison()
	row := fa.s.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) || c.Rows[row].Fact < 0 {
		fa.say("Select a fact first: click a row that several articles share, or move with j and k.")
		return c, -1, nil, false
	}
	return c, c.Rows[row].Fact, fa.placesPicked(c), true
}

// placesPicked are the sentences of the selected article in the selected row.
func (fa *facts) placesPicked(c *compare.Comparison) []align.Place {
	v := fa.s.View()
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
func (fa *facts) pinFact() {
	if c, fact, _, ok := fa.factPicked(); ok {
		fa.w.corrections.correct(news.Correction{Kind: news.SameFact, At: c.FactAnchors(fact)})
	}
}

// splitFact parts all tellings of a fact.
func (fa *facts) splitFact() {
	if c, fact, _, ok := fa.factPicked(); ok {
		fa.w.corrections.correct(news.Correction{Kind: news.SplitFact, At: c.FactAnchors(fact)})
	}
}

// partFact takes the telling of the selected article out of its fact; it asks
// which one where no article is selected.
func (fa *facts) partFact() {
	c, fact, here, ok := fa.factPicked()
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
		fa.w.corrections.correct(news.Correction{Kind: news.NotSameFact, At: at})
	}
	if len(here) > 0 {
		part(here[0])
		return
	}
	var places []align.Place
	for _, t := range c.Facts[fact].Tellings {
		places = append(places, t.Place)
	}
	fa.askTelling(c, "Which sentence does not belong?", places, part)
}

// askTelling asks for one of some sentences.
func (fa *facts) askTelling(c *compare.Comparison, question string, places []align.Place, do func(align.Place)) {
	var choices []menu.Action
	for _, p := range places {
		r := c.Readings[p.Article]
		choices = append(choices, menu.Action{Group: r.Article.Name(), Title: r.Doc.Text(p.Sentence), Do: func() { do(p) }})
	}
	fa.ask(question, choices, nil)
}

// mergeFacts asks which other row tells the same as the selected one: a fact that
// several articles share, or what one article alone tells.
func (fa *facts) mergeFacts() {
	c, row := fa.s.Comparison(), fa.s.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		fa.say(sentence("facts.merge.select"))
		return
	}
	var shared, alone []menu.Action
	for i := range c.Rows {
		at := rowAnchors(c, i)
		if i == row || len(at) == 0 {
			continue
		}
		join := func() {
			fa.w.corrections.correct(news.Correction{Kind: news.SameFact, At: slices.Concat(rowAnchors(c, row), at)})
		}
		if f := c.Rows[i].Fact; f >= 0 {
			shared = append(shared, menu.Action{Group: sentence("facts.merge.shared"), Title: c.Facts[f].Title, Do: join})
			continue
		}
		p := rowPlaces(c, i)[0]
		r := c.Readings[p.Article]
		alone = append(alone, menu.Action{Group: r.Article.Name(), Title: r.Doc.Text(p.Sentence), Do: join})
	}
	if len(shared)+len(alone) == 0 {
		fa.say(sentence("facts.merge.none"))
		return
	}
	fa.ask(sentence("facts.merge.which"), append(shared, alone...), nil)
}

// rowPlaces are the sentences of a row, in the order of the articles.
func rowPlaces(c *compare.Comparison, row int) []align.Place {
	var out []align.Place
	for a, cell := range c.Rows[row].Cells {
		for _, s := range cell {
			out = append(out, align.Place{Article: a, Sentence: s})
		}
	}
	return out
}

// rowAnchors are the passages that stand for a row in corrections.
func rowAnchors(c *compare.Comparison, row int) []news.Anchor {
	if f := c.Rows[row].Fact; f >= 0 {
		return c.FactAnchors(f)
	}
	var out []news.Anchor
	for _, p := range rowPlaces(c, row) {
		out = append(out, c.SentenceAnchor(p))
	}
	return out
}

// moveTelling asks to which fact the selected sentence belongs, and before
// that which sentence is meant where no article is selected.
func (fa *facts) moveTelling() {
	c, row := fa.s.Comparison(), fa.s.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		fa.say("Select a sentence first: click it, or move with j, k, h and l.")
		return
	}
	fact := c.Rows[row].Fact
	move := func(p align.Place) {
		fa.askFact(c, "Which fact does this sentence tell?", fact, func(other int) {
			at := []news.Anchor{c.SentenceAnchor(p)}
			fa.w.corrections.correct(news.Correction{Kind: news.MoveTelling, At: append(at, c.FactAnchors(other)...)})
		})
	}
	if here := fa.placesPicked(c); len(here) > 0 {
		move(here[0])
		return
	}
	fa.askTelling(c, "Which sentence stands at the wrong place?", rowPlaces(c, row), move)
}

// askFact asks for one of the facts but one.
func (fa *facts) askFact(c *compare.Comparison, question string, but int, do func(fact int)) {
	var choices []menu.Action
	for i, f := range c.Facts {
		if i != but {
			choices = append(choices, menu.Action{Group: "Fact", Title: f.Title, Do: func() { do(i) }})
		}
	}
	if len(choices) == 0 {
		fa.say("There is no other fact.")
		return
	}
	fa.ask(question, choices, nil)
}

// onFact reports whether s and x mean the fact that is selected: outside of
// the screen Quotes, when no quotation is.
func (fa *facts) onFact() bool { return !fa.w.quotes.onQuotes() && fa.w.cursor.quote < 0 }
