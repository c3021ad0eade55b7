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
func (t *tree) polarity() {
	t.count()
	for i := range t.parts {
		p := &t.parts[i]
		if p.Verb != None && t.words[p.Verb].is(negative) {
			p.Polarity = !p.Polarity
		}
		if w := at(t.words, max(p.Opener, 0)); p.Opener != None && w.key == "without" {
			p.Polarity = !p.Polarity
		}
	}
	for i := range t.parts {
		p := &t.parts[i]
		if p.Kind != Content || p.Parent == None || t.parts[p.Parent].Verb == None {
			continue
		}
		over := t.parts[p.Parent]
		if over.Polarity == Negative && t.words[over.Verb].is(denying|raising) {
			p.Polarity = !p.Polarity
		}
	}
}

// count turns the polarity of each clause round for each of its words of
// negation.
func (t *tree) count() {
	neither := false
	for k := 0; k < len(t.words); k++ {
		if n := phraseAt(t.words, k, noNegations); n > 0 {
			k += n - 1
			continue
		}
		p := &t.parts[t.of[k]]
		w := t.words[k]
		switch {
		case phraseAt(t.words, k, negations) > 0:
			p.Polarity = !p.Polarity
			k++
		case w.key == "nor" && neither:
		case w.is(negator) && t.negates(*p, k):
			p.Polarity = !p.Polarity
			neither = neither || w.key == "neither"
		}
	}
}

// negates reports whether a word of negation at k is said of its whole clause: it
// stands in the verb group, in the subject, or opens the object.
func (t *tree) negates(p part, k int) bool {
	w := t.words[k]
	if p.Verb == None || strings.HasSuffix(w.key, "n't") || k >= p.Verbs.From && k < p.Verbs.To {
		return true
	}
	if k > 0 && t.words[k-1].is(preposition) {
		return false // "at no cost"
	}
	if k < p.Verbs.From {
		return k == p.From || w.key != "not"
	}
	return w.key != "not" && (k-p.Verbs.To <= 1 || !w.is(coordinator))
}
