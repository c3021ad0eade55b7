// Package count reads the numbers of a sentence with what they count, for the question
// whether two sentences count the same thing.
//
// In go the words of a sentence by number, out come its numbers and words for many, each with
// the ideas that stand near. Method: our own rules; seven words on each side. Known misses:
// two numbers in one clause share the words around them.
package count

import (
	"math"
	"slices"
	"strconv"

	"parallax/compare/align/term"
	"parallax/compare/lexicon/class"
)

var timeUnits = class.Words("counting-unit")

// Number is a number or a word for many with the ideas that stand near it: of
// what there are so many, and what they did.
type Number struct {
	Stem  int32 // of the number in digits, -1 for "dozens"
	value float64
	Ideas []int32
}

// reach is how many words on each side of a number may tell what is counted.
const reach = 7

// Read finds the numbers of a sentence.
func Read(v *term.Vocabulary, words []term.Word) []Number {
	var out []Number
	for i := 0; i < len(words); i++ {
		l := &v.Lexemes[words[i].Lexeme]
		if !l.Count {
			continue
		}
		c := Number{Stem: l.Value, value: float64(l.Spelt)}
		end := i + 1
		if n := v.Compound(words, i); n >= 0 {
			c.Stem, c.value, end = n, c.value+float64(max(v.Lexemes[words[i+1].Lexeme].Spelt, 1)), i+2
		} else if l.Number {
			c.value, _ = strconv.ParseFloat(l.Key, 64)
		}
		for _, w := range append(slices.Clone(words[max(i-reach, 0):i]), words[end:min(end+reach, len(words))]...) {
			if o := &v.Lexemes[w.Lexeme]; !o.Stop && !o.Count && !timeUnits[o.Key] {
				c.Ideas = append(c.Ideas, o.Idea)
			}
		}
		out = append(out, c)
		i = end - 1
	}
	return out
}

// Stems are those of numbers in digits, each once, in order.
func Stems(numbers []Number) []int32 {
	var out []int32
	for _, c := range numbers {
		if c.Stem >= 0 && !slices.Contains(out, c.Stem) {
			out = append(out, c.Stem)
		}
	}
	return out
}

// Fits reports whether one of two numbers may be the other, rounded.
func (c Number) Fits(d Number) bool {
	if c.Stem < 0 || d.Stem < 0 {
		return c.Stem != d.Stem
	}
	return c.Stem != d.Stem && math.Abs(c.value-d.value) <= .05*max(c.value, d.value)
}
