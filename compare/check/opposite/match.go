package opposite

import (
	"slices"

	"parallax/compare/reading/token"
)

// match is two sides word by word.
type match struct {
	a, b           Side
	of             int // words of a that carry something
	shared         int // of them in b by their stems
	turned         int // of them in b by their opposites
	pairs          []pair
	inA, inB       []int
	wordsA, wordsB []token.Word
}

// pair is a word of each side of one stem, or an opposite.
type pair struct {
	i, j    int
	turned  bool // by an opposite word
	opposed bool // by that or by a negation, not by both
}

func newMatch(a, b Side) *match {
	m := &match{a: a, b: b, inA: a.telling(), inB: b.telling()}
	m.wordsA, m.wordsB = a.Doc.Words[a.From:a.To], b.Doc.Words[b.From:b.To]
	m.of = len(m.inA)
	for _, i := range m.inA {
		m.pairsOf(i)
	}
	for i := a.From; i < a.To; i++ {
		m.smallPairs(i)
	}
	return m
}

// pairsOf adds the pairs of a word: those of its stem, else those of its opposites.
func (m *match) pairsOf(i int) {
	x := m.a.Doc.Words[i]
	if has(m.wordsB, x.Stem) {
		m.shared++
		for _, j := range m.inB {
			if m.b.Doc.Words[j].Stem == x.Stem && m.weighs(i, j) {
				m.pairs = append(m.pairs, pair{i: i, j: j, opposed: m.a.denied(i) != m.b.denied(j)})
			}
		}
		return
	}
	for _, j := range m.inB {
		if y := m.b.Doc.Words[j]; opposites(x, y) && !has(m.wordsA, y.Stem) {
			m.turned++
			m.pairs = append(m.pairs, pair{i: i, j: j, turned: true, opposed: m.a.refused(i) == m.b.refused(j)})
			return
		}
	}
}

// tells reports whether a word is the verb of its clause, or what is said with a form
// of be: a negation of the clause denies it.
func tells(s Side, i int) bool {
	c := s.clause(i)
	return c != nil && (c.Verb == i || s.predicate(c, i))
}

// weighs reports whether a word that both sides have tells enough: verbs that stand
// everywhere do so only in front of one word.
func (m *match) weighs(i, j int) bool {
	if !tells(m.a, i) || !tells(m.b, j) {
		return false
	}
	next := m.a.next(i)
	return !light[m.a.Doc.Words[i].Stem] || next != "" && next == m.b.next(j)
}

// smallPairs adds the pairs of a small word: "before" and "after" the same word.
func (m *match) smallPairs(i int) {
	x := m.a.Doc.Words[i]
	if smallOnes[x.Lower] == nil || has(m.wordsB, x.Stem) {
		return
	}
	next := m.a.next(i)
	for j := m.b.From; j < m.b.To && next != ""; j++ {
		y := m.b.Doc.Words[j]
		if slices.Contains(smallOnes[x.Lower], y.Lower) && !has(m.wordsA, y.Stem) && m.b.next(j) == next && (x.Lower != sided && y.Lower != sided || m.a.last(i) == m.b.last(j)) {
			m.pairs = append(m.pairs, pair{i: i, j: j, turned: true, opposed: true})
		}
	}
}

// sided is a small word of many senses: "voted for" is the opposite of "voted against",
// "assets for" is not that of "sanctions against".
const sided = "for"

// last is the stem of the word in front of a small one, "" for none.
func (s Side) last(i int) string {
	if i == s.From {
		return ""
	}
	return s.Doc.Words[i-1].Stem
}

// next is the stem of the first word behind a small one that carries something, "" for
// none near.
func (s Side) next(i int) string {
	for k := i + 1; k < min(s.To, i+4); k++ {
		if w := s.Doc.Words[k]; !small[w.Lower] {
			return w.Stem
		}
	}
	return ""
}

// alsoSame reports whether the word of a pair stands on the other side in the same
// sense too.
func (m *match) alsoSame(x pair) bool {
	if x.turned {
		return false // no side has the word of the other
	}
	return slices.ContainsFunc(m.pairs, func(y pair) bool { return !y.opposed && !y.turned && (y.i == x.i || y.j == x.j) })
}

// near is how many words before and behind the words of a pair are looked at.
const near = 7

// sameMatter reports whether the words of a pair stand beside the same words.
func (m *match) sameMatter(x pair) bool {
	n := 0
	for k := max(m.a.From, x.i-near); k < min(m.a.To, x.i+near+1); k++ {
		w := m.a.Doc.Words[k]
		if k == x.i || small[w.Lower] || negating[w.Lower] {
			continue
		}
		if has(m.b.Doc.Words[max(m.b.From, x.j-near):min(m.b.To, x.j+near+1)], w.Stem) {
			n++
		}
	}
	if x.turned || m.shared == m.of {
		return n >= 1
	}
	return n >= leastBeside
}
