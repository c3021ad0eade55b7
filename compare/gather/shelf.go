package gather

import (
	"cmp"
	"math"
	"slices"
)

// How many days apart two articles are when .61 of their likeness is left, how
// many articles the table of common stems stands for, and the share of
// articles that have a stem which is not in the table. Fitted on groups of
// articles by AllSides, development part, as are the weights of the fields.
const (
	bellDays    = 3.0
	tableWeighs = 200.0
	rareShare   = .004
)

// fieldWeight is how much a field counts.
func fieldWeight(f int) float64 { return [fields]float64{.15, .10, .75}[f] }

// Shelf holds texts with the weights that their stems have among each other.
type Shelf struct {
	texts []*Text
	idf   map[uint32]float64
	// vectors are of length one in each field, times the root of the field's
	// weight.
	vectors [][fields][]weight
	// at are the places where a stem stands.
	at map[uint32][]posting
}

type weight struct {
	stem uint32
	w    float64
}

type posting struct {
	text  int32
	field uint8
	w     float32
}

// NewShelf weighs texts. The order of the texts does not matter for any
// likeness.
func NewShelf(texts []*Text) *Shelf {
	s := &Shelf{texts: texts, idf: rarity(texts), at: map[uint32][]posting{}}
	for i, t := range texts {
		var v [fields][]weight
		for f := range fields {
			v[f] = s.vector(t, f)
			for _, w := range v[f] {
				s.at[w.stem] = append(s.at[w.stem], posting{int32(i), uint8(f), float32(w.w)})
			}
		}
		s.vectors = append(s.vectors, v)
	}
	return s
}

// rarity is the inverse frequency of all stems.
func rarity(texts []*Text) map[uint32]float64 {
	in := map[uint32]int{}
	for _, t := range texts {
		seen := map[uint32]bool{}
		for _, field := range t.fields {
			for _, c := range field {
				if !seen[c.stem] {
					seen[c.stem] = true
					in[c.stem]++
				}
			}
		}
	}
	all := float64(len(texts)) + tableWeighs
	out := make(map[uint32]float64, len(in))
	table := common()
	for h, n := range in {
		share, ok := table[h]
		if !ok {
			share = rareShare
		}
		out[h] = math.Log(all / (float64(n) + tableWeighs*share))
	}
	return out
}

// vector is a field with its weights.
func (s *Shelf) vector(t *Text, f int) []weight {
	out := make([]weight, 0, len(t.fields[f]))
	sum := 0.0
	for _, c := range t.fields[f] {
		w := (1 + math.Log(float64(c.n))) * max(0, s.idf[c.stem])
		if w > 0 {
			out = append(out, weight{c.stem, w})
			sum += w * w
		}
	}
	k := math.Sqrt(fieldWeight(f) / max(sum, 1e-9))
	for i := range out {
		out[i].w *= k
	}
	return out
}

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
	for f, v := range s.vectors[i] {
		for _, w := range v {
			for _, p := range s.at[w.stem] {
				if int(p.field) == f {
					sums[p.text] += w.w * float64(p.w)
				}
			}
		}
	}
	var out []Near
	for k, sum := range sums {
		if k != i && sum > 0 {
			out = append(out, Near{k, sum * bell(s.texts[i].Day, s.texts[k].Day)})
		}
	}
	slices.SortFunc(out, func(a, b Near) int {
		return cmp.Or(cmp.Compare(b.Likeness, a.Likeness), cmp.Compare(a.Text, b.Text))
	})
	return out[:min(most, len(out))]
}

// bell is what the days between two articles leave of their likeness.
func bell(a, b int) float64 {
	if a == NoDay || b == NoDay {
		return 1
	}
	d := float64(a-b) / bellDays
	return math.Exp(-d * d / 2)
}
