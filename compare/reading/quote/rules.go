package quote

// Names of rules that others ask for.
const (
	ruleInverted  = "words, verb, source"
	rulePostposed = "words, source, verb"
	rulePreposed  = "source, verb, words"
	// ruleInserted is an attribution put into a clause that goes on behind it.
	ruleInserted = "words, attribution, words"
	// ruleBehind is an attribution in a clause behind the main one.
	ruleBehind    = "verb behind"
	ruleAccording = "according to"
	ruleSecond    = "second verb"
	ruleBare      = "quotation without a verb"
	// ruleAlone is quoted words that nothing beside them attributes.
	ruleAlone = "quotation alone"
)

// rules read the attributions of a sentence, each by one of its usual forms.
type rules struct{ phrases }

func rulesOf(b *block) rules { return rules{phrases{b}} }

// according reads "according to SOURCE" before or after what it attributes.
func (b rules) according(u unit) []part {
	for i := u.start; i+1 < u.end; i++ {
		if !b.is(i, "according") || !b.is(i+1, "to") || b.tokens[i].quoted() {
			continue
		}
		p := part{cue: unit{i, i + 2}, rule: ruleAccording}
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
func (b rules) attributions(u unit) []part {
	cues := b.cues(u)
	if p, ok := b.openVerb(u); ok {
		return b.withParticiple(u, p, cues)
	}
	for i, c := range cues {
		rest := cues[i+1:]
		if p, ok := b.inverted(u, c); ok {
			if next, ok := b.nextQuoted(u, p); ok {
				p.content = p.content[:1]
				return append([]part{p}, b.attributions(next)...)
			}
			return b.withParticiple(u, p, rest)
		}
		s, e, ok := b.subjectBefore(u.start, c.start)
		if who := b.toldBehind(u, c); !who.empty() {
			s, e, ok = who.start, who.end, true
		}
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

// inverted reads `"words," said SOURCE`, `words, said SOURCE` and `words, said
// SOURCE, more words`; right behind a quotation any verb that can mean speech
// with a name behind it will do; behind "told" stands who hears it.
func (b rules) inverted(u unit, c cue) (part, bool) {
	if c.start != c.verb || c.start == u.start || telling[c.entry.Form] {
		return part{}, false
	}
	before := &b.tokens[c.start-1]
	if !spoken[c.entry.Form] && !(before.quoted() && c.end < u.end && b.tokens[c.end].capital) {
		return part{}, false
	}
	if !before.quoted() && before.lower != "," && before.lower != "—" {
		return part{}, false
	}
	s, e, ok := b.subjectAfter(c.end, u.end)
	if !ok || b.words(u.start, c.start) < 1 || !before.quoted() && b.hasAuxiliary(s, e) {
		return part{}, false
	}
	return b.invertedPart(u, c, unit{s, e}), true
}

// invertedPart is an inverted attribution with what goes on behind its source.
func (b rules) invertedPart(u unit, c cue, source unit) part {
	e := source.end
	p := part{source: source, cue: unit{c.start, c.end}, content: []unit{{u.start, c.start}}, rule: ruleInverted}
	switch qs, qe, ok := b.stretchFrom(e, u.end); {
	case ok:
		p.content = append(p.content, unit{qs, qe})
	case b.goesOn(e, u.end):
		p.rule, p.content = ruleInserted, append(p.content, unit{e, u.end})
	}
	return p
}

// nextQuoted reports whether the quotation behind an attribution has one of its
// own, and gives what stands from there on: `"words," says ONE. "Words," says
// ANOTHER`, where the sentences were not parted.
func (b rules) nextQuoted(u unit, p part) (unit, bool) {
	if len(p.content) < 2 || !b.tokens[p.content[1].start].quoted() {
		return unit{}, false
	}
	rest := unit{p.content[1].start, u.end}
	for _, c := range b.cues(rest) {
		if c.start == p.content[1].end && spoken[c.entry.Form] {
			if s, _, ok := b.subjectAfter(c.end, u.end); ok && (b.tokens[s].capital || b.in(s, determiners) || b.in(s, personSubjects)) {
				return rest, true
			}
		}
	}
	return unit{}, false
}

// goesOn reports whether the clause into which an attribution was put goes on
// at the comma at token i: with its finite verb, "the hives, she said, will".
func (b rules) goesOn(i, end int) bool {
	return i+1 < end && b.is(i, ",") && b.in(i+1, finiteMarks) && !b.tokens[i+1].quoted()
}

// hasAuxiliary reports whether a clause, not a noun, stands there: "said her
// members had not come".
func (b rules) hasAuxiliary(i, end int) bool {
	for ; i < end && !b.is(i, ","); i++ {
		if clauseMarks[b.tokens[i].lower] {
			return true
		}
	}
	return false
}

// postposed reads `"words," SOURCE said` and `words, SOURCE said on Monday.`
func (b rules) postposed(u unit, c cue, source unit) (part, bool) {
	lead := source.start
	says := spoken[c.entry.Form] || c.start < c.verb && lead > 0 && b.tokens[lead-1].quoted() // "is heard saying"
	if !says || lead <= u.start || b.words(u.start, lead) < 1 {
		return part{}, false
	}
	p := part{source: source, cue: unit{c.start, c.end}, content: []unit{{u.start, lead}}, rule: rulePostposed}
	if b.is(lead-1, ",") && b.goesOn(c.end, u.end) {
		p.rule, p.content = ruleInserted, append(p.content, unit{c.end, u.end})
		return p, true
	}
	aside, closing := b.tailOf(u, c, lead)
	if !aside && !closing && !b.tokens[lead-1].quoted() {
		return part{}, false
	}
	return b.withTail(p, u, aside && !b.tokens[lead-1].quoted()), true
}

// withTail adds what the speaker says behind the cue: the next stretch in
// quotation marks, else, for words put aside, all that follows.
func (b rules) withTail(p part, u unit, aside bool) part {
	end := p.cue.end
	qs, qe, more := b.stretchFrom(end, u.end)
	if aside && !more {
		p.content = append(p.content, unit{end, u.end})
		return p
	}
	if !more {
		qs, qe, more = b.laterStretch(end, u.end)
	}
	if more {
		p.content = append(p.content, unit{qs, qe})
	}
	return p
}

// tailOf tells what follows a postposed cue after a comma: more words of the
// speaker ("words, she said, more words"), or nothing but a time or place.
func (b rules) tailOf(u unit, c cue, lead int) (aside, closing bool) {
	if !b.is(lead-1, ",") {
		return false, false
	}
	tail := b.words(c.end, u.end)
	aside = b.is(c.end, ",") && tail >= 3 && b.words(u.start, lead) >= 3
	return aside, tail == 0 || tail <= 6 && b.adjunct(c.end, u.end)
}

// laterStretch is a stretch that follows the tail of an attribution: `he said
// at the rally, "and I will"`.
func (b rules) laterStretch(i, end int) (int, int, bool) {
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
func (b rules) preposed(u unit, c cue, source unit, rest []cue) []part {
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
				source: source, cue: unit{next.start, next.end}, content: []unit{{from, u.end}}, rule: ruleSecond,
			})
		}
	}
	return parts
}

// withParticiple adds ", adding that ..." after an attribution that ends with
// its source.
func (b rules) withParticiple(u unit, p part, rest []cue) []part {
	for _, c := range rest {
		if !b.is(c.start-1, ",", "and") || len(c.entry.Form) < 5 || c.entry.Form[len(c.entry.Form)-3:] != "ing" {
			continue
		}
		from := b.contentAfter(c, u.end)
		if b.words(from, u.end) > 0 {
			if n := len(p.content); n > 1 && p.content[n-1].start >= c.start {
				p.content = p.content[:n-1]
			}
			return []part{p, {source: p.source, cue: unit{c.start, c.end}, content: []unit{{from, u.end}}, rule: ruleSecond}}
		}
	}
	return []part{p}
}

// bare reads quotations of four and more words without any verb of saying.
func (b rules) bare(u unit) []part {
	p := part{rule: ruleBare}
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
	if p.source.empty() {
		p.cue = unit{}
	}
	return []part{p}
}
