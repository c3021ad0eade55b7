package compare

import (
	"cmp"
	"slices"

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

// mostBeside is how many sentences of an article are named beside a row.
const mostBeside = 2

// Join is a link, and the sentences of a row that it leads from.
type Join struct {
	Link
	From []align.Place
}

// JoinsOf are what joins the sentences of a row to one article elsewhere than in a fact,
// two at most, in the order of the row.
func JoinsOf(l Links, row align.Row, article int) []Join {
	var out []Join
	for a, cell := range row.Cells {
		for _, s := range cell {
			at := align.Place{Article: a, Sentence: s}
			for _, x := range l.To(article, LinkAgainst, at) {
				if i := slices.IndexFunc(out, func(j Join) bool { return j.Link == x }); i >= 0 {
					out[i].From = append(out[i].From, at)
				} else {
					out = append(out, Join{x, []align.Place{at}})
				}
			}
		}
	}
	return out[:min(len(out), mostBeside)]
}

// LeadsOut reports whether a sentence of a row is joined, elsewhere than in a fact, to an
// article that has none in the row.
func LeadsOut(l Links, row align.Row, at align.Place) bool {
	return slices.ContainsFunc(l[at], func(x Link) bool { return x.Kind >= LinkAgainst && len(row.Cells[x.Article]) == 0 })
}

// Nearest are the sentences of an article that come nearest to those of a row that it has
// no part in, two at most, the likeliest first, without those that some joins name.
func Nearest(c *Comparison, row align.Row, article int, but []Join) []align.Place {
	var near []align.Nearby
	for a, cell := range row.Cells {
		for _, s := range cell {
			near = append(near, nearbyOf(c, align.Place{Article: a, Sentence: s})...)
		}
	}
	slices.SortStableFunc(near, func(x, y align.Nearby) int { return cmp.Compare(y.Score, x.Score) })
	var out []align.Place
	for _, n := range near {
		named := slices.ContainsFunc(but, func(j Join) bool { return j.Place == n.Nearest })
		if n.Nearest.Article == article && !named && !slices.Contains(out, n.Nearest) && len(out) < mostBeside {
			out = append(out, n.Nearest)
		}
	}
	return out
}
