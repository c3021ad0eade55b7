package gather

import (
	"context"
	"slices"
)

// surroundings are what stands around each text, and all pairs of texts that are
// alike, in order. The error is the context's.
func (s *Shelf) surroundings(ctx context.Context) ([]around, []pair, error) {
	out, found, order := make([]around, len(s.texts)), make([][]pair, len(s.texts)), s.byDay()
	err := each(ctx, len(order), func() func(int) {
		w := &walk{search: &search{Shelf: s}, sums: make([]float64, len(s.texts)), way: s.passage()}
		return func(k int) {
			i := order[k]
			near, pairs := w.around(i)
			out[i], found[i] = surround(near), pairs
		}
	})
	return out, slices.Concat(found...), err
}

// surrounding is how many texts are looked at around one.
const surrounding = 10

// around are the texts that are most like one, so many, in the order of Like; and its
// pairs with later texts that are alike, in order.
func (w *walk) around(i int) (top []Near, pairs []pair) {
	w.add(i, true)
	top = make([]Near, 0, surrounding+1)
	for _, k := range w.met {
		n := Near{int(k), w.sums[k] * w.bell(i, int(k))}
		w.sums[k] = 0
		if n.Text == i || n.Likeness == 0 {
			continue
		}
		if n.Text > i && n.Likeness >= leastLinked {
			pairs = append(pairs, pair{int32(i), k, n.Likeness})
		}
		if len(top) == surrounding && byLikeness(n, top[surrounding-1]) > 0 {
			continue
		}
		at, _ := slices.BinarySearchFunc(top, n, byLikeness)
		if top = slices.Insert(top, at, n); len(top) > surrounding {
			top = top[:surrounding]
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int { return int(a.b - b.b) })
	return top, pairs
}

// around is what an article has around it.
type around struct {
	near                 []Near
	first, three, behind float64
	at                   map[int]float64
}

// surround measures what stands around a text.
func surround(near []Near) around {
	const three, eight = 3, 8
	a := around{near: near[:min(eight, len(near))], at: map[int]float64{}}
	for k, n := range near {
		a.at[n.Text] = n.Likeness
		switch {
		case k == 0:
			a.first = n.Likeness
			fallthrough
		case k < three:
			a.three += n.Likeness / three
		default:
			a.behind += n.Likeness / float64(len(near)-three)
		}
	}
	return a
}

// rival is the likeness of the nearest one that is not k.
func (a around) rival(k int) float64 {
	for _, n := range a.near {
		if n.Text != k {
			return n.Likeness
		}
	}
	return 0
}

// shared is the likeness of what stands around a that it has to b too.
func (a around) shared(b around) (sum float64) {
	for _, n := range a.near {
		sum += min(n.Likeness, b.at[n.Text])
	}
	return sum
}
