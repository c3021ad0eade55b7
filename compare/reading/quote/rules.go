package quote

import (
	"sort"

	"parallax/compare/lexicon"
)

// Names of rules that others ask for.
const (
	ruleInverted  = "words, verb, source"
	rulePostposed = "words, source, verb"
	rulePreposed  = "source, verb, words"
)

// according reads "according to SOURCE" before or after what it attributes.
func (b *block) according(u unit) []part {
	for i := u.start; i+1 < u.end; i++ {
		if !b.is(i, "according") || !b.is(i+1, "to") || b.tokens[i].quoted() {
			continue
		}
		p := part{cue: unit{i, i + 2}, rule: "according to"}
		if b.words(u.start, i) < 2 {
			comma := i + 2
			for comma < u.end && !b.is(comma, ",") {
				comma++
			}
			p.source, p.content = unit{i + 2, comma}, []unit{{comma, u.end}}
		} else {
			s, e, ok := b.subjectAfter(i+2, u.end)
			if !ok {
				return nil
			}
			p.source, p.content = unit{s, e}, []unit{{u.start, i}}
			if b.words(e, u.end) > 4 {
				p.content = append(p.content, unit{e, u.end})
			}
		}
		if b.words(p.content[0].start, p.content[0].end) == 0 {
			return nil
		}
		return []part{p}
	}
	return nil
}

// attributions reads the verbs of saying in u from left to right.
func (b *block) attributions(u unit) []part {
	cues := b.cues(u)
	for i, c := range cues {
		rest := cues[i+1:]
		if p, ok := b.inverted(u, c); ok {
			return b.withParticiple(u, p, rest)
		}
		s, e, ok := b.subjectBefore(u.start, c.start)
		if !ok {
			continue
		}
		if p, ok := b.postposed(u, c, unit{s, e}); ok {
			return b.withParticiple(u, p, rest)
		}
		if parts := b.preposed(u, c, unit{s, e}, rest); parts != nil {
			return parts
		}
	}
	return nil
}

// inverted reads `"words," said SOURCE` and `words, said SOURCE`.
func (b *block) inverted(u unit, c cue) (part, bool) {
	if !spoken[c.entry.Form] || c.start != c.verb || c.start == u.start {
		return part{}, false
	}
	before := &b.tokens[c.start-1]
	if !before.quoted() && before.lower != "," && before.lower != "—" {
		return part{}, false
	}
	s, e, ok := b.subjectAfter(c.end, u.end)
	if !ok || b.words(u.start, c.start) < 1 || !before.quoted() && b.hasAuxiliary(s, e) {
		return part{}, false
	}
	p := part{source: unit{s, e}, cue: unit{c.start, c.end}, content: []unit{{u.start, c.start}}, rule: ruleInverted}
	if qs, qe, ok := b.stretchFrom(e, u.end); ok {
		p.content = append(p.content, unit{qs, qe})
	}
	return p, true
}

// hasAuxiliary reports whether a clause, not a noun, stands there: "said her
// members had not come".
func (b *block) hasAuxiliary(i, end int) bool {
	for ; i < end && !b.is(i, ","); i++ {
		if clauseMarks[b.tokens[i].lower] {
			return true
		}
	}
	return false
}

// postposed reads `"words," SOURCE said` and `words, SOURCE said on Monday.`
func (b *block) postposed(u unit, c cue, source unit) (part, bool) {
	lead := source.start
	if !spoken[c.entry.Form] || lead <= u.start || b.words(u.start, lead) < 1 {
		return part{}, false
	}
	aside, closing := b.tailOf(u, c, lead)
	if !aside && !closing && !b.tokens[lead-1].quoted() {
		return part{}, false
	}
	qs, qe, more := b.stretchFrom(c.end, u.end)
	p := part{source: source, cue: unit{c.start, c.end}, content: []unit{{u.start, lead}}, rule: rulePostposed}
	if aside && !more && !b.tokens[lead-1].quoted() {
		p.content = append(p.content, unit{c.end, u.end})
		return p, true
	}
	if !more {
		qs, qe, more = b.laterStretch(c.end, u.end)
	}
	if more {
		p.content = append(p.content, unit{qs, qe})
	}
	return p, true
}

// tailOf tells what follows a postposed cue after a comma: more words of the
// speaker ("words, she said, more words"), or nothing but a time or place.
func (b *block) tailOf(u unit, c cue, lead int) (aside, closing bool) {
	if !b.is(lead-1, ",") {
		return false, false
	}
	tail := b.words(c.end, u.end)
	aside = b.is(c.end, ",") && tail >= 3 && b.words(u.start, lead) >= 3
	return aside, tail == 0 || tail <= 6 && b.adjunct(c.end, u.end)
}

// laterStretch is a stretch that follows the tail of an attribution: `he said
// at the rally, "and I will"`.
func (b *block) laterStretch(i, end int) (int, int, bool) {
	for k := i; k < end && k-i < 15; k++ {
		if b.tokens[k].quoted() {
			if k > i && b.is(k-1, ",", ":") {
				return b.stretchFrom(k, end)
			}
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// preposed reads `SOURCE said (that) words`, up to the next attribution of the
// sentence, which it adds.
func (b *block) preposed(u unit, c cue, source unit, rest []cue) []part {
	start := b.contentAfter(c, u.end)
	if b.words(start, u.end) == 0 {
		return nil
	}
	end, next := b.contentEnd(start, u.end, rest)
	p := part{source: source, cue: unit{c.start, c.end}, content: []unit{{start, end}}, rule: rulePreposed}
	parts := []part{p}
	if next != nil {
		from := b.contentAfter(*next, u.end)
		if b.words(from, u.end) > 0 {
			parts = append(parts, part{
				source: source, cue: unit{next.start, next.end}, content: []unit{{from, u.end}}, rule: "second verb",
			})
		}
	}
	return parts
}

// withParticiple adds ", adding that ..." after an attribution that ends with
// its source.
func (b *block) withParticiple(u unit, p part, rest []cue) []part {
	for _, c := range rest {
		if !b.is(c.start-1, ",", "and") || len(c.entry.Form) < 5 || c.entry.Form[len(c.entry.Form)-3:] != "ing" {
			continue
		}
		from := b.contentAfter(c, u.end)
		if b.words(from, u.end) > 0 {
			if n := len(p.content); n > 1 && p.content[n-1].start >= c.start {
				p.content = p.content[:n-1]
			}
			return []part{p, {source: p.source, cue: unit{c.start, c.end}, content: []unit{{from, u.end}}, rule: "second verb"}}
		}
	}
	return []part{p}
}

// announces reports that unit k of paragraph i ends with a colon and that a
// quotation follows it.
func (f *finder) announces(i, k int, parts []part) (part, bool) {
	b := f.blocks[i]
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
func (b *block) announcers(u unit) []cue {
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
func (b *block) speaks(s, e int) bool {
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
func (b *block) byWhom(u unit) (unit, bool) {
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
func (b *block) firstSubject(u unit) unit {
	if b.words(u.start, u.end) <= 5 {
		e := u.start + 1
		for e < u.end-1 && b.tokens[e].capital {
			e++
		}
		return unit{u.start, e}
	}
	for i := u.start; i < u.end; i++ {
		if !b.tokens[i].capital || b.tokens[i].quoted() {
			continue
		}
		e := i + 1
		for e < u.end && b.tokens[e].capital {
			e++
		}
		if i > u.start || e > i+1 {
			return unit{i, e}
		}
	}
	return unit{}
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

// bare reads quotations of four and more words without any verb of saying.
func (b *block) bare(u unit) []part {
	p := part{rule: "quotation without a verb"}
	for i := u.start; i < u.end; {
		s, e, ok := b.stretchFrom(i, u.end)
		if !ok {
			i++
			continue
		}
		if b.words(s, e) >= 4 {
			p.content = append(p.content, unit{s, e})
		}
		i = e
	}
	if len(p.content) == 0 {
		return nil
	}
	first, last := p.content[0], p.content[len(p.content)-1]
	if b.is(first.start-1, ":") && first.start-1 > u.start {
		p.cue = unit{first.start - 1, first.start}
		p.source = b.firstSubject(unit{u.start, first.start})
	} else if b.is(last.end, "—", "–", "-", "--", "―") && last.end+1 < u.end && b.tokens[last.end+1].capital {
		p.cue, p.source = unit{last.end, last.end + 1}, unit{last.end + 1, u.end}
	}
	return []part{p}
}
