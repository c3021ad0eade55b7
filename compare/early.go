package compare

import (
	"context"
	"sync"

	"parallax/compare/align"
	"parallax/compare/gather"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// early is what needs no facts. It is found before sentences are compared, not
// beside that: what both need at once would be the most that a comparison holds.
type early struct {
	// names are those of each article.
	names []*name.Text
	// words are what tells which articles may be about one event.
	words []*gather.Text
	// sentences are what is aligned.
	sentences align.Texts
}

// read finds what needs no facts; its parts run beside each other.
func (e *early) read(ctx context.Context, c *Comparison, set reading.Set) {
	var group sync.WaitGroup
	group.Go(func() { c.Utterances = utterance.Match(set) })
	group.Go(func() {
		c.Voices, c.Verbs = utterance.Voices(set), utterance.Verbs(set)
		e.names = set.Names
		c.Headlines = wording.Headlines(set)
		for _, r := range c.Readings {
			e.words = append(e.words, gather.Read(r.Article))
		}
		e.sentences = align.Read(ctx, align.Input{Set: set, Base: c.Base})
	})
	group.Wait()
}
