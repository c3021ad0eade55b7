package compare

import (
	"context"
	"fmt"

	"parallax/compare/reading/vector"
)

// understand reads what the sentences of English articles mean, as far as the
// memory does not hold it, one article after the other: each takes all cores.
func (c *Comparison) understand(ctx context.Context, o Options) error {
	c.Meaning = make([]bool, len(c.Readings))
	if o.Quick {
		return nil
	}
	c.meant = make([]*vector.Text, len(c.Readings))
	var missing []int
	total := 0
	for i, r := range c.Readings {
		if !r.Article.English() {
			continue
		}
		c.Meaning[i] = true
		if t := o.Memory.Meaning(r.Article); t != nil && len(t.Sentences) == len(r.Doc.Sentences) {
			c.meant[i] = t
			continue
		}
		missing = append(missing, i)
		total += len(r.Doc.Sentences)
	}
	before := 0
	for _, i := range missing {
		r := c.Readings[i]
		t, err := vector.Encode(ctx, r.Doc, func(done, _ int) {
			if o.Progress != nil {
				o.Progress(before+done, total)
			}
		})
		if err != nil {
			return fmt.Errorf("read what sentences mean: %w", err)
		}
		o.Memory.GiveMeaning(r.Article, t)
		c.meant[i] = t
		before += len(r.Doc.Sentences)
	}
	return nil
}
