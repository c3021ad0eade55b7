package quote

import "slices"

// seconds finds what somebody is called by somebody in a clause behind the main one:
// "Ada Moss left after Ben Roe called her a liar". (Other verbs of saying there add
// nothing right on the labelled articles.)
type seconds struct{ *finder }

// add adds to quotations those of verbs of naming that stand in a clause of their
// own, whose verb and words belong to nobody yet.
func (f seconds) add(quotes []Quote) []Quote {
	var all []Quote
	for _, q := range quotes {
		q.Content = append(slices.Clone(q.Content), q.Cue, q.Source)
		all = append(all, q)
	}
	taken := newOverlaps(all)
	var out []Quote
	for i, b := range f.blocks {
		if f.doc.Paragraphs[i].Headline {
			continue
		}
		for _, u := range b.units {
			for _, q := range f.behind(b, u) {
				if !taken.any(q.Cue) && !taken.any(q.Content[0]) {
					out = append(out, q)
				}
			}
		}
	}
	return append(quotes, out...)
}

// behind are the attributions of clauses that a word opens inside a sentence.
func (f seconds) behind(b *block, u unit) []Quote {
	r := rulesOf(b)
	var out []Quote
	for _, c := range r.cues(u) {
		low := f.opener(b, u, c.start)
		if low < 0 || !b.in(c.verb, namingVerbs) {
			continue
		}
		s, e, ok := r.subjectBefore(low, c.start)
		if !ok || !r.speaks(s, e) {
			continue
		}
		start := r.contentAfter(c, u.end)
		end, _ := r.contentEnd(start, u.end, nil)
		if k := mainClause(b, unit{start, end}); k > 0 {
			end = k
		}
		if !b.namesSomething(start, end) {
			continue
		}
		q := Quote{Rule: ruleBehind, Source: b.span(s, e), Cue: b.cueSpan(unit{c.start, c.end})}
		q.Content = append(q.Content, b.span(start, end))
		q.Kind = f.kindOf(q.Content)
		out = append(out, q)
	}
	return out
}

// opener is the token behind the word that opens the clause in which token at
// stands, -1 where it is the first clause of u.
func (f seconds) opener(b *block, u unit, at int) int {
	for k := at - 1; k > u.start && at-k < longestSource; k-- {
		switch {
		case b.tokens[k].quoted() || b.is(k, ";", ":", "—"):
			return -1
		case b.in(k, leaning):
			return k + 1
		}
	}
	return -1
}

// namesSomething reports whether somebody and what they are called stand among some
// tokens: "Roe a liar".
func (b *block) namesSomething(start, end int) bool {
	for k := start + 1; k+1 < end; k++ {
		if b.in(k, articles) || b.is(k, "as") || b.tokens[k].quoted() {
			return true
		}
	}
	return false
}
