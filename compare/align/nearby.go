package align

import "slices"

// Nearby is a sentence and the nearest of an article that has no part in its facts: it may
// tell a part of the same, or the same in other words.
type Nearby struct {
	Place
	Nearest Place
	// Score is the estimate that it does, 0-1.
	Score float64
}

// keepNearby leaves out what stands in one fact now, and what the reader parted.
func (r *Result) keepNearby(loose []Place) {
	r.Nearby = slices.DeleteFunc(slices.Clone(r.Nearby), func(n Nearby) bool {
		joined := slices.ContainsFunc(r.Facts, func(f Fact) bool {
			return f.has(n.Place) && slices.ContainsFunc(f.Tellings, func(t Telling) bool { return t.Article == n.Nearest.Article })
		})
		return joined || slices.Contains(loose, n.Place) || slices.Contains(loose, n.Nearest)
	})
}

func (f Fact) has(p Place) bool {
	return slices.ContainsFunc(f.Tellings, func(t Telling) bool { return t.Holds(p) })
}
