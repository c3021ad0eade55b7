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
	last := lastPerson(mentions)
	m, text := mentions[last], r.doc.Article.Text
	if m.Name.Acts || len(m.Name.Words) < 2 || (nouns{r}).coordinated(words) || !isSeat(text[min(m.End, source.End):source.End]) {
		return nil
	}
	head := r.headNoun(source)
	front := strings.TrimRight(text[source.Start:max(source.Start, m.Titled.Start)], " \n")
	switch strings.IndexByte(front, ',') {
	case -1:
		if last > 0 && r.Person(m.Name) && opensTitle(words[0], head) && isBehindBody(text, mentions[last-1], m) {
			return m.Name
		}
	case len(front) - 1:
		if isOne(words[0].Lower, head) || owned(r, source, mentions[0], head) {
			return m.Name
		}
	}
	return nil
}

// owned reports whether a source begins with the name of a person's body, or of whom the
// person belongs to: "the mill's lawyer".
func owned(r *Resolver, source news.Span, first Mention, head string) bool {
	return r.owns(first.End) && first.End < r.head(source).Start && isPerson(head)
}

// lastPerson is the last of some mentions that is no body, the first where all are.
func lastPerson(mentions []Mention) int {
	last := len(mentions) - 1
	for last > 0 && mentions[last].Name.Body {
		last--
	}
	return last
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
