package term

import (
	"slices"

	"parallax/compare/lexicon/class"
)

// What a sentence needs to tell something by itself, so that words of another may make
// a certain fact of the two: words of content besides those that tell hardly anything.
const (
	leastContent = 2
	// almostAll is the share of the words of the shorter of two sentences which are nearly
	// word for word the same that the longer has too, leastAlike how many these are, and
	// mostLonger how many times as long the other may be.
	almostAll  = .8
	leastAlike = 4
	mostLonger = 3
)

// thin are words that tell hardly anything by themselves.
var thin = class.Words("thin-word")

// Unsure reports whether one of two sentences has hardly any words of its own that tell
// something, and the two are not nearly word for word the same.
func (v *Vocabulary) Unsure(a, b []Word) bool {
	return (v.IsThin(a) || v.IsThin(b)) && !sameWords(v.stemsOf(a), v.stemsOf(b))
}

func (v *Vocabulary) stemsOf(words []Word) []int32 {
	out := make([]int32, len(words))
	for i, w := range words {
		out[i] = v.Lexemes[w.Lexeme].Stem
	}
	return out
}

// IsThin reports whether the words of a sentence are pronouns, auxiliaries and words like "really"
// but for one or none.
func (v *Vocabulary) IsThin(words []Word) bool {
	var seen []int32
	for _, w := range words {
		l := &v.Lexemes[w.Lexeme]
		if l.Stop || thin[l.Key] || thin[l.Root] || slices.Contains(seen, l.Idea) {
			continue
		}
		if seen = append(seen, l.Idea); len(seen) == leastContent {
			return false
		}
	}
	return true
}

// sameWords reports whether the longer of two sentences, no whole paragraph, has nearly
// all words of the shorter, in any order.
func sameWords(a, b []int32) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	left, both := slices.Clone(b), 0
	for _, x := range a {
		if k := slices.Index(left, x); k >= 0 {
			left = slices.Delete(left, k, k+1)
			both++
		}
	}
	return both >= leastAlike && float64(both) >= almostAll*float64(len(a)) && len(b) <= mostLonger*len(a)
}
