package compare

import (
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/news"
)

// PutAway is a difference that the reader does not want in the list.
type PutAway struct {
	difference.Difference
	// NotSo is true when the reader says that it is not so; Reason is why, ""
	// for no reason given.
	NotSo  bool
	Reason string

	rank int // where it stood
}

// mostDifferenceAnchors is how many passages a correction of a difference
// keeps: a list of names may stand in fifty.
const mostDifferenceAnchors = 12

// AboutDifference is a correction about a difference; says is the second line of
// its value: a reason, or where it goes.
func (c *Comparison) AboutDifference(k news.CorrectionKind, d difference.Difference, says string) news.Correction {
	one := news.Correction{Kind: k, Name: d.ID, Value: news.OneLine(d.Sentence())}
	if says = news.OneLine(says); says != "" {
		one.Value += "\n" + says
	}
	for _, p := range d.Evidence[:min(len(d.Evidence), mostDifferenceAnchors)] {
		for _, r := range c.Readings {
			if r.Article.ID == p.Article {
				one.At = append(one.At, r.Article.Anchor(p.Span))
			}
		}
	}
	return one
}

// AboutDifferences reports whether a kind of correction is about a difference.
func AboutDifferences(k news.CorrectionKind) bool {
	switch k {
	case news.HideDifference, news.NotSoDifference, news.ShowDifference, news.MoveDifference:
		return true
	}
	return false
}

// correctDifferences applies what the reader did to the list of differences,
// after they were ranked.
func (c *Comparison) correctDifferences() {
	for i := range c.Corrections {
		a := &c.Corrections[i]
		switch a.Kind {
		case news.HideDifference, news.NotSoDifference:
			a.Placed = c.putAway(*a)
		case news.ShowDifference:
			a.Placed = c.bringBack(*a)
		case news.MoveDifference:
			a.Placed = c.moveDifference(*a)
		}
	}
}

func (c *Comparison) putAway(a Applied) bool {
	i := c.differenceOf(c.Differences, a)
	if i < 0 {
		return false
	}
	c.PutAway = append(c.PutAway, PutAway{c.Differences[i], a.Kind == news.NotSoDifference, a.second(), i})
	c.Differences = slices.Delete(c.Differences, i, i+1)
	return true
}

func (c *Comparison) bringBack(a Applied) bool {
	var away []difference.Difference
	for _, p := range c.PutAway {
		away = append(away, p.Difference)
	}
	i := c.differenceOf(away, a)
	if i < 0 {
		return false
	}
	c.Differences = slices.Insert(c.Differences, min(c.PutAway[i].rank, len(c.Differences)), away[i])
	c.PutAway = slices.Delete(c.PutAway, i, i+1)
	return true
}

func (c *Comparison) moveDifference(a Applied) bool {
	i := c.differenceOf(c.Differences, a)
	side, id, _ := strings.Cut(a.second(), " ")
	other := func(d difference.Difference) bool { return d.ID == id }
	if i < 0 || !slices.ContainsFunc(c.Differences, other) || c.Differences[i].ID == id {
		return false
	}
	d := c.Differences[i]
	rest := slices.Delete(c.Differences, i, i+1)
	to := slices.IndexFunc(rest, other)
	if side == "after" {
		to++
	}
	c.Differences = slices.Insert(rest, to, d)
	return true
}

// differenceOf is the index of the difference that a correction is about: the
// one with its ID, else, as texts that were read anew give other IDs, the one
// of its kind with the most of its passages; -1 for none.
func (c *Comparison) differenceOf(ds []difference.Difference, a Applied) int {
	if i := slices.IndexFunc(ds, func(d difference.Difference) bool { return d.ID == a.Name }); i >= 0 {
		return i
	}
	spots := c.spots(a.At)
	best, most := -1, len(a.At)/2 // more than half of them
	for i, d := range ds {
		n := 0
		for _, s := range spots {
			id := c.Readings[s.Article].Article.ID
			if slices.ContainsFunc(d.Evidence, func(p news.Passage) bool {
				return p.Article == id && !p.Intersect(s.Span).Empty()
			}) {
				n++
			}
		}
		if n > most && strings.HasPrefix(a.Name, string(d.Kind)+" ") {
			best, most = i, n
		}
	}
	return best
}

// first and second are the lines of a correction's value.
func (a Applied) first() string {
	s, _, _ := strings.Cut(a.Value, "\n")
	return s
}

func (a Applied) second() string {
	_, s, _ := strings.Cut(a.Value, "\n")
	return s
}
