package compare

import (
	"context"
	"sync"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/counted"
	"parallax/compare/difference/event"
	"parallax/compare/difference/page"
	"parallax/compare/wording"
)

// frame takes the last step: how the articles tell what they tell.
func (c *Comparison) frame(ctx context.Context, e *early) error {
	c.correctWords()
	var beside sync.WaitGroup // these need nothing of the rest
	defer beside.Wait()
	beside.Go(func() { c.FigureNames = counted.FigureNames(c.Figures) })
	docs := c.set().Docs
	c.Placements = difference.Placements(docs, c.Facts)
	c.OnlyHere = alone(c)
	c.Shares = difference.Shares(docs, c.Facts, c.Placements, c.OnlyHere)
	r := c.wordingReader()
	beside.Go(func() { c.Findings, c.OwnWords = wording.Find(r), r.OwnWords() })
	if err := ctx.Err(); err != nil {
		return err
	}
	write := page.Write
	if c.unranked {
		write = page.Candidates
	}
	c.Differences = c.Events.within(write(&event.Input{
		Reader: r, Names: e.names, Pairs: c.Pairs, NotFound: c.NotFound, Nearby: c.Nearby,
		Utterances: c.Utterances, Figures: c.Figures, Placements: difference.Placements(docs, r.Facts), Voices: c.Voices,
		Contradictions: c.Contradictions,
	}))
	beside.Wait() // the names of figures are of all facts
	countCertain(c)
	c.correctDifferences()
	return ctx.Err()
}

// countCertain takes the figures and differences that are about what only may be the
// same for such of no fact.
func countCertain(c *Comparison) {
	for i := range c.Figures {
		if c.Figures[i].Fact >= len(c.Facts) {
			c.Figures[i].Fact = -1
		}
	}
	for i := range c.Differences {
		if c.Differences[i].Fact >= len(c.Facts) {
			c.Differences[i].Fact = -1
		}
	}
}

// Shown are the differences that a page shows at first; those behind them are
// less telling.
func (c *Comparison) Shown() []difference.Difference {
	return c.Differences[:min(len(c.Differences), difference.MostDifferences)]
}

// wordingReader is what the checks look at.
func (c *Comparison) wordingReader() *wording.Reader {
	return wording.Read(wording.Input{Set: c.set(), Facts: align.Near(c.Facts, c.Maybe), Actors: c.Actors, Lexicon: c.Words})
}

// findActors finds who the articles speak of, whose labels were read; the facts
// align sentences.
func (c *Comparison) findActors(labels actor.Reading) *actor.Result {
	in := actor.Input{Set: c.set()}
	for _, f := range align.Near(c.Facts, c.Maybe) {
		var places []actor.Place
		for _, p := range f.Places() {
			places = append(places, actor.Place(p))
		}
		in.Aligned = append(in.Aligned, places)
	}
	decisions, where := c.decisions()
	in.Decisions = decisions
	r := labels.Find(in)
	for k, i := range where {
		c.Corrections[i].Placed = r.Decided[k]
	}
	return r
}
