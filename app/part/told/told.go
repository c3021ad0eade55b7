package told

import (
	"strings"
	"sync/atomic"

	"parallax/compare/say"
)

// spoken is the catalogue in which the window speaks; nil is English.
var spoken atomic.Pointer[say.Catalogue]

// Speak makes the window speak in a catalogue from now on. What was said before stays
// as it is until it is said again.
func Speak(c say.Catalogue) { spoken.Store(&c) }

// Catalogue is the one in which the window speaks.
func Catalogue() say.Catalogue {
	if c := spoken.Load(); c != nil {
		return *c
	}
	return say.English()
}

// Language is what a language calls itself, by its tag.
func Language(tag string) string {
	c, _ := say.Language(tag)
	return c["language.name"]
}

// Told is a sentence of the catalogue.
func Told(key string, args ...say.Arg) string {
	return Catalogue().Text(say.Message{Key: key, Args: args})
}

// Count is a number with its noun, "1 article", "4 articles"; the texts of the nouns
// are called "count." with the noun.
func Count(n int, noun string) string {
	return Told("count."+strings.ReplaceAll(noun, " ", "-"), say.Count("n", n))
}

// Say is a message as plain text, with the arguments that were said in English.
func Say(m say.Message) string { return say.Text(Again(m)) }

// Again is a message in pieces, as Say says it.
func Again(m say.Message) []say.Piece { return Pieces(say.English().Kept(m)) }

// Pieces are pieces that were said in English, said in the catalogue; those that
// remember no message stay as they are. See say.Catalogue.Again.
func Pieces(ps []say.Piece) []say.Piece {
	if spoken.Load() == nil {
		return ps
	}
	return Catalogue().Again(ps)
}

// Notes are the notes of an article, in their order.
func Notes(notes []string) []string { return Catalogue().Notes(notes) }

// Word is a word that the engine keeps as a name, such as a kind of source: its text is
// called by the family and the name. A name without a text stays as it is.
func Word(family, name string) string {
	key := family + "." + strings.ToLower(strings.NewReplacer(",", "", " ", "-").Replace(name))
	if text, ok := Catalogue()[key]; ok {
		return text
	}
	return name
}

// Quoted puts words in quotation marks.
func Quoted(words string) string {
	return Told("page.quote.open") + words + Told("page.quote.close")
}
