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
	all := s.alikeTo(i)
	return all[:min(most, len(all))]
}

// Likely are the texts that are most likely about the same event as the i-th one,
// the likeliest first, at most so many; ties by their index. A text that is like
// many others says less by being like this one, so that each likeness is measured
// by those of the text itself to the ones that are most like it.
func (s *Shelf) Likely(i, most int) []Near {
	all := s.alikeTo(i)
	head := all[:min(max(most, reordered), len(all))]
	s.byScale(head)
	return head[:min(most, len(head))]
}

// byScale puts texts that are like one in the order of how likely they are.
func (s *Shelf) byScale(ns []Near) {
	scaled := make(map[int]float64, len(ns))
	for _, n := range ns {
		scaled[n.Text] = n.Likeness / math.Sqrt(s.scale(n.Text))
	}
	slices.SortStableFunc(ns, func(a, b Near) int { return cmp.Compare(scaled[b.Text], scaled[a.Text]) })
}

// reordered is how many of those that are most alike are looked at closely.
const reordered = 40

// alikeTo are all texts that share a stem with the i-th one, the most alike
// first.
func (s *Shelf) alikeTo(i int) []Near {
	sums := make([]float64, len(s.texts))
	s.sumAll(i, sums)
	var out []Near
	for k, sum := range sums {
		if k != i && sum > 0 {
			out = append(out, Near{k, sum * bell(s.texts[i].Day, s.texts[k].Day)})
		}
	}
	sortNear(out)
	return out
}

// mostNearest is how many of the texts that are most like one are kept.
const mostNearest = surrounding + 4

// closest are the texts that are most like the i-th one, the most alike first.
// They are looked for once.
func (s *Shelf) closest(i int) []Near {
	if known := s.nearest[i].Load(); known != nil {
		return *known
	}
	all := s.alikeTo(i)
	out := slices.Clone(all[:min(mostNearest, len(all))])
	s.nearest[i].Store(&out)
	return out
}

// scale is how like a text is to the texts that are most like it.
func (s *Shelf) scale(i int) float64 {
	const three = 3
	near := s.closest(i)
	sum := 0.0
	for _, n := range near[:min(three, len(near))] {
		sum += n.Likeness
	}
	return sum/three + little
}

// sortNear puts the most alike first; ties by their index.
func sortNear(ns []Near) {
	slices.SortFunc(ns, byLikeness)
}

func byLikeness(a, b Near) int {
	return cmp.Or(cmp.Compare(b.Likeness, a.Likeness), cmp.Compare(a.Text, b.Text))
}

// farApart is how many days apart two articles are at most to be alike at all: the
// bell leaves a thousandth.
const farApart = 11

// bell is what the days between two articles leave of their likeness.
func bell(a, b int) float64 {
	if a == NoDay || b == NoDay {
		return 1
	}
	if a-b > farApart || b-a > farApart {
		return 0
	}
	d := float64(a-b) / bellDays
	return math.Exp(-d * d / 2)
}

// sumAll adds the products of the i-th text with all texts that are near enough in
// time, in the order of its stems.
func (s *Shelf) sumAll(i int, sums []float64) {
	for _, field := range s.vectors[i] {
		for _, w := range field {
			undated, near := s.reach(w.key, s.texts[i].Day)
			for _, places := range [2][]posting{undated, near} {
				for _, p := range places {
					sums[p.text] += float64(w.w) * float64(p.w)
				}
			}
		}
	}
}
