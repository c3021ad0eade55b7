package compare

import (
	"slices"

	"parallax/compare/align"
)

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

// StandingOf is what can be said of a row that is no fact; l is what joins the sentences.
func StandingOf(c *Comparison, l Links, row align.Row) Standing {
	all, alone, linked, near := 0, 0, 0, 0
	for a, cell := range row.Cells {
		for _, s := range cell {
			at := align.Place{Article: a, Sentence: s}
			all++
			switch {
			case LeadsOut(l, row, at):
				linked++
			case isAlone(c, at):
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

// isAlone reports whether a sentence stands in one article only.
func isAlone(c *Comparison, at align.Place) bool {
	_, found := slices.BinarySearchFunc(c.OnlyHere, at, func(o align.OnlyHere, p align.Place) int { return o.Compare(p) })
	return found
}

// nearbyOf are the sentences that come nearest to one, by article.
func nearbyOf(c *Comparison, at align.Place) []align.Nearby {
	from, _ := slices.BinarySearchFunc(c.Nearby, at, func(n align.Nearby, p align.Place) int { return n.Compare(p) })
	to := from
	for to < len(c.Nearby) && c.Nearby[to].Place == at {
		to++
	}
	return c.Nearby[from:to]
}
