package term

import "strconv"

// Ideas are the content words of a sentence, those that the list of
// paraphrases joins under one name.
func (v *Vocabulary) Ideas(words []Word) []int32 {
	out := make([]int32, 0, len(words))
	for i := 0; i < len(words); i++ {
		l := &v.Lexemes[words[i].Lexeme]
		if pairHeads[l.Root] && i+1 < len(words) {
			if c, ok := concepts[l.Root+"_"+v.Lexemes[words[i+1].Lexeme].Root]; ok {
				if n, ok := v.StemOf(c); ok {
					out = append(out, n)
					i++
					continue
				}
			}
		}
		if n := v.Compound(words, i); n >= 0 {
			out = append(out, n)
			i++
		} else if !l.Stop || l.Value >= 0 {
			out = append(out, l.Idea)
		}
	}
	return out
}

// Compound is the stem of the number that words i and i+1 spell together
// ("twenty-three"), -1 when they spell none.
func (v *Vocabulary) Compound(words []Word, i int) int32 {
	tens := v.Lexemes[words[i].Lexeme].Spelt
	if tens < 20 || tens > 90 || tens%10 != 0 || i+1 >= len(words) {
		return -1
	}
	unit := v.Lexemes[words[i+1].Lexeme]
	n := unit.Spelt
	if unit.Key == "one" {
		n = 1
	}
	if n < 1 || n > 9 {
		return -1
	}
	if s, ok := v.StemOf(strconv.Itoa(tens + n)); ok {
		return s
	}
	return -1
}
