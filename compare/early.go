package compare

import (
	"sync"

	"parallax/compare/actor"
	"parallax/compare/framing"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// early is what needs no facts: it is found while sentences are aligned.
type early struct {
	group sync.WaitGroup
	// checks is what the checks look at, with what they need of the articles.
	checks *framing.Input
	labels actor.Reading
}

// begin starts what needs no facts. Before group has ended, nobody may touch
// what it makes: Utterances, Voices, Verbs and Headlines.
func (e *early) begin(c *Comparison, docs []*token.Document, quotes [][]quote.Quote) {
	e.group.Go(func() { c.Utterances = utterance.Match(docs, quotes) })
	e.group.Go(func() { c.Voices, c.Verbs = utterance.Voices(docs, quotes), utterance.Verbs(docs, quotes) })
	e.group.Go(func() {
		texts := quote.Texts(docs, quotes)
		e.labels = actor.Read(actor.Input{Docs: docs, Quotes: quotes, Texts: texts})
		e.checks = &framing.Input{Docs: docs, Quotes: quotes, Texts: texts, Numbers: number.InAll(docs)}
		c.Headlines = e.checks.Headlines()
	})
}
