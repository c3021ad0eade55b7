package quote

import "parallax/compare/news"

// told gives words in quotation marks to who says them, where another only tells of
// it: `"Words," SOURCE told a newspaper, according to ANOTHER`.
func (f bounds) told(in []Quote) []Quote {
	for i := range in {
		if q := &in[i]; q.Kind == Mixed && q.Form == "" && f.isAccording(q) {
			f.ownSaying(q)
		}
	}
	return in
}

// ownSaying looks for a verb of saying with its subject beside a quotation in what
// somebody tells of.
func (f bounds) ownSaying(q *Quote) {
	for n, c := range q.Content {
		b, start := f.tokenAt(c.Start)
		if b == nil {
			continue
		}
		end := start
		for end < len(b.tokens) && b.tokens[end].Start < c.End {
			end++
		}
		r, u := rulesOf(b), unit{start, end}
		for _, cue := range r.cues(u) {
			if source, words := r.besideQuotation(u, cue); !source.empty() {
				q.Source, q.Cue, q.Rule = b.span(source.start, source.end), b.cueSpan(unit{cue.start, cue.end}), rulePostposed
				q.Content = append(append(q.Content[:n:n], b.span(words.start, words.end)), f.quotedParts(q.Content[n+1:])...)
				q.Kind = f.kindOf(q.Content)
				return
			}
		}
	}
}

// besideQuotation is the subject of a verb of saying and the quotation that stands
// before them, `"words," SOURCE said`, or behind the verb, `SOURCE said, "words"`.
func (b rules) besideQuotation(u unit, c cue) (source, words unit) {
	s, e, ok := b.subjectBefore(u.start, c.start)
	if !ok || !spoken[c.entry.Form] || !b.speaks(s, e) {
		return unit{}, unit{}
	}
	if s > u.start && b.tokens[s-1].quoted() {
		from := s - 1
		for from > u.start && b.tokens[from-1].stretch == b.tokens[s-1].stretch {
			from--
		}
		return unit{s, e}, unit{from, s}
	}
	if at := b.contentAfter(c, u.end); at < u.end && b.tokens[at].quoted() {
		if from, to, ok := b.stretchFrom(at, u.end); ok && b.words(from, to) >= leastGoingOn {
			return unit{s, e}, unit{from, to}
		}
	}
	return unit{}, unit{}
}

// quotedParts are the parts that stand in quotation marks.
func (f bounds) quotedParts(in []news.Span) []news.Span {
	var out []news.Span
	for _, c := range in {
		if f.kindOf([]news.Span{c}) == Direct {
			out = append(out, c)
		}
	}
	return out
}
