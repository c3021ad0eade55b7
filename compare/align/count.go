package align

import (
	"math"
	"slices"
	"strconv"
)

// counted is a number or a word for many with the ideas that stand near it: of
// what there are so many, and what they did.
type counted struct {
	number int32 // the stem of the number in digits, -1 for "dozens"
	value  float64
	ideas  []int32
}

// nearby is how many words on each side of a number may tell what is counted.
const nearby = 7

// readCounts finds the numbers of a sentence.
func (s *sentence) readCounts(v *vocabulary) {
	for i := 0; i < len(s.words); i++ {
		l := &v.lexemes[s.words[i].lexeme]
		if !l.count {
			continue
		}
		c := counted{number: l.value, value: float64(l.spelt)}
		end := i + 1
		if n := v.compound(s.words, i); n >= 0 {
			c.number, c.value, end = n, c.value+float64(max(v.lexemes[s.words[i+1].lexeme].spelt, 1)), i+2
		} else if l.number {
			c.value, _ = strconv.ParseFloat(l.key, 64)
		}
		for _, w := range append(slices.Clone(s.words[max(i-nearby, 0):i]), s.words[end:min(end+nearby, len(s.words))]...) {
			if o := &v.lexemes[w.lexeme]; !o.stop && !o.count && !timeUnits[o.key] {
				c.ideas = append(c.ideas, o.idea)
			}
		}
		if c.number >= 0 && !slices.Contains(s.numbers, c.number) {
			s.numbers = append(s.numbers, c.number)
		}
		s.counts = append(s.counts, c)
		i = end - 1
	}
}

// compound is the stem of the number that words i and i+1 spell together
// ("twenty-three"), -1 when they spell none.
func (v *vocabulary) compound(words []word, i int) int32 {
	tens := v.lexemes[words[i].lexeme].spelt
	if tens < 20 || tens > 90 || tens%10 != 0 || i+1 >= len(words) {
		return -1
	}
	unit := v.lexemes[words[i+1].lexeme]
	n := unit.spelt
	if unit.key == "one" {
		n = 1
	}
	if n < 1 || n > 9 {
		return -1
	}
	if s, ok := v.root(strconv.Itoa(tens + n)); ok {
		return s
	}
	return -1
}

// countedAlike is the IDF of what stands near numbers in both sentences, 8 at
// most: "23 people were arrested" and "arrested more than two dozen". Fits is
// true when some of those numbers differ no more than rounded ones do.
func (m *matrix) countedAlike(a, b *sentence) (weight float64, fits bool) {
	for _, x := range a.counts {
		for _, y := range b.counts {
			sum := 0.0
			for k, id := range x.ideas {
				if slices.Contains(y.ideas, id) && !slices.Contains(x.ideas[:k], id) {
					sum += m.ideaIDF[id]
				}
			}
			weight = max(weight, min(sum, 8))
			fits = fits || sum >= sameCounted && x.fits(y)
		}
	}
	return weight, fits
}

// fits reports whether one of two numbers may be the other, rounded.
func (c counted) fits(d counted) bool {
	if c.number < 0 || d.number < 0 {
		return c.number != d.number
	}
	return c.number != d.number && math.Abs(c.value-d.value) <= .05*max(c.value, d.value)
}
