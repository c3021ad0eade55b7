package opposite

import "parallax/compare/news"

// between is the pair of a word of negation that one side has between two words, and
// the other, which has the same two words beside each other, does not: "is not in force",
// "is in force". It needs no clause to be read.
func (m *match) between() (Pair, bool) {
	if no, yes, stem, ok := m.a.deniedBeside(m.b); ok {
		return Pair{no, yes, stem}, true
	}
	no, yes, stem, ok := m.b.deniedBeside(m.a)
	return Pair{yes, no, stem}, ok
}

// deniedBeside is the first stretch of a side with a word of negation between two words
// that the other side has without one, that of the other side, and the stem of the word
// which is denied.
func (s Side) deniedBeside(other Side) (no, yes news.Span, stem string, ok bool) {
	for k := s.From; k < s.To; k++ {
		if from, to, ok := s.around(k); ok {
			if yes, ok := other.without(s, from, to); ok {
				return s.stretch(from, to), yes, s.Doc.Words[to].Stem, true
			}
		}
	}
	return news.Span{}, news.Span{}, "", false
}

// gap is how many small words may stand between two words that carry something.
const gap = 4

// around are the words that carry something before and behind a word of negation; false
// where k is none, or where another one is near.
func (s Side) around(k int) (from, to int, ok bool) {
	if !negating[s.Doc.Words[k].Lower] {
		return 0, 0, false
	}
	from, to = k-1, k+1
	for from >= max(s.From, k-gap) && !s.carries(from) {
		from--
	}
	for to < min(s.To, k+gap) && !s.carries(to) {
		to++
	}
	if from < max(s.From, k-gap) || to >= min(s.To, k+gap) || s.denies(from-gap, k) || s.denies(k+1, min(to+2, s.To)) {
		return 0, 0, false
	}
	return from, to, true
}

// without is the stretch in which a side has two words of another one behind each other
// with nothing but small words between them, none of which denies; false for none, or
// where it has them with such a word too.
func (s Side) without(of Side, from, to int) (out news.Span, ok bool) {
	x, y := of.Doc.Words[from].Stem, of.Doc.Words[to].Stem
	for i := s.From; i < s.To; i++ {
		if s.Doc.Words[i].Stem != x {
			continue
		}
		for j := i + 1; j < min(s.To, i+gap+1); j++ {
			if s.Doc.Words[j].Stem == y {
				if s.denies(i-gap, min(j+2, s.To)) {
					return news.Span{}, false
				}
				out, ok = s.stretch(i, j), true
			}
			if s.carries(j) {
				break
			}
		}
	}
	return out, ok
}

func (s Side) stretch(from, to int) news.Span {
	return news.Span{Start: s.Doc.Words[from].Start, End: s.Doc.Words[to].End}
}

// carries reports whether a word carries something.
func (s Side) carries(i int) bool {
	w := s.Doc.Words[i]
	return !small[w.Lower] && !negating[w.Lower]
}

// denies reports whether one of some words denies.
func (s Side) denies(from, to int) bool {
	for i := max(from, s.From); i < to; i++ {
		if w := s.Doc.Words[i]; negating[w.Lower] || declining[w.Stem] {
			return true
		}
	}
	return false
}
