package compare

import (
	"context"
	"sync"

	"parallax/compare/actor"
	"parallax/compare/framing"
)

// frame takes the last step: how the articles tell what they tell.
func (c *Comparison) frame(ctx context.Context, e *early) error {
	c.correctWords()
	in := e.checks
	c.fill(in)
	var beside sync.WaitGroup // these need nothing of the rest
	beside.Go(func() {
		c.FigureNames = in.FigureNames()
		for f := range c.Facts {
			c.Placements = append(c.Placements, in.Placements(f))
		}
	})
	defer beside.Wait()
	c.Shares = in.Shares()
	beside.Go(func() { c.Findings = framing.Find(in) })
	if err := ctx.Err(); err != nil {
		return err
	}
	c.Differences = framing.Differences(in)
	return ctx.Err()
}

// findActors finds who the articles speak of, whose labels were read; the facts
// align sentences.
func (c *Comparison) findActors(labels actor.Reading) *actor.Result {
	docs, quotes := c.parts()
	in := actor.Input{Docs: docs, Quotes: quotes}
	for _, f := range c.Facts {
		var places []actor.Place
		for _, t := range f.Tellings {
			places = append(places, actor.Place(t.Place))
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

// FramingInput is what the checks look at.
func (c *Comparison) FramingInput() *framing.Input {
	docs, quotes := c.parts()
	in := &framing.Input{Docs: docs, Quotes: quotes}
	c.fill(in)
	return in
}

// fill gives the checks what was found beside documents and quotations.
func (c *Comparison) fill(in *framing.Input) {
	in.Facts, in.Pairs, in.OnlyHere, in.NotFound, in.Rows = c.Facts, c.Pairs, c.OnlyHere, c.NotFound, c.Rows
	in.Utterances, in.Figures, in.Copies, in.Base = c.Utterances, c.Figures, c.Copies, c.Base
	in.Actors, in.Lexicon = c.Actors, c.Words
}
