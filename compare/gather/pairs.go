package gather

import (
	"context"
	"math"
	"runtime"
	"slices"
	"sync"
)

// pair are two texts of a shelf, a before b, that are like each other by so
// much at least.
type pair struct {
	a, b     int32
	likeness float64
}

// pairs are the pairs of which a is among the first texts, so many, in order.
// They are all there are: two texts that share only frequent stems are passed
// over where these cannot make them alike enough (Bayardo, Ma and Srikant,
// "Scaling up all pairs similarity search", 2007), the others are measured.
func (s *Shelf) pairs(ctx context.Context, first int, least float64) ([]pair, error) {
	search := &search{Shelf: s, first: first, least: least}
	search.split()
	found, order := make([][]pair, len(s.texts)), s.byDay()
	err := each(ctx, len(s.texts), func() func(int) {
		w := &walk{search: search, sums: make([]float64, len(s.texts)), mine: make([]float64, len(s.starts)), way: s.passage()}
		return func(k int) { found[k] = w.from(order[k]) }
	})
	if err != nil {
		return nil, err
	}
	out := slices.Concat(found...)
	slices.SortFunc(out, func(x, y pair) int {
		if x.a != y.a {
			return int(x.a - y.a)
		}
		return int(x.b - y.b)
	})
	return out, nil
}

// each does work for the numbers below n on all cores, each with a function of
// its own, until the context ends.
func each(ctx context.Context, n int, work func() func(i int)) error {
	var group sync.WaitGroup
	const few = 32
	cores := min(runtime.GOMAXPROCS(0), n/few+1)
	for core := range cores {
		group.Go(func() {
			do := work()
			for i := core; i < n && ctx.Err() == nil; i += cores {
				do(i)
			}
		})
	}
	group.Wait()
	return ctx.Err()
}

// search is what all walks share.
type search struct {
	*Shelf
	first int
	least float64 // likeness that is looked for
	// frequent tells of each key whether its stem stands in too many texts to
	// be walked; left is the length of what a vector has of such stems.
	frequent []bool
	left     []float64
}

// A stem is frequent that stands in more than one of so many texts, and in
// more than a few. A product is taken for too small only by this margin.
const (
	frequentIn = 16
	fewTexts   = 64
	margin     = 1e-6
)

// split sets which stems are frequent, and what they can do.
func (s *search) split() {
	s.frequent = make([]bool, len(s.starts)-1)
	most := int32(max(fewTexts, len(s.texts)/frequentIn))
	for key := range s.frequent {
		s.frequent[key] = s.starts[key+1]-s.starts[key] > most
	}
	s.left = make([]float64, len(s.texts))
	for i, v := range s.vectors {
		sum := 0.0
		for _, field := range v {
			for _, w := range field {
				if s.frequent[w.key] {
					sum += float64(w.w) * float64(w.w)
				}
			}
		}
		s.left[i] = math.Sqrt(sum)
	}
}

// heavy texts are those whose frequent stems alone may make them like another;
// all their stems are walked.
func (s *search) heavy(i int) bool { return s.left[i]*s.left[i] > s.least-margin }

// owns reports whether the walk from i has to find the pair of i and k: that
// from the heavy one, else from the first.
func (s *search) owns(i, k int) bool {
	if min(i, k) >= s.first {
		return false
	}
	if h := s.heavy(i); h != s.heavy(k) {
		return h
	}
	return i < k
}
