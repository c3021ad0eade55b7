// Package opposite finds where a statement says the opposite of a sentence.
//
// In go two stretches of words with their clauses, out comes the pair of words in which
// one says yes and the other no: "rose" and "fell", "constitutional" and
// "unconstitutional", "signed" and "did not sign". That both speak of the same is for
// the caller to know; here only their words are looked at. Method: polarity (package
// clause) and antonyms, those of assets/lexicon/class/opposite.tsv and those that a
// denying prefix makes, each turning the other round: "not legal" is no opposite of
// "illegal". In the field's terms: contradiction by negation and by antonymy (de
// Marneffe et al. 2008).
//
// What phrases deny ("no longer", "no way ... could", "denied that") is set against the same
// word where nothing near it denies or doubts it.
//
// Known misses: opposites by several words ("a boost", "a blow"), by numbers, and denials
// in another sentence. English only.
package opposite

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// Side is words of a document with its clauses: from the word From on to before To.
type Side struct {
	Doc      *token.Document
	Clauses  *clause.Text
	From, To int
	// Tells reports whether a word is one that counts; nil for all.
	Tells func(word int) bool
}

// Pair is the words in which two sides say the opposite.
type Pair struct {
	A, B news.Span
	// Stem is that of the word of the first side.
	Stem string
}

const (
	// leastShared is the share of the words of the first side that the second one must
	// have, be it by their opposites, and leastBeside how many of them it must have
	// beside the pair itself.
	leastShared = .55
	leastBeside = 2
)

// Find is the first pair by which the second side says the opposite of the first;
// false where none is, or where a word of the pair stands on both sides in the same
// sense.
func Find(a, b Side) (Pair, bool) {
	m := newMatch(a, b)
	if m.shared < leastBeside || float64(m.shared+m.turned) < leastShared*float64(m.of) {
		return Pair{}, false
	}
	for _, x := range m.pairs {
		if x.opposed && !m.alsoSame(x) && m.sameMatter(x) {
			return Pair{m.a.span(x.i), m.b.span(x.j), m.a.Doc.Words[x.i].Stem}, true
		}
	}
	if pair, ok := m.between(); ok {
		return pair, true
	}
	return m.byPhrase()
}

// span is a word with what denies it in front of it.
func (s Side) span(i int) news.Span {
	out := s.Doc.Words[i].Span
	if c := s.clause(i); c != nil && c.Polarity == clause.Negative && c.Verbs.From <= i && i < c.Verbs.To {
		out.Start = min(out.Start, s.Doc.Words[c.Verbs.From].Start)
	}
	for k := i - 1; k >= max(s.From, i-farNegation); k-- {
		if negating[s.Doc.Words[k].Lower] {
			out.Start = min(out.Start, s.Doc.Words[k].Start)
		}
	}
	return out
}

// clause is the innermost clause of a word, nil for none.
func (s Side) clause(i int) *clause.Clause {
	if n := s.Clauses.At(i); n >= 0 && n < len(s.Clauses.Clauses) {
		return &s.Clauses.Clauses[n]
	}
	return nil
}

// farNegation is how many words a negation stands at most in front of what it denies
// where no verb is.
const farNegation = 2

// denied reports whether what a word tells is denied: by its clause, whose verb or
// predicate it is, or by a word in front of it.
func (s Side) denied(i int) bool {
	no := false
	if c := s.clause(i); c != nil {
		verb, said := c.Verbs.From <= i && i < c.Verbs.To, s.predicate(c, i)
		if verb || said {
			return c.Polarity == clause.Negative && s.saysNo(c, i) || said && s.negated(c.Verbs.To, i)
		}
	}
	for k := i - 1; k >= max(s.From, i-farNegation); k-- {
		if negating[s.Doc.Words[k].Lower] {
			no = !no
		}
	}
	return no
}

// saysNo reports whether a clause has a word of its own, in front of word i or at once
// behind it ("sees no threat"), that denies; the polarity of one may be that of what it
// leans on ("denied that it was closed").
func (s Side) saysNo(c *clause.Clause, i int) bool {
	for k := c.From; k < min(i+2, s.To); k++ {
		if w := s.Doc.Words[k]; negating[w.Lower] || declining[w.Stem] && k >= c.Verbs.From && k < i {
			return true
		}
	}
	return false
}

// refused is denied by words of negation alone: of two opposite verbs one may deny by
// itself ("refused").
func (s Side) refused(i int) bool {
	if c := s.clause(i); c != nil && c.Verb != clause.None && c.Verbs.From <= i && !s.predicate(c, i) {
		return s.negated(c.Verbs.From, min(i, c.Verbs.To)) // "will not keep it open"
	}
	return s.denied(i)
}

// predicate reports whether a word is what a clause says with a form of be.
func (s Side) predicate(c *clause.Clause, i int) bool {
	return c.Object == i && c.Verb != clause.None && be[s.Doc.Words[c.Verb].Lower]
}

// negated reports whether one of some words denies.
func (s Side) negated(from, to int) bool {
	return from < to && slices.ContainsFunc(s.Doc.Words[from:to], func(w token.Word) bool { return negating[w.Lower] })
}

// telling are the words of a side that carry something.
func (s Side) telling() []int {
	var out []int
	for i := s.From; i < s.To; i++ {
		if w := s.Doc.Words[i]; !small[w.Lower] && !negating[w.Lower] && (s.Tells == nil || s.Tells(i)) {
			out = append(out, i)
		}
	}
	return out
}

// has reports whether one of some words has a stem.
func has(words []token.Word, stem string) bool {
	return slices.ContainsFunc(words, func(w token.Word) bool { return w.Stem == stem })
}
