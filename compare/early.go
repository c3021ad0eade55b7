package compare

import (
	"sync"

	"parallax/compare/actor"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// early is what needs no facts: it is found while sentences are aligned.
type early struct {
	group  sync.WaitGroup
	labels actor.Reading
	// names are those of each article.
	names []*name.Text
}

// begin starts what needs no facts. Before group has ended, nobody may touch
// what it makes: Utterances, Voices, Verbs and Headlines.
func (e *early) begin(c *Comparison, set reading.Set) {
	e.group.Go(func() { c.Utterances = utterance.Match(set) })
	e.group.Go(func() { c.Voices, c.Verbs = utterance.Voices(set), utterance.Verbs(set) })
	e.group.Go(func() {
		e.names = set.Names
		e.labels = actor.Read(actor.Input{Set: set})
		c.Headlines = wording.Headlines(set)
	})
}
