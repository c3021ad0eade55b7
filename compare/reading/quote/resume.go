package quote

import (
	"slices"
	"sort"
	"strings"

	"parallax/compare/news"
)

// flow reads which quotations go on with each other.
type flow struct{ *finder }

// parted takes whole quoted sentences that stand in front of an attribution away
// from it where they go on with the quotation before: `"One," SHE said. "Two." HE
// said that ...`. What an attribution announces stands behind it.
func (f flow) parted(in []Quote) []Quote {
	ends := f.speechEnds(in)
	out := in
	for i := range in {
		q := in[i]
		if len(q.Content) < 2 || q.Form != "" || q.Cue.Empty() || q.Source.Empty() || q.Source.Start > q.Cue.Start {
			continue
		}
		at := f.doc.SentenceAt(q.Source.Start)
		own := slices.IndexFunc(q.Content, func(c news.Span) bool { return c.Start >= q.Cue.End })
		if own < 1 || f.doc.SentenceAt(q.Content[own].Start) != at {
			continue
		}
		head := q.Content[:own]
		if f.doc.SentenceAt(head[own-1].End-1) >= at || f.kindOf(head) != Direct || !f.goesOnFrom(ends, i, head[0]) {
			continue
		}
		out = append(out, Quote{Kind: Direct, Content: slices.Clone(head), Rule: ruleAlone})
		out[i].Content = q.Content[own:]
		out[i].Kind = f.kindOf(out[i].Content)
	}
	return out
}

// speechEnd is the sentence in which the words and the attribution of a quotation
// that somebody is named for end.
type speechEnd struct{ sentence, quote int }

// speechEnds are those of the quotations with words in marks, by sentences.
func (f flow) speechEnds(quotes []Quote) []speechEnd {
	var out []speechEnd
	for i, q := range quotes {
		if q.Kind != Indirect && !q.Source.Empty() && q.Form == "" {
			end := max(q.Content[len(q.Content)-1].End, q.Source.End, q.Cue.End)
			out = append(out, speechEnd{f.doc.SentenceAt(end - 1), i})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].sentence < out[j].sentence })
	return out
}

// goesOnFrom reports whether a stretch opens the sentence right behind speech of
// another quotation than i.
func (f flow) goesOnFrom(ends []speechEnd, i int, s news.Span) bool {
	at := f.doc.SentenceAt(s.Start)
	k := sort.Search(len(ends), func(k int) bool { return ends[k].sentence >= at-1 })
	for ; k < len(ends) && ends[k].sentence == at-1; k++ {
		if ends[k].quote != i {
			return true
		}
	}
	return false
}

// resumed is the quotation before that one without a source goes on with: direct
// speech in the sentence right behind its words and attribution; nil when there is
// none, or two.
func (f flow) resumed(before []Quote, q Quote) *Quote {
	if q.Kind != Direct || !q.Cue.Empty() || q.Form != "" {
		return nil
	}
	at := f.doc.SentenceAt(q.Content[0].Start)
	for i := len(before) - 1; i >= 0 && i >= len(before)-4; i-- {
		b := &before[i]
		if b.Kind == Indirect || b.Speaker == "" || b.Form != "" {
			continue
		}
		end := max(b.Content[len(b.Content)-1].End, b.Source.End, b.Cue.End)
		if f.doc.SentenceAt(end-1) == at-1 {
			return b
		}
	}
	return nil
}

// subjectOf is the person who opens the sentence of a verb of saying that nobody
// stands beside: "Camer will stay on, but said", "NAME, days after, says"; a
// pronoun is resolved; "" where something else opens it.
func (r *resolver) subjectOf(q Quote, before []Quote) string {
	at := r.doc.SentenceAt(q.Cue.Start)
	if at < 0 || q.Content[0].Start < q.Cue.Start && r.doc.SentenceAt(q.Content[0].Start) == at {
		return ""
	}
	s := r.doc.Sentences[at].Span
	words := r.doc.WordsIn(news.Span{Start: s.Start, End: q.Cue.Start})
	if len(words) == 0 {
		return ""
	}
	first := words[0]
	if coordinators[first.Lower] && len(words) > 1 {
		first = words[1]
	}
	if p := pronounOf([]string{strings.SplitN(first.Lower, "'", 2)[0]}); personSubjects[p] {
		return r.antecedent(first.Span, p, before)
	}
	named := r.names.within(news.Span{Start: s.Start, End: q.Cue.Start})
	if len(named) == 0 {
		return ""
	}
	m := named[0]
	if r.owns(m.End) || r.quoted(m.Span) || !r.person(m.name) || !r.opens(s.Start, m.Start) {
		return ""
	}
	return r.fullest(m.name).text()
}

// opens reports whether what stands from the beginning of a sentence to a name is
// its titles, or what is put in front of the subject with a comma.
func (r *resolver) opens(start, name int) bool {
	words := r.doc.WordsIn(news.Span{Start: start, End: name})
	n := len(words)
	if n > 0 && strings.TrimSpace(r.doc.Article.Text[words[n-1].End:name]) == "," && (prepositions[words[0].Lower] || cueTimes[words[0].Lower]) {
		return true
	}
	titled := false
	for _, w := range words {
		titled = titled || titleWords[w.Lower]
		if !titleWords[w.Lower] && !determiners[w.Lower] && !coordinators[w.Lower] && !w.Capital && !(titled && besideNames[w.Lower]) {
			return false
		}
	}
	return true
}
