package quote

import (
	"sort"

	"parallax/compare/lexicon"
)

// announces reports that unit k of paragraph i ends with a colon and that a
// quotation follows it.
func (f *finder) announces(i, k int, parts []part) (part, bool) {
	b := rulesOf(f.blocks[i])
	u := b.units[k]
	if !b.is(u.end-1, ":") || !f.quotedNext(i, k) {
		return part{}, false
	}
	p := part{cue: unit{u.end - 1, u.end}, rule: "colon before a quotation"}
	if by, ok := b.byWhom(u); ok {
		p.source = by
		return p, true
	}
	for _, c := range b.announcers(u) {
		if s, e, ok := b.subjectBefore(u.start, c.start); ok && b.speaks(s, e) {
			p.source, p.cue = unit{s, e}, unit{c.start, c.end}
			break
		}
	}
	if p.source.empty() {
		p.source = b.firstSubject(u)
	}
	return p, true
}

// announcers are the cues that can stand before a colon; words of belief too.
func (b rules) announcers(u unit) []cue {
	out := b.cues(u)
	for i := u.start + 1; i < u.end; i++ {
		if e, ok := lexicon.FindCue(b.tokens[i].lower); ok && e.Kind == lexicon.Stance && b.isVerb(u, i) {
			out = append(out, cue{i, i, i + 1, e})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].start < out[j].start })
	return out
}

// speaks reports whether the subject can speak: a pronoun, a name, or a noun
// with an article.
func (b rules) speaks(s, e int) bool {
	if pronouns[b.tokens[s].lower] {
		return !b.is(s, "it")
	}
	if b.in(s, saysNothing) {
		return false
	}
	for i := s; i < e; i++ {
		if b.tokens[i].capital || nounBefore[b.tokens[i].lower] || unnamedHeads[b.tokens[i].lower] {
			return true
		}
	}
	return false
}

// byWhom reads "as indicated by a spokesperson:".
func (b rules) byWhom(u unit) (unit, bool) {
	for i := u.start + 1; i+1 < u.end; i++ {
		if !b.is(i, "by") {
			continue
		}
		if e, ok := lexicon.FindCue(b.tokens[i-1].lower); ok && e.Kind == lexicon.Saying {
			if s, e, ok := b.subjectAfter(i+1, u.end-1); ok {
				return unit{s, e}, true
			}
		}
	}
	return unit{}, false
}

// firstSubject is the first name or noun phrase of a unit without a verb of
// saying: "Another put it like this:".
func (b rules) firstSubject(u unit) unit {
	if b.words(u.start, u.end) <= 5 {
		e := u.start + 1
		for e < u.end-1 && b.tokens[e].capital {
			e++
		}
		if b.in(u.start, prepositions) || b.in(u.start, days) {
			return unit{} // "On Monday in Dale:"
		}
		return unit{u.start, e}
	}
	for i := u.start; i < u.end; i++ {
		if !b.tokens[i].capital || b.tokens[i].quoted() || b.noSubject(i) {
			continue
		}
		e := i + 1
		for e < u.end && b.tokens[e].capital {
			e++
		}
		e = min(u.end, max(e, capitals{b.block}.nameEnd(i)))
		if i > u.start || e > i+1 {
			return unit{i, e}
		}
	}
	return unit{}
}

// noSubject reports whether a word with a capital begins no subject: a
// preposition, a day, what stands beside a name.
func (b rules) noSubject(i int) bool {
	return b.in(i, prepositions) || b.in(i, days) || b.in(i-1, besideNames)
}

// quotedNext reports whether what follows unit k of paragraph i stands wholly
// in quotation marks.
func (f *finder) quotedNext(i, k int) bool {
	b := f.blocks[i]
	if k+1 < len(b.units) {
		return b.whollyQuoted(b.units[k+1])
	}
	return i+1 < len(f.blocks) && len(f.blocks[i+1].units) > 0 && f.blocks[i+1].tokens[0].quoted()
}
