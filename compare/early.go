package compare

import (
	"sync"

	"parallax/compare/actor"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// early is what needs no facts: it is found while sentences are aligned.
type early struct {
	group sync.WaitGroup
	// numbers are what number.InAll finds.
	numbers []number.Text
	labels  actor.Reading
}

// begin starts what needs no facts. Before group has ended, nobody may touch
// what it makes: Utterances, Voices, Verbs and Headlines.
func (e *early) begin(c *Comparison, docs []*token.Document, quotes [][]quote.Quote) {
	texts := c.texts()
	e.group.Go(func() { c.Utterances = utterance.Match(docs, texts) })
	e.group.Go(func() { c.Voices, c.Verbs = utterance.Voices(docs, texts), utterance.Verbs(docs, texts) })
	e.group.Go(func() {
		e.numbers = number.InAll(docs)
		e.labels = actor.Read(actor.Input{Docs: docs, Quotes: quotes, Texts: texts})
		c.Headlines = wording.Headlines(docs, quotes, e.numbers)
	})
}
