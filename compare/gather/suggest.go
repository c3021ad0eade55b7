package gather

import (
	"cmp"
	"slices"
)

// SameEvent is the likeness from which articles may be about the same event.
const SameEvent = .20

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
func Suggest(loose []*Text, events [][]*Text) []Hint {
	all := slices.Clone(loose)
	var of []int // the event of each text
	for range loose {
		of = append(of, -1)
	}
	for e, ts := range events {
		for _, t := range ts {
			all, of = append(all, t), append(of, e)
		}
	}
	s := NewShelf(all)
	out := make([]Hint, len(loose))
	var alone []int
	for i := range loose {
		if out[i] = nearest(s, i, of, len(events)); out[i].Event < 0 {
			alone = append(alone, i)
		}
	}
	together(loose, alone, out)
	return out
}

// nearest is the event that is most like the i-th text.
func nearest(s *Shelf, i int, of []int, events int) Hint {
	tops := make([][]Near, events)
	for _, n := range s.Like(i, len(of)) {
		if e := of[n.Text]; e >= 0 && len(tops[e]) < 2 {
			tops[e] = append(tops[e], n)
		}
	}
	best := Hint{Event: -1}
	for e, top := range tops {
		var two []float64
		for _, n := range top {
			two = append(two, n.Likeness)
		}
		if mean := Mean(two); mean >= SameEvent && mean > best.Likeness {
			best = Hint{Event: e, Likeness: mean, Nearest: s.texts[top[0].Text].ID}
		}
	}
	return best
}

// Mean is the mean of some numbers, 0 of none.
func Mean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum / float64(max(1, len(xs)))
}

// together finds groups among the articles that no event is near.
func together(loose []*Text, alone []int, out []Hint) {
	texts := make([]*Text, len(alone))
	for k, i := range alone {
		texts[k] = loose[i]
	}
	for _, group := range NewShelf(texts).Groups() {
		for _, k := range group {
			for _, other := range group {
				if other != k {
					out[alone[k]].Others = append(out[alone[k]].Others, texts[other].ID)
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
