package whom

import (
	"strings"

	"parallax/compare/news"
)

// Opening is the person who opens the sentence of a verb of saying that nobody
// stands beside: "Camer will stay on, but said", "NAME, days after, says"; a
// pronoun is resolved; "" where something else opens it.
func Opening(in *Resolver, cue news.Span, before []Said) string {
	r := acting{in}
	if !r.isDeed(cue) {
		return ""
	}
	at := r.doc.SentenceAt(cue.Start)
	if at < 0 {
		return ""
	}
	s := r.doc.Sentences[at].Span
	words := r.doc.WordsIn(news.Span{Start: s.Start, End: cue.Start})
	if len(words) == 0 {
		return ""
	}
	first := words[0]
	if coordinators[first.Lower] && len(words) > 1 {
		first = words[1]
	}
	if p := pronounOf([]string{strings.SplitN(first.Lower, "'", 2)[0]}); personSubjects[p] {
		return r.Antecedent(first.Span, p, before)
	}
	named := r.roster.Within(news.Span{Start: s.Start, End: cue.Start})
	if first.Capital && r.isWho(first.Span) && (len(named) == 0 || named[0].Start > first.Start) {
		return r.doc.Article.Slice(first.Span) // a name that stands nowhere else
	}
	if len(named) == 0 || !r.isSubject(named[0], s.Start) {
		return ""
	}
	return r.Fullest(named[0].Name).Text()
}

// isDeed reports whether a cue may be what somebody does: a sign, a word of a headline, a
// verb of a clause or what looks like one; not "reports of", "was asked".
func (r acting) isDeed(cue news.Span) bool {
	if cue.Overlaps(r.doc.Article.Headline) {
		return true
	}
	words := r.doc.WordsIn(cue)
	from, _ := r.doc.RangeIn(cue)
	verb := len(words) == 0
	for k, w := range words {
		c := &r.clauses.Clauses[r.clauses.At(from+k)]
		if c.Passive && c.Verb == from+k {
			return false
		}
		verb = verb || c.Verb == from+k || isParticiple(w.Lower)
	}
	return verb
}

// isSubject reports whether a mention is somebody who opens the sentence from start.
func (r acting) isSubject(m Mention, start int) bool {
	who := r.Person(m.Name) || r.isWho(m.Span)
	return who && !r.owns(m.End) && !r.quoted(m.Start) && r.opens(start, m.Start)
}

// opens reports whether what stands from the beginning of a sentence to a name is
// its titles, or what is put in front of the subject with a comma.
func (r acting) opens(start, name int) bool {
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

// isWho reports whether ", who" stands behind a name.
func (r acting) isWho(name news.Span) bool {
	return strings.HasPrefix(r.doc.Article.Text[name.End:], ", who ")
}
