package quote

import (
	"slices"
	"sort"

	"parallax/compare/news"
	"parallax/compare/reading/quote/whom"
	"parallax/compare/reading/token"
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

// behindQuestion takes what somebody was asked from the quotation that stands in the
// sentences behind it: `She had been asked about the mill. "Words."`
func (f flow) behindQuestion(q *Quote) {
	cue := f.doc.WordsIn(q.Cue)
	at := f.doc.SentenceAt(q.Cue.Start)
	own := slices.IndexFunc(q.Content, func(c news.Span) bool { return f.doc.SentenceAt(c.Start) > at })
	asked := slices.ContainsFunc(cue, func(w token.Word) bool { return beForms[w.Lower] }) &&
		slices.ContainsFunc(cue, func(w token.Word) bool { return asking[w.Lower] })
	if !asked || own < 1 || f.kindOf(q.Content[own:]) != Direct || f.kindOf(q.Content[:own]) != Indirect {
		return
	}
	*q = Quote{Kind: Direct, Content: q.Content[own:], Rule: ruleAlone}
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
// speech in the sentence right behind its words and attribution, or in the same
// paragraph behind sentences that tell on about who spoke; nil when there is none, or two.
func (f flow) resumed(before []Quote, q Quote, said []whom.Said) *Quote {
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
		if last := f.doc.SentenceAt(end - 1); last == at-1 || last < at-1 && f.tellsOn(last+1, at, b, said) {
			return b
		}
	}
	return nil
}

// mostBetween is the number of sentences between two quotations of one speaker.
const mostBetween = 2

// tellsOn reports whether the sentences from one to before another stand in one paragraph
// with the speech of a quotation and each opens with who spoke: "He had been asked about it."
func (f flow) tellsOn(from, to int, b *Quote, said []whom.Said) bool {
	if to-from > mostBetween || f.paragraphOf(f.doc.Sentences[from-1].Start) != f.paragraphOf(f.doc.Sentences[to].Start) {
		return false
	}
	for s := from; s < to; s++ {
		words := f.doc.WordsOf(s)
		if len(words) == 0 {
			return false
		}
		first := words[0]
		other := func(m whom.Mention) bool { return f.people.Person(m.Name) }
		if !personSubjects[first.Lower] || slices.ContainsFunc(f.roster().Within(f.doc.Sentences[s].Span), other) {
			return false
		}
		if f.people.Antecedent(first.Span, first.Lower, said) != b.Speaker {
			return false
		}
	}
	return true
}
