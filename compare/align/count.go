package align

import (
	"math"
	"slices"
	"strconv"

	"parallax/compare/align/term"
	"parallax/compare/lexicon/class"
)

var timeUnits = class.Words("counting-unit")

// counted is a number or a word for many with the ideas that stand near it: of
// what there are so many, and what they did.
type counted struct {
	number int32 // the stem of the number in digits, -1 for "dozens"
	value  float64
	ideas  []int32
}

// countReach is how many words on each side of a number may tell what is counted.
const countReach = 7

// readCounts finds the numbers of a sentence.
func (s *sentence) readCounts(v *term.Vocabulary) {
	for i := 0; i < len(s.words); i++ {
		l := &v.Lexemes[s.words[i].Lexeme]
		if !l.Count {
			continue
		}
		c := counted{number: l.Value, value: float64(l.Spelt)}
		end := i + 1
		if n := v.Compound(s.words, i); n >= 0 {
			c.number, c.value, end = n, c.value+float64(max(v.Lexemes[s.words[i+1].Lexeme].Spelt, 1)), i+2
		} else if l.Number {
			c.value, _ = strconv.ParseFloat(l.Key, 64)
		}
		for _, w := range append(slices.Clone(s.words[max(i-countReach, 0):i]), s.words[end:min(end+countReach, len(s.words))]...) {
			if o := &v.Lexemes[w.Lexeme]; !o.Stop && !o.Count && !timeUnits[o.Key] {
				c.ideas = append(c.ideas, o.Idea)
			}
		}
		if c.number >= 0 && !slices.Contains(s.numbers, c.number) {
			s.numbers = append(s.numbers, c.number)
		}
		s.counts = append(s.counts, c)
		i = end - 1
	}
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
