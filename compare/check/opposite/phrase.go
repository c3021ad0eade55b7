package opposite

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/stem"
	"parallax/compare/reading/token"
)

// Phrases that deny what stands behind them, and words by which the other side may deny,
// doubt or leave open the same in its own way.
var (
	denyingPhrases = class.Phrases("denying-phrase")
	ofClauses      = class.Phrases("clause-denying-phrase")
	unsure         = stem.All(class.List("no-plain-affirmation"))
)

const (
	// beforeDenied is how many words in front of a phrase may turn it round.
	beforeDenied = 3
	// behindPhrase is how far behind a phrase that denies stands what it denies.
	behindPhrase = 5
	// inClause is the same for a phrase that denies a clause.
	inClause = 10
	// Between aheadOf words in front and behindOf words behind a word stands what may deny it.
	aheadOf, behindOf = 9, 5
)

// byPhrase is the pair of a phrase that denies a word on one side ("no longer", "no way")
// and the same word on the other, which affirms it plainly.
func (m *match) byPhrase() (Pair, bool) {
	if i, j, no, ok := m.phraseIn(m.a, m.b); ok && m.sameMatter(pair{i: i, j: j}) {
		return Pair{no, m.b.Doc.Words[j].Span, m.a.Doc.Words[i].Stem}, true
	}
	if j, i, no, ok := m.phraseIn(m.b, m.a); ok && m.sameMatter(pair{i: i, j: j}) {
		return Pair{m.a.Doc.Words[i].Span, no, m.a.Doc.Words[i].Stem}, true
	}
	return Pair{}, false
}

// phraseIn is the first word that a phrase of one side denies and the other affirms, the
// same word there, and the stretch from the phrase to the word.
func (m *match) phraseIn(s, other Side) (i, j int, no news.Span, ok bool) {
	for k := s.From; k < s.To; k++ {
		i, found := s.deniedByPhrase(k)
		if !found || s.denies(k-beforeDenied, k) || s.saysElse(i) {
			continue
		}
		if j, ok := other.affirms(s, i); ok {
			return i, j, s.stretch(k, i), true
		}
	}
	return 0, 0, news.Span{}, false
}

// deniedByPhrase is the word that a phrase which begins with word k denies; false where
// none begins there.
func (s Side) deniedByPhrase(k int) (int, bool) {
	if n := s.begins(k, denyingPhrases); n > 0 {
		return s.first(k+n, behindPhrase, func(i int) bool { return s.carries(i) && !strings.HasSuffix(s.Doc.Words[i].Lower, "ly") })
	}
	if n := s.begins(k, ofClauses); n > 0 {
		return s.first(k+n, inClause, func(i int) bool { c := s.clause(i); return c != nil && c.Verb == i && s.carries(i) })
	}
	return 0, false
}

// begins is how many words the longest of some phrases has that begins with word k, 0 for none.
func (s Side) begins(k int, phrases [][]string) int {
	n := 0
	for _, p := range phrases {
		if k+len(p) <= s.To && len(p) > n && slices.EqualFunc(s.Doc.Words[k:k+len(p)], p, func(w token.Word, f string) bool { return w.Lower == f }) {
			n = len(p)
		}
	}
	return n
}

// first is the first word from one on that is one of some, so many words on at most and
// without a mark of punctuation before it.
func (s Side) first(from, most int, is func(int) bool) (int, bool) {
	for i := from; i < min(s.To, from+most); i++ {
		if strings.ContainsAny(s.Doc.Article.Text[s.Doc.Words[i-1].End:s.Doc.Words[i].Start], ",;:.()—–\n") {
			return 0, false
		}
		if is(i) {
			return i, true
		}
	}
	return 0, false
}

// saysElse reports whether a side has the word of one place at another one too.
func (s Side) saysElse(i int) bool {
	for k := s.From; k < s.To; k++ {
		if k != i && s.Doc.Words[k].Stem == s.Doc.Words[i].Stem {
			return true
		}
	}
	return false
}

// affirms is where a side has a word of another one, each time without anything near that
// may deny it, doubt it or leave it open.
func (s Side) affirms(of Side, i int) (at int, ok bool) {
	for j := s.From; j < s.To; j++ {
		if s.Doc.Words[j].Stem != of.Doc.Words[i].Stem {
			continue
		}
		for k := max(s.From, j-aheadOf); k < min(s.To, j+behindOf); k++ {
			if w := s.Doc.Words[k]; k != j && unsure[w.Stem] || s.denies(k, k+1) || s.begins(k, denyingPhrases) > 0 {
				return 0, false
			}
		}
		if light[s.Doc.Words[j].Stem] && (of.next(i) == "" || of.next(i) != s.next(j)) {
			return 0, false
		}
		if !ok {
			at, ok = j, true
		}
	}
	return at, ok
}
