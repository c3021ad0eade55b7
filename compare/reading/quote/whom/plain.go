package whom

import (
	"strings"

	"parallax/compare/news"
)

// Plain reports whether a source that holds no name leaves no doubt that it means a speaker:
// it is "who" right behind the name of a person, or the role that one person alone has in
// the article, who is named twice at least, "the mayor".
func Plain(r *Resolver, source news.Span, speaker string) bool {
	words := r.doc.WordsIn(source)
	if len(words) == 0 {
		return false
	}
	if len(words) == 1 && relatives[words[0].Lower] {
		n := r.rightBefore(source)
		return n != nil && r.Fullest(n).Text() == speaker
	}
	if words[0].Lower != "the" {
		return false
	}
	head := r.headNoun(source)
	only, n := r.roster.onlyWith(head, "")
	return n == 1 && only.Count > 1 && !unnamedHeads[head] && r.Person(only) && r.Fullest(only).Text() == speaker
}

// OnlyOne reports whether "he" or "she" can mean nobody but a speaker: from the sentence on
// that names the speaker last, within a few, nobody else is named whom the pronoun can mean,
// and nobody else spoke before (said is who did).
func OnlyOne(r *Resolver, source news.Span, speaker string, said []Said) bool {
	words := r.doc.WordsIn(source)
	n := r.roster.names[strings.ToLower(speaker)]
	if len(words) != 1 || !personSubjects[words[0].Lower] || n == nil || !r.Person(n) {
		return false
	}
	at := r.doc.SentenceAt(source.Start)
	if len(said) > 0 {
		if last := said[len(said)-1]; last.Speaker != speaker && !last.Source.Empty() && r.doc.SentenceAt(last.Source.Start) >= at-mostBack {
			return false
		}
	}
	for i := r.roster.From(source.Start) - 1; i >= 0; i-- {
		m := r.roster.Mentions[i]
		switch s := r.doc.SentenceAt(m.Start); {
		case s < at-mostBack:
			return false
		case r.Fullest(m.Name) == n:
			return !(nouns{r}).others(r.doc.Sentences[s].Start, source.Start, n, words[0].Lower)
		}
	}
	return false
}

// others reports whether somebody else than n is named in a stretch whom a pronoun can mean.
func (r nouns) others(start, end int, n *Name, pronoun string) bool {
	for _, m := range r.roster.Within(news.Span{Start: start, End: end}) {
		if r.Fullest(m.Name) != n && !m.Name.Acts && (r.Person(m.Name) || len(m.Name.Words) > 1) && r.agrees(m.Name, pronoun) {
			return true
		}
	}
	return false
}

// rightBefore is the person whose name ends in front of the comma before a source.
func (r *Resolver) rightBefore(source news.Span) *Name {
	i := r.roster.From(source.Start) - 1
	if i < 0 || !r.Person(r.roster.Mentions[i].Name) {
		return nil
	}
	m := r.roster.Mentions[i]
	if m.End > source.Start || strings.TrimSpace(r.doc.Article.Text[m.End:source.Start]) != "," {
		return nil
	}
	return m.Name
}

// Hearer reports whether a source is who is told, not who tells: it stands behind a verb
// that has its hearer there, "Ada Moss, a miller, told the Harbor Wire".
func Hearer(r *Resolver, source, cue news.Span) bool {
	return !source.Empty() && source.Start >= cue.End && r.tells(cue)
}

// Teller reports whether a source is who tells: it holds a name and stands in front of a
// verb of telling, behind which stands who hears it.
func Teller(r *Resolver, source, cue news.Span) bool {
	return source.End <= cue.Start && r.tells(cue) && len(r.roster.Within(source)) > 0
}

// tells reports whether the last word of a cue is a verb of telling.
func (r *Resolver) tells(cue news.Span) bool {
	words := r.doc.WordsIn(cue)
	return len(words) > 0 && tellingVerbs[words[len(words)-1].Lower]
}
