package difference

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/reading/token"
)

// wordPlaces are the sentences in which an article has each word, in order, by
// the word as folded gives it.
type wordPlaces map[string][]int

func placesOfWords(d *token.Document) wordPlaces {
	out := make(wordPlaces, len(d.Words)/3)
	for i := range d.Sentences {
		for _, w := range d.WordsOf(i) {
			key := folded(w.Lower)
			if at := out[key]; len(at) == 0 || at[len(at)-1] != i {
				out[key] = append(at, i)
			}
		}
	}
	return out
}

// folded is a word in small letters without a possessive ending and without
// marks above its letters, as a name may be spelled elsewhere.
func folded(s string) string {
	s = strings.TrimSuffix(strings.ReplaceAll(strings.ToLower(s), "’", "'"), "'s")
	if !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII || r == '\'' }) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r == '\'' || unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// sentencesOf are the sentences of an article that have a name of one word, or
// all parts of one with hyphens.
func (p *people) sentencesOf(article int, name string) []int {
	var out []int
	for i, part := range strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '.' || r == ',' }) {
		at := p.places[article][folded(part)]
		if i == 0 {
			out = at
			continue
		}
		out = slices.DeleteFunc(slices.Clone(out), func(s int) bool { return !slices.Contains(at, s) })
	}
	return out
}

// names reports whether an article has a last name, be it of several of a family:
// "the Kings".
func (p *people) names(article int, last string) bool {
	return len(p.sentencesOf(article, last)) > 0 || len(p.sentencesOf(article, last+"s")) > 0
}

// lastNames are the places at which an article has a last name behind a space, as
// it is written, in text order.
func (p *people) lastNames(article int, last string) iter.Seq[token.Word] {
	d := p.in.Docs[article]
	return func(yield func(token.Word) bool) {
		for _, i := range p.sentencesOf(article, last) {
			for _, w := range d.WordsOf(i) {
				if w.Start > 0 && d.Article.Text[w.Start-1] == ' ' && strings.HasPrefix(d.Article.Text[w.Start:], last) && !yield(w) {
					return
				}
			}
		}
	}
}
