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
