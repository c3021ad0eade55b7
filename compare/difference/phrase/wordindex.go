package phrase

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

// WordIndex is where the words of an article stand: the indexes of their
// sentences in order, each once.
type WordIndex struct {
	lower, stem map[string][]int32
}

// IndexWords indexes the words of an article.
func IndexWords(d *token.Document) WordIndex {
	x := WordIndex{lower: map[string][]int32{}, stem: map[string][]int32{}}
	for i := range d.Sentences {
		for _, w := range d.WordsOf(i) {
			addOnce(x.lower, w.Lower, int32(i))
			addOnce(x.stem, w.Stem, int32(i))
		}
	}
	return x
}

func addOnce(in map[string][]int32, key string, sentence int32) {
	if at := in[key]; len(at) == 0 || at[len(at)-1] != sentence {
		in[key] = append(at, sentence)
	}
}

// OfStem are the sentences that have a word of a stem.
func (x WordIndex) OfStem(stem string) []int32 { return x.stem[stem] }

// pluralEndings end the plural of a noun.
var pluralEndings = class.List("plural-ending")

// OfNoun are the sentences that have a noun, in the singular or the plural.
func (x WordIndex) OfNoun(noun string) []int32 {
	forms := []string{noun, noun + "s", noun + "es", strings.TrimSuffix(noun, "y") + "ies"}
	for _, end := range pluralEndings {
		if short, ok := strings.CutSuffix(noun, end); ok {
			forms = append(forms, short, short+"y")
		}
	}
	var out []int32
	for i, f := range forms {
		if sameNoun(f, noun) && !slices.Contains(forms[:i], f) {
			out = append(out, x.lower[f]...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Half reports whether two neighbouring sentences together have half of the
// words, by their stems.
func (x WordIndex) Half(want []token.Word) bool {
	count := map[int32]int{}
	for _, w := range want {
		last := int32(-1)
		for _, s := range x.stem[w.Stem] {
			for k := max(s, last+1); k <= s+1; k++ {
				if count[k]++; 2*count[k] >= len(want) {
					return true
				}
				last = k
			}
		}
	}
	return len(want) == 0
}
