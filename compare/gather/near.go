package gather

import (
	"cmp"
	"math"
	"slices"
)

// Near is a text that is like another one.
type Near struct {
	// Text is its index.
	Text int
	// Likeness is between 0 and 1.
	Likeness float64
}

// Like are the texts that are most like the i-th one, the most alike first,
// at most so many; ties by their index.
func (s *Shelf) Like(i, most int) []Near {
	sums := make([]float64, len(s.texts))
	s.sumAll(i, sums)
	var out []Near
	for k, sum := range sums {
		if k != i && sum > 0 {
			out = append(out, Near{k, sum * bell(s.texts[i].Day, s.texts[k].Day)})
		}
	}
	sortNear(out)
	return out[:min(most, len(out))]
}

// sortNear puts the most alike first; ties by their index.
func sortNear(ns []Near) {
	slices.SortFunc(ns, func(a, b Near) int {
		return cmp.Or(cmp.Compare(b.Likeness, a.Likeness), cmp.Compare(a.Text, b.Text))
	})
}

// bell is what the days between two articles leave of their likeness.
func bell(a, b int) float64 {
	if a == NoDay || b == NoDay {
		return 1
	}
	d := float64(a-b) / bellDays
	return math.Exp(-d * d / 2)
}

// sumAll adds the products of the i-th text with all texts, in the order of
// its stems.
func (s *Shelf) sumAll(i int, sums []float64) {
	for _, field := range s.vectors[i] {
		for _, w := range field {
			for _, p := range s.places(w.key) {
				sums[p.text] += w.w * float64(p.w)
			}
		}
	}
}
