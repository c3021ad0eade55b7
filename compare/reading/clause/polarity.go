package clause

import "strings"

// Phrases with a word of negation that deny nothing, and phrases that negate
// their clause from behind a preposition.
var (
	noNegations = phrasesOf("no-negation")
	negations   = phrasesOf("negating-phrase")
)

// polarity counts the negations of each clause; those of a verb that denies, and
// of one that leaves it to the clause behind it, are handed down.
func (s *segmenter) polarity() {
	s.count()
	for i := range s.parts {
		p := &s.parts[i]
		if p.Verb != None && s.words[p.Verb].is(negative) {
			p.Polarity = !p.Polarity
		}
		if w := at(s.words, max(p.Opener, 0)); p.Opener != None && w.key == "without" {
			p.Polarity = !p.Polarity
		}
	}
	for i := range s.parts {
		p := &s.parts[i]
		if p.Kind != Content || p.Parent == None || s.parts[p.Parent].Verb == None {
			continue
		}
		over := s.parts[p.Parent]
		if over.Polarity == Negative && s.words[over.Verb].is(denying|raising) {
			p.Polarity = !p.Polarity
		}
	}
}

// count turns the polarity of each clause round for each of its words of
// negation.
func (s *segmenter) count() {
	neither := false
	for k := 0; k < len(s.words); k++ {
		if n := phraseAt(s.words, k, noNegations); n > 0 {
			k += n - 1
			continue
		}
		p := &s.parts[s.of[k]]
		w := s.words[k]
		switch {
		case phraseAt(s.words, k, negations) > 0:
			p.Polarity = !p.Polarity
			k++
		case w.key == "nor" && neither:
		case w.is(negator) && s.negates(*p, k):
			p.Polarity = !p.Polarity
			neither = neither || w.key == "neither"
		}
	}
}

// negates reports whether a word of negation at k is said of its whole clause: it
// stands in the verb group, in the subject, or opens the object.
func (s *segmenter) negates(p part, k int) bool {
	w := s.words[k]
	if p.Verb == None || strings.HasSuffix(w.key, "n't") || k >= p.Verbs.From && k < p.Verbs.To {
		return true
	}
	if k > 0 && s.words[k-1].is(preposition) {
		return false // "at no cost"
	}
	if k < p.Verbs.From {
		return k == p.From || w.key != "not"
	}
	return w.key != "not" && (k-p.Verbs.To <= 1 || !w.is(coordinator))
}
