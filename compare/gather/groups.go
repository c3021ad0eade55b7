package gather

import (
	"context"
	"math"
	"slices"
)

// Two groups are linked while their articles are, on average, alike by
// leastLinked at least. What was linked is one event where it stands apart enough:
// its likeness, times the root of how much greater it is than that to the group
// around it, is at least enoughApart; the likeness to all that is not linked is
// taken for farAway. So articles that nothing else is like need not be as alike as
// those in the middle of a long story. Fitted on groups of AllSides, BASIL, ECB+.
const (
	leastLinked = .10
	enoughApart = .22
	farAway     = .07
)

// Groups are the texts of a shelf in groups of one event each, by average
// linkage: the two groups that are most alike become one, again and again; what
// does not stand apart is taken apart again. Each group is in order, the groups
// by their first text. The error is the context's.
func (s *Shelf) Groups(ctx context.Context) ([][]int, error) {
	pairs, err := s.pairs(ctx, len(s.texts), leastLinked)
	if err != nil {
		return nil, err
	}
	return s.groups(ctx, pairs)
}

// groups makes the groups out of all pairs of the shelf.
func (s *Shelf) groups(ctx context.Context, pairs []pair) (out [][]int, err error) {
	parts := parts(len(s.texts), pairs, leastLinked)
	found := make([][][]int, len(parts))
	err = each(ctx, len(parts), func() func(int) {
		w := &walk{search: &search{Shelf: s}, mine: make([]float64, len(s.starts))}
		return func(i int) { found[i] = newLinks(w, parts[i]).groups(ctx) }
	})
	for _, groups := range found {
		out = append(out, groups...)
	}
	slices.SortFunc(out, func(a, b []int) int { return a[0] - b[0] })
	return out, err
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

// links are the sums of likeness between the groups of a part.
type links struct {
	texts   []int
	members [][]int
	// sums are the likeness of two groups, added over their articles; 0 where
	// there is none.
	sums [][]float64
	// trees are how the groups were made.
	trees []*tree
	// nearest is for each group the one that is most alike, with the average.
	nearest []link
}

type link struct {
	to   int
	mean float64
}

// tree is a text, or two trees that were linked because of their mean likeness.
type tree struct {
	text        int
	left, right *tree
	mean        float64
}

// events takes a tree apart until each part stands apart from what is around it.
func (t *tree) events(around float64) [][]int {
	if t.left == nil || t.mean*math.Sqrt(t.mean/around) >= enoughApart {
		return [][]int{t.texts()}
	}
	return append(t.left.events(t.mean), t.right.events(t.mean)...)
}

// texts are those of a tree, in order.
func (t *tree) texts() []int {
	if t.left == nil {
		return []int{t.text}
	}
	out := append(t.left.texts(), t.right.texts()...)
	slices.Sort(out)
	return out
}

// thin likeness is not counted: it would join no groups.
const thin = .02

func newLinks(w *walk, texts []int) *links {
	n := len(texts)
	g := &links{texts: texts, members: make([][]int, n), trees: make([]*tree, n), sums: make([][]float64, n), nearest: make([]link, n)}
	room := make([]float64, n*n)
	for a := range texts {
		g.members[a], g.sums[a] = []int{a}, room[a*n:(a+1)*n]
		g.trees[a] = &tree{text: texts[a]}
	}
	for a := 0; a < n && n > 1; a++ {
		w.load(texts[a])
		for b := a + 1; b < n; b++ {
			if l := w.likeness(texts[a], texts[b]); l >= thin {
				g.sums[a][b], g.sums[b][a] = l, l
			}
		}
		w.unload(texts[a])
	}
	return g
}

// groups joins the groups; fewer where the context ends.
func (g *links) groups(ctx context.Context) (out [][]int) {
	for a := range g.members {
		g.look(a)
	}
	for ctx.Err() == nil {
		a, b, mean := g.best()
		if a < 0 {
			break
		}
		g.join(a, b, mean)
	}
	for _, t := range g.trees {
		if t != nil {
			out = append(out, t.events(farAway)...)
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

// best are the two groups that are most alike, -1 when none is alike enough.
func (g *links) best() (a, b int, top float64) {
	a, b, top = -1, -1, leastLinked
	for i, l := range g.nearest {
		if len(g.members[i]) > 0 && l.to >= 0 && (l.mean > top || a < 0 && l.mean == top) {
			a, b, top = i, l.to, l.mean
		}
	}
	return a, b, top
}

// join puts group b into group a.
func (g *links) join(a, b int, mean float64) {
	a, b = min(a, b), max(a, b)
	g.trees[a], g.trees[b] = &tree{left: g.trees[a], right: g.trees[b], mean: mean}, nil
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
