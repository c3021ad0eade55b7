package quote

import "strings"

// leastOpening is the number of words of a quotation behind which any verb attributes:
// shorter ones are titles, `"The Mill," stars Ada Moss`.
const leastOpening = 4

// openVerb reads `"words," VERB FIRST LAST` where the quotation opens the sentence and the
// comma stands inside its marks: there any verb in the third person or the past tells how
// somebody speaks, "objects", "shrugged". Verbs of the list are left to inverted.
func (b rules) openVerb(u unit) (part, bool) {
	at := u.start
	for at < u.end && b.tokens[at].quoted() {
		at++
	}
	if at < u.start+leastOpening || at+2 >= u.end || b.words(u.start, at) < leastOpening || !b.comma(at) || !b.maySay(at) {
		return part{}, false
	}
	name := unit{at + 1, capitals{b.block}.nameEnd(at + 1)}
	if !b.tokens[at+1].capital || b.words(name.start, name.end) < 2 || b.tokens[at+1].quoted() {
		return part{}, false
	}
	s, e, ok := b.subjectAfter(at+1, u.end)
	if !ok {
		return part{}, false
	}
	return b.invertedPart(u, cue{start: at, verb: at, end: at + 1}, unit{s, e}), true
}

// comma reports whether the quotation that ends before token i ends with a comma.
func (b rules) comma(i int) bool {
	return !b.tokens[i-1].word && strings.Contains(b.text[b.tokens[i-2].Start:b.tokens[i-1].End], ",")
}

// maySay reports whether token i looks like a verb in the third person or the past and is no
// word of grammar and no verb of saying that is read elsewhere.
func (b rules) maySay(i int) bool {
	w := b.tokens[i].lower
	if !b.tokens[i].word || b.tokens[i].capital || len(w) < 4 {
		return false
	}
	for _, others := range []map[string]bool{spoken, besideNames, clauseWords, afterSubject, tailWords, pronouns, relatives, determiners, leaning} {
		if others[w] {
			return false
		}
	}
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") || strings.HasSuffix(w, "ed")
}
