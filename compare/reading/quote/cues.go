package quote

import (
	"strings"

	"parallax/compare/lexicon"
)

// cue is a reporting verb with its auxiliaries: tokens start to before end;
// verb is the token that the word list knows.
type cue struct {
	start, verb, end int
	entry            lexicon.Cue
}

// phrases finds the parts of a clause around a verb of saying by its words and
// marks (shallow parsing): the verb with its auxiliaries, its subject to either
// side, what is said.
type phrases struct{ *block }

// cues are the verbs of saying outside quotation marks in u, in order.
func (b phrases) cues(u unit) []cue {
	var out []cue
	for i := u.start; i < u.end; i++ {
		t := &b.tokens[i]
		if !t.word || t.quoted() {
			continue
		}
		entry, ok := lexicon.FindCue(t.lower)
		if !ok || entry.Kind != lexicon.Saying || !b.isVerb(u, i) {
			continue
		}
		c := cue{i, i, i + 1, entry}
		for c.start > u.start && b.auxiliary(c.start-1) {
			c.start--
		}
		particle, needed := particles[t.lower]
		if needed && !b.is(c.end, particle) || b.passive(c) {
			continue
		}
		if needed {
			c.end++
		}
		out = append(out, c)
	}
	return out
}

// passive reports whether the subject of the cue is not the one who speaks:
// "were told", "posted by the union".
func (b phrases) passive(c cue) bool {
	if b.is(c.end, "by") {
		return true
	}
	if !strings.HasSuffix(b.tokens[c.verb].lower, "ed") && !b.in(c.verb, participles) {
		return false
	}
	for i := c.start; i < c.verb; i++ {
		if b.in(i, beForms) {
			return true
		}
	}
	return false
}

func (b phrases) auxiliary(i int) bool {
	t := &b.tokens[i]
	return !t.quoted() && t.word && (auxiliaries[t.lower] || strings.HasSuffix(t.lower, "ly") && !t.capital && !lyNouns[t.lower])
}

// isVerb tells a verb from a noun of the same form by its neighbours.
func (b phrases) isVerb(u unit, i int) bool {
	if i == u.start {
		return strings.HasSuffix(b.tokens[i].lower, "ing")
	}
	before := b.tokens[i-1].lower
	switch {
	case b.tokens[i].capital:
		return false
	case nounBefore[before] && !strings.HasSuffix(b.tokens[i].lower, "ed"):
		return before == "that" && strings.HasSuffix(b.tokens[i].lower, "s")
	case strings.HasSuffix(before, "'s") || strings.HasSuffix(before, "s'"):
		return strings.HasSuffix(b.tokens[i].lower, "ed") || b.is(i, "said")
	case b.is(i-1, "-") || b.is(i+1, "-") && b.tokens[i+1].Start == b.tokens[i].End:
		return false
	}
	return true
}
