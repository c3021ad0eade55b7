// Package kind tells what kind of text an article is, where it says so itself.
//
// In goes an article whose words are cut, with its headline, outlet, authors and
// address; out come notes: a kind with the words that show it, as a span where
// they stand in the text. Method: rules over closed lists of words
// (assets/lexicon/class/kinds.tsv) in fixed places: before or behind a headline,
// in the parts of the address, at the beginning and the end of the text; turns of
// named speakers; a first word in small letters. In the field's words: genre
// identification by explicit markers. In doubt nothing is said.
//
// Known misses: an opinion that nobody calls one; labels in pictures; languages
// other than English.
package kind

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// Kind is a kind of text, or what is the matter with its copy.
type Kind string

// The kinds.
const (
	Opinion    Kind = "opinion"
	Analysis   Kind = "analysis"
	Newsletter Kind = "newsletter"
	Transcript Kind = "transcript"
	LiveBlog   Kind = "live-blog"
	Letter     Kind = "letter"
	Release    Kind = "press-release"
	Review     Kind = "review"
	Agency     Kind = "agency"
	CutOff     Kind = "cut-off"
	Short      Kind = "short"
	Copied     Kind = "copied" // of another article, or both of a third text
)

// Place is where the words stand that show a kind.
type Place string

// The places.
const (
	InHeadline Place = "headline"
	InText     Place = "text"
	InAddress  Place = "address"
	InOutlet   Place = "outlet"
	InByline   Place = "byline"
	InCredit   Place = "credit"
	InTurns    Place = "turns" // names of speakers before paragraphs
)

// Note says what kind of text an article is.
type Note struct {
	Kind  Kind
	Place Place
	// Words show it, as they are written; Span is where they stand in the text,
	// empty where they stand elsewhere.
	Words string
	Span  news.Span
	// Count is how many words a short text has, or the percentage of words that
	// another article has too; else 0.
	Count int
}

// Message is the note as a sentence.
func (n Note) Message() say.Message {
	args := []say.Arg{say.Of("words", say.Words(n.Words)), say.Count("n", n.Count)}
	switch n.Kind {
	case CutOff, Short, Copied:
		return say.Message{Key: "kind." + string(n.Kind), Args: args}
	}
	kind := say.English().Kept(say.Message{Key: "kind." + string(n.Kind)})
	return say.Message{Key: "kind.why." + string(n.Place), Args: append(args, say.Of("kind", kind...))}
}

// Text is the note in English.
func (n Note) Text() string { return say.English().Text(n.Message()) }

// Of are the notes about an article, one a kind, the kind of text first.
func Of(d *token.Document) []Note {
	var out []Note
	for _, rule := range []func(*token.Document) []Note{
		headline, address, outlet, writer, opening, turns, salutation, agency, cutOff, brief,
	} {
		for _, n := range rule(d) {
			if !slices.ContainsFunc(out, func(o Note) bool { return o.Kind == n.Kind }) {
				out = append(out, n)
			}
		}
	}
	return out
}

// in is a note about words of the text.
func in(d *token.Document, k Kind, p Place, s news.Span) Note {
	return Note{Kind: k, Place: p, Words: d.Article.Slice(s), Span: s}
}

// list is a class of phrases with what they stand for.
type list struct {
	phrases [][]string // the longest first
	kinds   map[string]string
}

func listOf(name string) list { return list{class.Phrases(name), class.Texts(name)} }

// at is what the longest phrase that begins with the word at i stands for, and
// its length in words; 0 for none.
func (l list) at(words []token.Word, i int) (Kind, int) {
	for _, p := range l.phrases {
		if i+len(p) <= len(words) && slices.EqualFunc(p, words[i:i+len(p)], func(s string, w token.Word) bool { return s == w.Lower }) {
			return Kind(l.kinds[strings.Join(p, " ")]), len(p)
		}
	}
	return "", 0
}

// find is where the first phrase begins, -1 for nowhere.
func (l list) find(words []token.Word) int {
	for i := range words {
		if _, n := l.at(words, i); n > 0 {
			return i
		}
	}
	return -1
}
