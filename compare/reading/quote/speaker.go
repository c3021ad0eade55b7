package quote

import (
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/quote/whom"
)

// resolver is the resolver of the article, made when it is first asked for.
func (f *finder) resolver() *whom.Resolver {
	if f.people == nil {
		if f.known.Clauses == nil {
			f.known.Clauses = clause.Read(f.doc)
		}
		f.people = whom.New(f.doc, func(offset int) bool { return inStretch(f.stretches, offset) }, f.roster(), f.known.Clauses)
	}
	return f.people
}

// nameSpeakers fills in Speaker and Unnamed, in text order, and leaves out what is told
// without quotation marks of a thing that cannot speak.
func (f *finder) nameSpeakers(quotes []Quote) []Quote {
	r := f.resolver()
	said := make([]whom.Said, 0, len(quotes))
	out := quotes[:0]
	for i := range quotes {
		q := quotes[i]
		acting := takeActing(f, &q)
		told := acting || !q.Source.Empty()
		unsaid := q.Form == "" && whom.Unsaid(r, q.Cue, q.Source)
		if q.Kind == Indirect && (unsaid || whom.NobodySays(r, q.Source)) {
			continue
		}
		if unsaid {
			q.Source = news.Span{}
			out = append(out, q)
			continue
		}
		if q.Source = f.withoutDay(q.Source); q.Form != Transcript {
			q.Source = whom.Speaking(r, q.Source, q.Cue, q.Form != "")
			if words, cut := whom.Outside(q.Content, q.Source); cut {
				q.Content, q.Kind = words, f.kindOf(words)
			}
		}
		silent := told && q.Source.Empty() && q.Kind == Indirect
		nameBeside(f, &q, said)
		f.completeSpeaker(&q, out, said)
		if silent && q.Speaker == "" {
			continue
		}
		q.Found = f.found(&q, said, acting)
		said = append(said, whom.Said{Source: q.Source, Speaker: q.Speaker, Unnamed: q.Unnamed})
		out = append(out, q)
	}
	return out
}

// nameBeside names the speaker whom a quotation's source, headline, signature, label or
// announcement tells.
func nameBeside(f *finder, q *Quote, said []whom.Said) {
	r := f.people
	if s := whom.OpensHeadline(r, q.Source, q.Content[0]); !s.Empty() {
		q.Source = s
	}
	if s := f.signedBelow(*q); !s.Empty() {
		q.Source = s
	}
	switch {
	case q.Form == Transcript:
		q.Speaker = r.Labelled(q.Source)
	case !q.Source.Empty():
		q.Speaker, q.Unnamed = r.Speaker(q.Source, said)
	case q.Form == Block:
		before := q.Content[0].Start - 1 // in the sentence that announces it
		q.Speaker = r.Antecedent(news.Span{Start: before, End: before}, "", said)
	}
}

// completeSpeaker names the speaker of words that nothing beside them tells.
func (f *finder) completeSpeaker(q *Quote, before []Quote, said []whom.Said) {
	if b := (flow{f}).resumed(before, *q, said); b != nil && (q.Source.Empty() || q.Rule == ruleAlone) {
		q.Source, q.Speaker, q.Unnamed = news.Span{}, b.Speaker, b.Unnamed
		return
	}
	if q.Form == "" && q.Source.Empty() && !cueBehind(f, *q) {
		q.Speaker = whom.Opening(f.people, q.Cue, said)
	}
}

// cueBehind reports whether the verb of a quotation stands behind words of it in one
// sentence, or it has none.
func cueBehind(f *finder, q Quote) bool {
	return q.Cue.Empty() || q.Content[0].Start < q.Cue.Start && f.doc.SentenceAt(q.Content[0].Start) == f.doc.SentenceAt(q.Cue.Start)
}

// takeActing gives a quotation the subject of the clause of its verb as source where it
// has none, one of a sentence before, or who hears it; it reports whether it took its source away.
func takeActing(f *finder, q *Quote) bool {
	if whom.Hearer(f.resolver(), q.Source, q.Cue) {
		q.Source = whom.Acting(f.resolver(), q.Cue)
		cutAt(q, q.Source)
		return true
	}
	far := !q.Source.Empty() && q.Source.End < q.Cue.Start && f.doc.SentenceAt(q.Source.Start) < f.doc.SentenceAt(q.Cue.Start)
	if q.Cue.Empty() || q.Form != "" || !far && (cueBehind(f, *q) || !q.Source.Empty()) {
		return false
	}
	q.Source = whom.Acting(f.resolver(), q.Cue)
	return far || !q.Source.Empty()
}

// cutAt ends the part of a quotation that a source stands in in front of it.
func cutAt(q *Quote, source news.Span) {
	for i := range q.Content {
		if c := &q.Content[i]; !source.Empty() && c.Start < source.Start && c.Contains(source) {
			c.End = source.Start
		}
	}
}
