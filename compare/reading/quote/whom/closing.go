package whom

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// closing is the person who stands in apposition at the end of a source: "the head of
// the union, Rosa Delgado", "his counterpart, Rep. Roy Hill of Ohio", "Director of
// the Mill Board Ada Moss". Behind "a" the name may be that of somebody else, "a lawyer
// for the accuser, Ada Moss".
func closing(r *Resolver, source news.Span) *Name {
	words, mentions := r.doc.WordsIn(source), r.roster.Within(source)
	if len(words) < 3 || len(mentions) == 0 {
		return nil
	}
	last := len(mentions) - 1
	for last > 0 && mentions[last].Name.Body {
		last--
	}
	m := mentions[last]
	text := r.doc.Article.Text
	if m.Name.Acts || len(m.Name.Words) < 2 || (nouns{r}).coordinated(words) || !isSeat(text[min(m.End, source.End):source.End]) {
		return nil
	}
	head := r.headNoun(source)
	front := strings.TrimRight(text[source.Start:max(source.Start, m.Titled.Start)], " \n")
	comma := strings.IndexByte(front, ',')
	switch {
	case comma >= 0 && comma == len(front)-1 && (isOne(words[0].Lower, head) || r.owns(mentions[0].End) && mentions[0].End < r.head(source).Start && isPerson(head)):
		return m.Name
	case comma < 0 && last > 0 && r.Person(m.Name) && opensTitle(words[0], head) && isBehindBody(text, mentions[last-1], m):
		return m.Name
	}
	return nil
}

// isOne reports whether a source with this first word and head noun is one certain person:
// "his counterpart", "the head", "the union's lawyer".
func isOne(first, head string) bool {
	certain := determiners[first] && (first == "the" || !articles[first]) || strings.HasSuffix(first, "'s")
	return anotherOf[first] || certain && isPerson(head)
}

// opensTitle reports whether a source begins as a title does: "Director of the Mill Board".
func opensTitle(first token.Word, head string) bool {
	return titleWords[head] && !spokesWords[head] && first.Capital && !determiners[first.Lower]
}

// isBehindBody reports whether a person's name follows that of a body directly.
func isBehindBody(text string, before, m Mention) bool {
	return before.Name.Acts && strings.TrimSpace(text[before.End:m.Titled.Start]) == ""
}

// isPerson reports whether a noun in lower case is one for a single person.
func isPerson(noun string) bool {
	return (titleWords[noun] || spokesWords[noun] || leading[noun] || peopleForms()[noun]) && lexicon.Singular(noun) == noun
}

// isSeat reports whether what stands behind a name is no more than a party and a place:
// "of Ohio", "(R-Ohio)", ", Ohio Democrat".
func isSeat(behind string) bool {
	words := strings.FieldsFunc(behind, func(c rune) bool { return strings.ContainsRune(" \n,().", c) })
	for i, w := range words {
		if low := strings.ToLower(w); low == w && !(i == 0 && w == "of") {
			return false
		}
	}
	return len(words) < 5
}

// coordinated reports whether "and" or "or" joins words outside of names: two speak.
func (r nouns) coordinated(words []token.Word) bool {
	return slices.ContainsFunc(words, func(w token.Word) bool {
		return coordinators[w.Lower] && w.Lower != "but" && !r.inName(w)
	})
}
