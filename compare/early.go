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
	// texts and numbers are what quote.Texts and number.InAll find.
	texts   []quote.Text
	numbers [][][]number.Quantity
	labels  actor.Reading
}

// begin starts what needs no facts. Before group has ended, nobody may touch
// what it makes: Utterances, Voices, Verbs and Headlines.
func (e *early) begin(c *Comparison, docs []*token.Document, quotes [][]quote.Quote) {
	e.group.Go(func() { c.Utterances = utterance.Match(docs, quotes) })
	e.group.Go(func() { c.Voices, c.Verbs = utterance.Voices(docs, quotes), utterance.Verbs(docs, quotes) })
	e.group.Go(func() {
		e.texts, e.numbers = quote.Texts(docs, quotes), number.InAll(docs)
		e.labels = actor.Read(actor.Input{Docs: docs, Quotes: quotes, Texts: e.texts})
		c.Headlines = wording.Headlines(docs, quotes, e.numbers)
	})
}
