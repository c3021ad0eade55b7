package gather

import "slices"

// Groups are the texts of a shelf in groups of one event each, by average
// linkage: the two groups that are most alike become one as long as their
// articles are, on average, alike by SameEvent at least. Each group is in
// order, the groups by their first text.
func (s *Shelf) Groups() [][]int {
	g := newLinks(s)
	for {
		a, b := g.best()
		if a < 0 {
			break
		}
		g.join(a, b)
	}
	var out [][]int
	for _, m := range g.members {
		if len(m) > 0 {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}

// links are the sums of likeness between groups.
type links struct {
	members [][]int
	sums    []map[int]float64
	// nearest is for each group the one that is most alike, with the average.
	nearest []link
}

type link struct {
	to   int
	mean float64
}

// thin likeness is not counted: it would join no groups.
const thin = .02

func newLinks(s *Shelf) *links {
	n := len(s.texts)
	g := &links{members: make([][]int, n), sums: make([]map[int]float64, n), nearest: make([]link, n)}
	for i := range n {
		g.members[i], g.sums[i] = []int{i}, map[int]float64{}
	}
	for i := range n {
		for _, near := range s.Like(i, n) {
			if k := near.Text; near.Likeness >= thin && k > i {
				g.sums[i][k], g.sums[k][i] = near.Likeness, near.Likeness
			}
		}
	}
	for i := range n {
		g.look(i)
	}
	return g
}

// look finds the nearest group of group i anew; ties go to the lower index.
func (g *links) look(i int) {
	best := link{-1, 0}
	for k, sum := range g.sums[i] {
		mean := sum / float64(len(g.members[i])*len(g.members[k]))
		if mean > best.mean || mean == best.mean && k < best.to {
			best = link{k, mean}
		}
	}
	g.nearest[i] = best
}

// best are the two groups that are most alike, -1 when none is alike enough.
func (g *links) best() (a, b int) {
	a, b = -1, -1
	top := SameEvent
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
	delete(g.sums[a], b)
	delete(g.sums[b], a)
	touched := []int{a}
	for k, sum := range g.sums[b] {
		g.sums[a][k] += sum
		g.sums[k][a] = g.sums[a][k]
		delete(g.sums[k], b)
	}
	for k := range g.sums[a] {
		touched = append(touched, k)
	}
	g.members[b], g.sums[b], g.nearest[b] = nil, nil, link{-1, 0}
	for _, k := range touched {
		g.look(k)
	}
}
