package gather

import (
	"cmp"
	"context"
	"slices"
)

// Hint says where an article without an event may belong.
type Hint struct {
	// Event is the index of the event, -1 when none is near.
	Event int
	// Likeness is the mean over the two articles of the event that are most
	// like it; Nearest is the ID of the first of them, "" for none.
	Likeness float64
	Nearest  string
	// Others are the IDs of other articles without an event that may be about
	// the same as this one, in order; only where no event is near.
	Others []string
}

// Suggest gives a hint for each article without an event, in their order.
// Events are the articles of the events, none of them among the loose ones.
// The error is the context's.
func Suggest(ctx context.Context, loose []*Text, events [][]*Text) ([]Hint, error) {
	out := make([]Hint, len(loose))
	for i := range out {
		out[i].Event = -1
	}
	if len(events) > 0 {
		all, of, rest := within(loose, events)
		s := newShelf(all, rest)
		pairs, err := s.pairs(ctx, len(loose), nearEvent)
		if err == nil {
			err = s.hints(ctx, out, of, pairs)
		}
		if err != nil {
			return nil, err
		}
	}
	var alone []int
	for i, h := range out {
		if h.Event < 0 {
			alone = append(alone, i)
		}
	}
	return out, together(ctx, loose, alone, out)
}

// hints name the events that the first texts belong to most surely.
func (s *Shelf) hints(ctx context.Context, out []Hint, of []int, pairs []pair) error {
	members, near := map[int][]int{}, make([][]int, len(out))
	for k, e := range of {
		members[e] = append(members[e], k)
	}
	for _, p := range pairs { // events that have an article which is like the text
		if e := of[p.b]; e >= 0 && !slices.Contains(near[p.a], e) {
			near[p.a] = append(near[p.a], e)
		}
	}
	return each(ctx, len(out), func() func(int) {
		w := &walk{search: &search{Shelf: s}, mine: make([]float64, len(s.starts)), of: of}
		return func(i int) {
			slices.Sort(near[i])
			w.load(i)
			cs := w.candidates(i, near[i], func(e int) []int { return members[e] })
			if k := Choose(cs); k >= 0 {
				out[i] = Hint{Event: cs[k].Event, Likeness: cs[k].Likeness, Nearest: s.texts[cs[k].Nearest].ID}
			}
			w.unload(i)
		}
	})
}

// Mean is the mean of some numbers, 0 of none.
func Mean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum / float64(max(1, len(xs)))
}

// together finds groups among the articles that no event is near, in whose
// weights the events do not count.
func together(ctx context.Context, loose []*Text, alone []int, out []Hint) error {
	texts := make([]*Text, len(alone))
	for k, i := range alone {
		texts[k] = loose[i]
	}
	groups, err := NewShelf(texts).Groups(ctx)
	for _, group := range groups {
		for k := range group {
			group[k] = alone[group[k]]
		}
	}
	others(loose, groups, out)
	return err
}

// others names the members of a group to each other.
func others(loose []*Text, groups [][]int, out []Hint) {
	for _, group := range groups {
		for _, i := range group {
			for _, other := range group {
				if other != i {
					out[i].Others = append(out[i].Others, loose[other].ID)
				}
			}
		}
	}
}

// Days are the days between two texts, -1 when one of them has no date.
func Days(a, b *Text) int {
	if a.Day == NoDay || b.Day == NoDay {
		return -1
	}
	return max(a.Day-b.Day, b.Day-a.Day)
}

// weigh sorts words by a weight, the heaviest first; ties by the word.
func weigh(ws map[string]float64) []string {
	out := make([]string, 0, len(ws))
	for w := range ws {
		out = append(out, w)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(ws[b], ws[a]), cmp.Compare(a, b)) })
	return out
}
