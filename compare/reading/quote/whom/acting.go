package whom

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
)

// Acting is the subject of the clause whose verb a cue is, within its sentence: "the
// officials" of "The officials left and said"; empty where a cue is no verb of a clause,
// where others are said to speak ("was told"), and where the subject is not plain.
func Acting(r *Resolver, cue news.Span) news.Span {
	a := acting{r}
	k := a.verbIn(cue)
	if k == clause.None {
		return news.Span{}
	}
	c := &r.clauses.Clauses[r.clauses.At(k)]
	head := c.Subject
	if head == clause.None || head >= k || c.Kind == clause.Participial && c.Parent == clause.None || r.quoted(r.doc.Words[head].Start) {
		return news.Span{}
	}
	if s := a.around(head); !a.dateline(s) {
		return s
	}
	return news.Span{}
}

// acting reads who does what the verb of a clause tells.
type acting struct{ *Resolver }

// verbIn is the word of a cue that is the verb of a clause and tells of no other who
// speaks, None where there is none.
func (r acting) verbIn(cue news.Span) int {
	from, to := r.doc.RangeIn(cue)
	for k := from; k < to; k++ {
		if c := &r.clauses.Clauses[r.clauses.At(k)]; c.Verb >= from && c.Verb < to && !c.Passive {
			return c.Verb
		}
	}
	return clause.None
}

// dateline reports whether a place opens its sentence in front of an agency or a dash:
// "PORT ELLIS (Harbor Wire) - A judge said".
func (r acting) dateline(s news.Span) bool {
	text, at := r.doc.Article.Text, r.doc.SentenceAt(s.Start)
	behind := strings.TrimLeft(text[s.End:], " ")
	first, _, _ := strings.Cut(strings.ToLower(text[s.Start:s.End]), " ")
	return at >= 0 && !determiners[first] && r.doc.Sentences[at].Start == s.Start && (strings.HasPrefix(behind, "(") || strings.HasPrefix(behind, "—") || strings.HasPrefix(behind, "- ") || strings.HasPrefix(behind, "–"))
}

// phraseStart is where the noun phrase of a head begins: at its determiner, or behind a verb
// or a word that opens another phrase.
func (r acting) phraseStart(head int) int {
	words, start := r.doc.Words, r.doc.Words[head].Start
	for k := head - 1; k >= 0; k-- {
		w := words[k]
		if strings.TrimSpace(r.doc.Article.Text[w.End:start]) != "" || openTails[w.Lower] && !determiners[w.Lower] || r.isFinite(k) {
			break
		}
		if start = w.Start; determiners[w.Lower] {
			break
		}
	}
	return start
}

// around is the noun phrase of a head: its name with titles, else what stands in front of
// it up to its determiner, and what stands behind a preposition, "the head of the mill".
func (r acting) around(head int) news.Span {
	words, text := r.doc.Words, r.doc.Article.Text
	at := words[head].Span
	for i := max(0, r.roster.From(at.Start)-1); i < len(r.roster.Mentions) && r.roster.Mentions[i].Titled.Start <= at.Start; i++ {
		if m := r.roster.Mentions[i]; m.Titled.Contains(at) {
			return m.Titled
		}
	}
	if noSpeaker[words[head].Lower] || personSubjects[words[head].Lower] {
		return at
	}
	at.Start = r.phraseStart(head)
	c := r.clauses.At(head)
	if head+1 >= len(words) || !besideNames[words[head+1].Lower] {
		return at
	}
	for k := head + 1; k < r.clauses.Clauses[c].Verbs.From && r.clauses.At(k) == c && strings.TrimSpace(text[at.End:words[k].Start]) == ""; k++ {
		at.End = words[k].End
	}
	return at
}
