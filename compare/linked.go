package compare

import (
	"parallax/compare/align"
	"parallax/compare/difference/event"
)

// Links, Link and LinkKind are those of package event.
type (
	Links    = event.Links
	Link     = event.Link
	LinkKind = event.LinkKind
)

// The kinds of links.
const (
	LinkTold    = event.LinkTold
	LinkAgainst = event.LinkAgainst
	LinkMaybe   = event.LinkMaybe
	LinkQuoted  = event.LinkQuoted
	LinkNumber  = event.LinkNumber
)

// Linked is what joins each sentence to those of other articles, anywhere in the
// comparison: its facts, what may be the same, contradictions, quotations and numbers.
func Linked(c *Comparison) Links {
	j := event.Joins{Facts: align.Near(c.Facts, nil), Maybe: c.Maybe, Contradictions: c.Contradictions, Figures: c.Figures, Utterances: c.Utterances}
	for _, r := range c.Readings {
		j.Docs, j.Texts = append(j.Docs, r.Doc), append(j.Texts, r.Text)
	}
	return event.Linked(j)
}
