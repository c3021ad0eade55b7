package gather

import (
	"math"
	"sync/atomic"
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
func fieldWeight(f int) float64 { return [fields]float64{.15, .25, .60}[f] }

// Shelf holds texts with the weights that their stems have among each other.
type Shelf struct {
	texts []*Text
	day   []int32 // of each text
	// rare is the inverse frequency of each stem, by its number.
	rare []float64
	// vectors are of length one in each field, times the root of the field's
	// weight; the stems in the order of their hashes.
	vectors [][fields][]weight
	// at are the places where a stem stands: those of the stem with number n
	// in field f are between starts n*fields+f and the next, by the day of the
	// text, those without one first.
	at     []posting
	starts []int32
	// nearest are the texts that are most like each, once they were asked for.
	nearest []atomic.Pointer[[]Near]
}

type weight struct {
	key int32   // a stem's number times fields, plus the field
	w   float32 // half the room of a float64, in which a library's weights take the most
}

type posting struct {
	text int32
	w    float32
}

// NewShelf weighs texts. The order of the texts does not matter for any
// likeness.
func NewShelf(texts []*Text) *Shelf { return newShelf(texts, nil) }

// newShelf weighs texts among others, which tell how rare a stem is and are not
// on the shelf.
func newShelf(texts, others []*Text) *Shelf {
	s := &Shelf{texts: texts, vectors: make([][fields][]weight, len(texts)), nearest: make([]atomic.Pointer[[]Near], len(texts))}
	for _, t := range texts {
		s.day = append(s.day, int32(t.Day))
	}
	known := s.number()
	stems := known.stems
	s.rarity(stems, known.countIn(others), len(others))
	for i, t := range texts {
		for f := range s.vectors[i] {
			s.vectors[i][f] = s.vector(s.vectors[i][f], t.fields[f])
		}
	}
	s.post(len(stems) * fields)
	return s
}

// number lists the stems of all texts by their numbers; the vectors get their
// keys.
func (s *Shelf) number() *numbers {
	total := 0
	for _, t := range s.texts {
		for _, field := range t.fields {
			total += len(field)
		}
	}
	known := &numbers{}
	room := make([]weight, 0, total)
	for i, t := range s.texts {
		for f, field := range t.fields {
			from := len(room)
			for _, c := range field {
				room = append(room, weight{key: known.of(c.stem)*fields + int32(f)})
			}
			s.vectors[i][f] = room[from:len(room):len(room)]
		}
	}
	return known
}

// rarity sets the inverse frequency of all stems; in is in how many texts that
// are not on the shelf each stands, and others are how many these are.
func (s *Shelf) rarity(stems []uint32, in []int32, others int) {
	last := make([]int32, len(stems)) // the last text that was counted, from 1
	for i, v := range s.vectors {
		for _, field := range v {
			for _, w := range field {
				if n := w.key / fields; last[n] != int32(i)+1 {
					last[n] = int32(i) + 1
					in[n]++
				}
			}
		}
	}
	all := float64(len(s.texts)+others) + tableWeighs
	s.rare = make([]float64, len(stems))
	table := common()
	for n, h := range stems {
		share, ok := table[h]
		if !ok {
			share = rareShare
		}
		s.rare[n] = math.Log(all / (float64(in[n]) + tableWeighs*share))
	}
}

// vector gives the keys of a field their weights; those without weight go.
func (s *Shelf) vector(keys []weight, counts []count) []weight {
	out := keys[:0]
	sum := 0.0
	for k, c := range counts {
		key := keys[k].key
		if w := logPlus(c.n) * max(0, s.rare[key/fields]); w > 0 {
			out = append(out, weight{key, float32(w)})
			sum += w * w
		}
	}
	if len(out) > 0 {
		k := math.Sqrt(fieldWeight(int(out[0].key%fields)) / max(sum, 1e-9))
		for i := range out {
			out[i].w = float32(float64(out[i].w) * k)
		}
	}
	return out
}

// logPlus is 1 + log n; most stems stand once.
func logPlus(n uint32) float64 {
	if n == 1 {
		return 1
	}
	return 1 + math.Log(float64(n))
}

// post files the vectors by their keys, text after text in the order of days.
func (s *Shelf) post(keys int) {
	s.starts = make([]int32, keys+1)
	for _, v := range s.vectors {
		for _, field := range v {
			for _, w := range field {
				s.starts[w.key+1]++
			}
		}
	}
	for k := range keys {
		s.starts[k+1] += s.starts[k]
	}
	s.at = make([]posting, s.starts[keys])
	next := append([]int32(nil), s.starts[:keys]...)
	for _, i := range s.byDay() {
		for _, field := range s.vectors[i] {
			for _, w := range field {
				s.at[next[w.key]] = posting{int32(i), w.w}
				next[w.key]++
			}
		}
	}
}
