package compare

import (
	"sync"

	"parallax/compare/actor"
	"parallax/compare/framing"
	"parallax/compare/quote"
	"parallax/compare/segment"
)

// early is what needs no facts: it is found while sentences are aligned.
type early struct {
	group  sync.WaitGroup
	texts  []quote.Text
	labels actor.Reading
}

// begin starts what needs no facts. Before group has ended, nobody may touch
// what it makes: Utterances, Voices, Verbs and Headlines.
func (e *early) begin(c *Comparison, docs []*segment.Document, quotes [][]quote.Quote) {
	e.group.Go(func() { c.Utterances = quote.Match(docs, quotes) })
	e.group.Go(func() { c.Voices, c.Verbs = quote.Voices(docs, quotes), quote.Verbs(docs, quotes) })
	e.group.Go(func() {
		e.texts = quote.Texts(docs, quotes)
		e.labels = actor.Read(actor.Input{Docs: docs, Quotes: quotes, Texts: e.texts})
		in := framing.Input{Docs: docs, Quotes: quotes, Texts: e.texts}
		c.Headlines = in.Headlines()
	})
}
