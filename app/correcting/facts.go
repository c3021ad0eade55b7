package correcting

import (
	"slices"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/stage"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// Facts is what the reader does with facts and their tellings.
type Facts struct{ part }

// FactActions are what the reader can do with the fact that is selected.
func (fa *Facts) FactActions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.fact"), Title: told.Told("label.pin-these-do-tell-the-same"), Keys: stage.Letter('p'), Do: fa.pinFact, When: fa.Chosen},
		{Group: told.Told("label.fact"), Title: told.Told("label.split-the-fact"), Keys: stage.Letter('s'), Do: fa.splitFact, When: fa.Chosen, Here: fa.onFact},
		{Group: told.Told("label.fact"), Title: told.Told("label.not-the-same-fact"), Keys: stage.Letter('x'), Do: fa.partFact, When: fa.Chosen, Here: func() bool { return fa.onFact() && !fa.room.List.onOverview() && !fa.room.Labels.onLabel() }},
		{Group: told.Told("label.fact"), Title: told.Told("window.facts.merge-with-another-row"), Do: fa.mergeFacts, When: fa.tellingChosen},
		{Group: told.Told("label.fact"), Title: told.Told("window.facts.move-this-sentence-to-another"), Do: fa.moveTelling, When: fa.tellingChosen},
	}
}

// factPicked is the fact of the row that is selected, with the sentences of
// the article that is selected in it; it says so when none is.
func (fa *Facts) factPicked() (c *compare.Comparison, fact int, here []align.Place, ok bool) {
	c = fa.S.Comparison()
	row := fa.S.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) || c.Rows[row].Fact < 0 {
		fa.Say(told.Told("window.facts.select-a-fact-first-click"))
		return c, -1, nil, false
	}
	return c, c.Rows[row].Fact, fa.placesPicked(c), true
}

// placesPicked are the sentences of the selected article in the selected row.
func (fa *Facts) placesPicked(c *compare.Comparison) []align.Place {
	v := fa.S.View()
	a := c.ReadingOf(v.Article)
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
func (fa *Facts) pinFact() {
	if c, fact, _, ok := fa.factPicked(); ok {
		fa.room.Corrections.correct(news.Correction{Kind: news.SameFact, At: c.FactAnchors(fact)})
	}
}

// splitFact parts all tellings of a fact.
func (fa *Facts) splitFact() {
	if c, fact, _, ok := fa.factPicked(); ok {
		fa.room.Corrections.correct(news.Correction{Kind: news.SplitFact, At: c.FactAnchors(fact)})
	}
}

// partFact takes the telling of the selected article out of its fact; it asks
// which one where no article is selected.
func (fa *Facts) partFact() {
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
		fa.room.Corrections.correct(news.Correction{Kind: news.NotSameFact, At: at})
	}
	if len(here) > 0 {
		part(here[0])
		return
	}
	var places []align.Place
	for _, t := range c.Facts[fact].Tellings {
		places = append(places, t.Place)
	}
	fa.askTelling(c, told.Told("window.facts.which-sentence-does-not-belong"), places, part)
}

// askTelling asks for one of some sentences.
func (fa *Facts) askTelling(c *compare.Comparison, question string, places []align.Place, do func(align.Place)) {
	var choices []menu.Action
	for _, p := range places {
		r := c.Readings[p.Article]
		choices = append(choices, menu.Action{Group: r.Article.Name(), Title: r.Doc.Text(p.Sentence), Do: func() { do(p) }})
	}
	fa.Ask(question, choices, nil)
}

// mergeFacts asks which other row tells the same as the selected one: a fact that
// several articles share, or what one article alone tells.
func (fa *Facts) mergeFacts() {
	c, row := fa.S.Comparison(), fa.S.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		fa.Say(told.Told("facts.merge.select"))
		return
	}
	var shared, alone []menu.Action
	for i := range c.Rows {
		at := rowAnchors(c, i)
		if i == row || len(at) == 0 {
			continue
		}
		join := func() {
			fa.room.Corrections.correct(news.Correction{Kind: news.SameFact, At: slices.Concat(rowAnchors(c, row), at)})
		}
		if f := c.Rows[i].Fact; f >= 0 {
			shared = append(shared, menu.Action{Group: told.Told("facts.merge.shared"), Title: c.Facts[f].Title, Do: join})
			continue
		}
		p := rowPlaces(c, i)[0]
		r := c.Readings[p.Article]
		alone = append(alone, menu.Action{Group: r.Article.Name(), Title: r.Doc.Text(p.Sentence), Do: join})
	}
	if len(shared)+len(alone) == 0 {
		fa.Say(told.Told("facts.merge.none"))
		return
	}
	fa.Ask(told.Told("facts.merge.which"), append(shared, alone...), nil)
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
func (fa *Facts) moveTelling() {
	c, row := fa.S.Comparison(), fa.S.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		fa.Say(told.Told("window.facts.select-a-sentence-first-click"))
		return
	}
	fact := c.Rows[row].Fact
	move := func(p align.Place) {
		fa.askFact(c, told.Told("window.facts.which-fact-does-this-sentence"), fact, func(other int) {
			at := []news.Anchor{c.SentenceAnchor(p)}
			fa.room.Corrections.correct(news.Correction{Kind: news.MoveTelling, At: append(at, c.FactAnchors(other)...)})
		})
	}
	if here := fa.placesPicked(c); len(here) > 0 {
		move(here[0])
		return
	}
	fa.askTelling(c, told.Told("window.facts.which-sentence-stands-at-the"), rowPlaces(c, row), move)
}

// askFact asks for one of the facts but one.
func (fa *Facts) askFact(c *compare.Comparison, question string, but int, do func(fact int)) {
	var choices []menu.Action
	for i, f := range c.Facts {
		if i != but {
			choices = append(choices, menu.Action{Group: told.Told("label.fact"), Title: f.Title, Do: func() { do(i) }})
		}
	}
	if len(choices) == 0 {
		fa.Say(told.Told("window.facts.there-is-no-other-fact"))
		return
	}
	fa.Ask(question, choices, nil)
}

// onFact reports whether s and x mean the fact that is selected: outside of
// the screen Quotes, when no quotation is.
func (fa *Facts) onFact() bool { return !fa.room.Quotes.OnQuotes() && fa.Cursor.Quote < 0 }

// Chosen reports whether a fact is selected.
func (fa *Facts) Chosen() bool {
	c, row := fa.S.Comparison(), fa.S.View().Row
	return fa.onFact() && c != nil && row >= 0 && row < len(c.Rows) && c.Rows[row].Fact >= 0
}

func (fa *Facts) tellingChosen() bool {
	c, row := fa.S.Comparison(), fa.S.View().Row
	return c != nil && row >= 0 && row < len(c.Rows)
}
