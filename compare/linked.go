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

// alone are the sentences that stand in one article only: nothing joins them to another.
func alone(c *Comparison) []align.OnlyHere {
	l := Linked(c)
	return slices.DeleteFunc(slices.Clone(c.OnlyHere), func(o align.OnlyHere) bool { return len(l[o.Place]) > 0 })
}

// Standing is what can be said of a row that is no fact.
type Standing int

// What can be said: that no other article tells it, that all of it is joined to other articles
// elsewhere or a part, that another may tell it, or nothing.
const (
	StandsAlone Standing = iota
	StandsJoined
	StandsPartly
	StandsPerhaps
	StandsOpen
)

// StandingOf is what can be said of a row that is no fact; only holds the sentences that
// stand in one article only.
func StandingOf(c *Comparison, l Links, row align.Row, only map[align.Place]bool) Standing {
	all, alone, linked, near := 0, 0, 0, 0
	for a, cell := range row.Cells {
		for _, s := range cell {
			at := align.Place{Article: a, Sentence: s}
			all++
			switch {
			case LeadsOut(l, row, at):
				linked++
			case only[at]:
				alone++
			case len(nearbyOf(c, at)) > 0:
				near++
			}
		}
	}
	switch all {
	case alone:
		return StandsAlone
	case linked:
		return StandsJoined
	case linked + near:
		return StandsPerhaps
	}
	if linked > 0 {
		return StandsPartly
	}
	return StandsOpen
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

// nearbyOf are the sentences that come nearest to one, by article.
func nearbyOf(c *Comparison, at align.Place) []align.Nearby {
	from, _ := slices.BinarySearchFunc(c.Nearby, at, func(n align.Nearby, p align.Place) int {
		return cmp.Or(cmp.Compare(n.Article, p.Article), cmp.Compare(n.Sentence, p.Sentence))
	})
	to := from
	for to < len(c.Nearby) && c.Nearby[to].Place == at {
		to++
	}
	return c.Nearby[from:to]
}
