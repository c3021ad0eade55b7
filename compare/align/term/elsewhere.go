package term

import "slices"

// When a number is rare: in how many sentences of all articles it stands at most; and how
// many digits it has at least, or what the least one is that is spelt out.
const (
	rarely      = 4
	leastDigits = 2
	leastSpelt  = 10
)

// Rare are the numbers of a sentence that are not small, by their IDs, each once.
func (v *Vocabulary) Rare(words []Word) []int32 {
	var out []int32
	for _, w := range words {
		l := &v.Lexemes[w.Lexeme]
		if l.Value >= 0 && (l.Spelt >= leastSpelt || l.Number && len(l.Key) >= leastDigits) && !slices.Contains(out, l.Value) {
			out = append(out, l.Value)
		}
	}
	return out
}

// Elsewhere reports for each of n sentences whether another article has a rare number of
// it: then it may be told there, and nobody may say that it stands in one article only.
// Rare pairs of names were tried too: of four sentences that they held back, three are
// told in one article only.
func Elsewhere(n int, of func(sentence int) (article int, numbers []int32)) []bool {
	type holder struct{ article, sentence int }
	holders := map[int32][]holder{}
	for i := range n {
		article, numbers := of(i)
		for _, x := range numbers {
			holders[x] = append(holders[x], holder{article, i})
		}
	}
	out := make([]bool, n)
	for _, hs := range holders {
		if len(hs) > rarely || !slices.ContainsFunc(hs, func(h holder) bool { return h.article != hs[0].article }) {
			continue
		}
		for _, h := range hs {
			out[h.sentence] = true
		}
	}
	return out
}
