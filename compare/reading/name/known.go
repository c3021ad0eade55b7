package name

import "parallax/compare/lexicon/class"

// Of somebody whom all readers know articles give the last name alone, and the full names
// of those who share it: "Hill ... first lady Ida Hill".
const (
	// leastKnown is how often a last name stands alone before the only full name with it,
	// whose first word is in no list, for it to be that of somebody else ("Whatever Hill
	// does").
	leastKnown = 4
	// kinBefore is how many words before a full name, and behind the comma behind it, may
	// tell whose kin somebody is.
	kinBefore = 4
)

// kin are nouns for those who share a last name.
var kin = class.Words("shares-last-name")

// known reports whether a last name alone is that of somebody else than the only person
// with that name in full: where the full name stands as that of kin, is perhaps none, or has
// a title and the last name another one in one paragraph, "President Hill and Ida Hill".
func (v *resolver) known(short, full *form) bool {
	before := 0
	last := -1
	for _, m := range short.at {
		if m > full.at[0] {
			break
		}
		last = m
		if !v.d.Sentences[v.found[m].Sentence].Headline() {
			before++
		}
	}
	switch {
	case last < 0:
		return false
	case before > 0 && v.isKin(full.at[0]):
		return true
	case before >= leastKnown && len(full.at) == 1 && full.score[person] < likely && v.lists.words[full.first()]&(first|firstWord) == 0:
		return true
	}
	return len(v.found[short.at[0]].titles) > 0 && v.sameParagraph(last, full.at[0])
}

// isKin reports whether a noun for kin stands before a mention in its sentence, or behind
// the comma behind it.
func (v *resolver) isKin(m int) bool {
	f := &v.found[m]
	from, to := v.d.WordRange(f.Sentence)
	low, high := max(from, f.From-kinBefore), f.To
	if f.To < to && v.gap(f.To) == ", " {
		high = min(to, f.To+kinBefore)
	}
	for k := low; k < high; k++ {
		if kin[v.info[k].lower] {
			return true
		}
	}
	return false
}

// calledByFirst reports whether a lone name may be the first name of a person: one of a
// list, or one that stands behind the full name.
func (v *resolver) calledByFirst(short, full *form) bool {
	return v.lists.words[short.last()]&(first|firstWord) != 0 || full.at[0] < short.at[0]
}
