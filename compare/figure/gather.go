package figure

import (
	"cmp"
	"slices"

	"parallax/compare/reading/number"
)

// ranks are the relations that join values, nearest first.
var ranks = []Relation{Same, Rounded, Includes, Differ}

// edge joins two values.
type edge struct{ rank, a, b int }

// gather joins values, the nearest first, so that equal ones find each other
// before others do, and gives the groups of two articles or more in the order
// of their first values. A headline shortens: a number in it counts only where
// it does not differ, but for large counts of one noun.
func (r *round) gather() [][]Value {
	var edges []edge
	for b := range r.values {
		for a := range b {
			if rank := r.rank(a, b); rank >= 0 {
				edges = append(edges, edge{rank, a, b})
			}
		}
	}
	slices.SortStableFunc(edges, func(x, y edge) int { return cmp.Compare(x.rank, y.rank) })
	for _, e := range edges {
		r.join(e)
	}
	var out [][]Value
	for _, g := range r.groups {
		if values := r.one(g); len(values) > 1 && !slices.ContainsFunc(values, func(v Value) bool { return v.IsFew() }) {
			out = append(out, values)
		}
	}
	return out
}

// rank is the place of the relation of two values among the ranks, -1 when
// they may not be joined by themselves.
func (r *round) rank(a, b int) int {
	x, y := r.values[a], r.values[b]
	if x.Article == y.Article {
		if x.Kind == y.Kind && x.Low == y.Low && x.High == y.High && Relate(x.Quantity, y.Quantity) == Same {
			return 0
		}
		return -1
	}
	rank := slices.Index(ranks, r.between(x, y))
	switch {
	case r.headline(x) && r.headline(y), (x.aside || y.aside) && !r.plainCounts(x, y):
		return -1
	case (r.headline(x) || r.headline(y)) && ranks[max(rank, 0)] == Differ && !r.plainCounts(x, y):
		return -1
	}
	return rank
}

// plainCounts reports whether two values are large counts of one noun, which
// no headline shortens.
func (r *round) plainCounts(x, y Value) bool {
	plain := x.Kind == number.Count && !x.Vague && !y.Vague && min(x.Low, y.Low) > small
	return plain && sameHead(r.context(x), r.context(y))
}

func (r *round) headline(v Value) bool {
	return r.docs[v.Article].Sentences[v.Sentence].Headline()
}

// join puts the groups of an edge together where most of their values belong
// together and no article gives two numbers.
func (r *round) join(e edge) {
	i, j := r.group(e.a), r.group(e.b)
	if i == j {
		return
	}
	related, all := 0, 0
	for _, a := range r.groups[i] {
		for _, b := range r.groups[j] {
			switch rank := r.rank(min(a, b), max(a, b)); {
			case r.values[a].Article == r.values[b].Article && rank != 0, rank < 0 && r.values[a].IsTime() && r.values[b].IsTime():
				return // "last week" and "last month", with "July" between them
			case rank >= 0 || r.headline(r.values[a]) || r.headline(r.values[b]):
				related++
			}
			all++
		}
	}
	if 2*related < all {
		return
	}
	first, last := min(i, j), max(i, j)
	r.groups[first] = append(r.groups[first], r.groups[last]...)
	slices.Sort(r.groups[first])
	r.groups = slices.Delete(r.groups, last, last+1)
}

// group is the index of the group of a value.
func (r *round) group(value int) int {
	return slices.IndexFunc(r.groups, func(g []int) bool { return slices.Contains(g, value) })
}

// one keeps the first value of each article, one in a body before one in a
// headline, in the order of the articles.
func (r *round) one(group []int) []Value {
	var out []Value
	for _, headlines := range []bool{false, true} {
		for _, i := range group {
			v := r.values[i]
			if r.headline(v) == headlines && !slices.ContainsFunc(out, func(o Value) bool { return o.Article == v.Article }) {
				out = append(out, v)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Value) int { return cmp.Compare(a.Article, b.Article) })
	return out
}
