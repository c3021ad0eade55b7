package compare

import (
	"context"

	"parallax/compare/framing"
)

// frame takes the last step: how the articles tell what they tell.
func (c *Comparison) frame(ctx context.Context) error {
	in := c.FramingInput()
	c.Shares = in.Shares()
	c.Headlines = in.Headlines()
	c.FigureNames = in.FigureNames()
	for f := range c.Facts {
		c.Placements = append(c.Placements, in.Placements(f))
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	c.Differences = framing.Differences(in)
	return ctx.Err()
}

// FramingInput is what the checks look at.
func (c *Comparison) FramingInput() *framing.Input {
	docs, quotes := c.parts()
	return &framing.Input{
		Docs: docs, Quotes: quotes, Facts: c.Facts, Pairs: c.Pairs, OnlyHere: c.OnlyHere, NotFound: c.NotFound,
		Rows: c.Rows, Utterances: c.Utterances, Figures: c.Figures, Copies: c.Copies, Base: c.Base,
	}
}
