package gather

import (
	"context"
	"slices"
)

// leastLinked is how alike two articles are at least to be looked at for one event.
const leastLinked = .08

// Groups are the texts of a shelf in groups of one event each, by average
// linkage: the two groups whose articles are, on average, surest to be about one
// event become one, again and again, as long as they are sure enough. Each group is
// in order, the groups by their first text. The error is the context's.
func (s *Shelf) Groups(ctx context.Context) ([][]int, error) {
	w := shippedSame()
	return s.Link(ctx, w.probability, w.sure)
}

// Link makes groups by another measure of how sure two texts are about one event, as
// far as the mean is at least so sure.
func (s *Shelf) Link(ctx context.Context, measure func(a, b int, g SameGrounds) float64, least float64) (out [][]int, err error) {
	around, pairs, err := s.surroundings(ctx)
	if err != nil {
		return nil, err
	}
	parts := parts(len(s.texts), pairs, leastLinked)
	in, found := inParts(parts, pairs, len(s.texts)), make([][][]int, len(parts))
	err = each(ctx, len(parts), func() func(int) {
		return func(k int) {
			for at, p := range in[k] {
				in[k][at].likeness = measure(int(p.a), int(p.b), s.sameGrounds(p, around[p.a], around[p.b]))
			}
			found[k] = newLinks(parts[k], in[k]).groups(ctx, least)
		}
	})
	out = slices.Concat(found...)
	slices.SortFunc(out, func(a, b []int) int { return a[0] - b[0] })
	return out, err
}

// inParts are the pairs inside each part of n texts.
func inParts(parts [][]int, pairs []pair, n int) [][]pair {
	in, of := make([][]pair, len(parts)), make([]int, n)
	for p, texts := range parts {
		for _, i := range texts {
			of[i] = p
		}
	}
	for _, p := range pairs {
		if k := of[p.a]; k == of[p.b] {
			in[k] = append(in[k], p)
		}
	}
	return in
}

// mostLinked is how many texts are linked with each other at most: the room
// and the time grow with its square.
const mostLinked = 3000

// parts cuts the numbers below n into parts that no pair joins: a group never
// reaches over two of them, since two groups are as alike as their articles
// are on average. Parts that are too large, one long story, are cut where
// their articles are less alike.
func parts(n int, pairs []pair, least float64) [][]int {
	root := make([]int, n)
	for i := range root {
		root[i] = i
	}
	top := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	large := make([]int, n)
	for _, p := range pairs {
		if a, b := top(int(p.a)), top(int(p.b)); p.likeness >= least {
			root[max(a, b)] = min(a, b)
		}
	}
	for i := range n {
		large[top(i)]++
	}
	const step = .05
	if slices.Max(append(large, 0)) > mostLinked && least < 1 {
		return parts(n, pairs, least+step)
	}
	out := make([][]int, n)
	for i := range n {
		out[top(i)] = append(out[top(i)], i)
	}
	return slices.DeleteFunc(out, func(p []int) bool { return p == nil })
}

// links are how sure the groups of a part are about one event.
type links struct {
	members [][]int
	// sums are the shares of two groups, added over their articles; 0 where
	// there is none.
	sums [][]float64
	// nearest is for each group the one that is surest, with the average.
	nearest []link
}

type link struct {
	to   int
	mean float64
}

func newLinks(texts []int, pairs []pair) *links {
	n := len(texts)
	g := &links{members: make([][]int, n), sums: make([][]float64, n), nearest: make([]link, n)}
	room, at := make([]float64, n*n), make(map[int32]int, n)
	for a, i := range texts {
		g.members[a], g.sums[a], at[int32(i)] = []int{i}, room[a*n:(a+1)*n], a
	}
	for _, p := range pairs {
		a, b := at[p.a], at[p.b]
		g.sums[a][b], g.sums[b][a] = p.likeness, p.likeness
	}
	return g
}

// groups joins the groups; fewer where the context ends.
func (g *links) groups(ctx context.Context, least float64) (out [][]int) {
	for a := range g.members {
		g.look(a)
	}
	for ctx.Err() == nil {
		a, b := g.best(least)
		if a < 0 {
			break
		}
		g.join(a, b)
	}
	for _, members := range g.members {
		if len(members) > 0 {
			slices.Sort(members)
			out = append(out, members)
		}
	}
	return out
}

// look finds the nearest group of group a anew; ties go to the lower index.
func (g *links) look(a int) {
	g.nearest[a] = link{-1, 0}
	for b := range g.members {
		g.nearer(a, b)
	}
}

// nearer makes b the nearest group of a where it is.
func (g *links) nearer(a, b int) {
	if g.sums[a][b] == 0 {
		return
	}
	mean, best := g.sums[a][b]/float64(len(g.members[a])*len(g.members[b])), g.nearest[a]
	if mean > best.mean || mean == best.mean && b < best.to {
		g.nearest[a] = link{b, mean}
	}
}

// best are the two groups that are surest, -1 when none is sure enough.
func (g *links) best(least float64) (a, b int) {
	a, b, top := -1, -1, least
	for i, l := range g.nearest {
		if len(g.members[i]) > 0 && l.to >= 0 && (l.mean > top || a < 0 && l.mean == top) {
			a, b, top = i, l.to, l.mean
		}
	}
	return a, b
}

// join puts group b into group a.
func (g *links) join(a, b int) {
	a, b = min(a, b), max(a, b)
	g.members[a] = append(g.members[a], g.members[b]...)
	for k := range g.members {
		if g.sums[b][k] > 0 && k != a {
			g.sums[a][k] += g.sums[b][k]
			g.sums[k][a] = g.sums[a][k]
		}
		g.sums[k][b] = 0
	}
	clear(g.sums[b])
	g.sums[a][a], g.sums[a][b] = 0, 0
	g.members[b], g.nearest[b] = nil, link{-1, 0}
	for k := range g.members {
		if to := g.nearest[k].to; k == a || to == a || to == b {
			g.look(k)
		} else {
			g.nearer(k, a)
		}
	}
}
