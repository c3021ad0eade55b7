// Package self tells whether two sentences are of two people who speak of themselves.
//
// In go two sentences with whose words their articles are, out comes whether their "I"
// or "we" is two people's. Method: our own rule over the voices that quotation
// attribution finds; two named speakers are one where one name has the last word of the
// other, and an article's own "I" is its author's. Known misses: a speaker whom one
// article gives a role only, a speech printed without marks as its author's.
package self

import (
	"slices"
	"strings"
	"unicode"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// firstPerson are the words for who speaks, and alone those for one person.
var (
	firstPerson = class.Words("first-person")
	alone       = class.Words("first-person-alone")
)

// Passage is a sentence of an article whose voices are known.
type Passage struct {
	Doc      *token.Document
	Text     quote.Text
	Sentence int
}

// speaker is who says "I"; the zero value where that is nobody or not known.
type speaker struct {
	names  []string // one, or the authors of an article
	author bool
}

// Apart reports whether both sentences have words in the first person, and they are
// those of two speakers, or of a speaker and the author of the other article. Where one
// of them is not known, they may be one person's.
func Apart(a, b Passage) bool {
	p, q := a.speaker(), b.speaker()
	if len(p.names) == 0 && !p.author || len(q.names) == 0 && !q.author {
		return false
	}
	return !slices.ContainsFunc(p.names, func(x string) bool {
		return slices.ContainsFunc(q.names, func(y string) bool { return sameName(x, y) })
	})
}

// speaker is whose the first word in the first person is.
func (p Passage) speaker() speaker {
	words := p.Doc.WordsOf(p.Sentence)
	for i, w := range words {
		if !firstPerson[w.Lower] {
			continue
		}
		parts := p.Text.VoicesIn(w.Span)
		switch {
		case len(parts) == 0:
			return speaker{}
		case parts[0].Owner != quote.OwnWords:
			return p.quoted(parts[0].Quote)
		case alone[w.Lower] && !counts(p.Doc, words, i):
			return speaker{p.Doc.Article.Authors, true}
		}
	}
	return speaker{}
}

// quoted is the speaker of a quotation, where he is named.
func (p Passage) quoted(i int) speaker {
	if i < 0 || i >= len(p.Text.Quotes) || !isName(p.Text.Quotes[i].Speaker) {
		return speaker{}
	}
	return speaker{names: []string{p.Text.Quotes[i].Speaker}}
}

// counts reports whether an "I" is a number: "World War I", "I-95".
func counts(d *token.Document, words []token.Word, i int) bool {
	text, w := d.Article.Text, words[i]
	behind := i > 1 && words[i-1].Capital && news.Span{Start: words[i-1].End, End: w.Start}.Len() == 1
	return behind || strings.HasPrefix(text[w.End:], "-") || strings.HasPrefix(text[w.End:], ".")
}

// isName reports whether a speaker has a name: all its words but small ones begin with
// capitals, and it has two.
func isName(s string) bool {
	capitals := 0
	for w := range strings.FieldsSeq(s) {
		if unicode.IsUpper([]rune(w)[0]) {
			capitals++
		}
	}
	return capitals >= 2
}

// sameName reports whether one name has the last word of the other.
func sameName(a, b string) bool {
	has := func(a, b string) bool {
		return slices.ContainsFunc(strings.Fields(a), func(w string) bool { return name.Last(w) == name.Last(b) })
	}
	return has(a, b) || has(b, a)
}
