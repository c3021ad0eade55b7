package phrase

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

var (
	// Small words tell nothing by themselves.
	Small = class.Words("small-word")
	// TimeNouns are stems of words for numbers and times.
	TimeNouns = StemsOf("time-or-number")
	// Articles are "the", "a" and the like.
	Articles = class.Words("article")
	// BeForms are the verbs with which a passive is made.
	BeForms = class.Words("passive-auxiliary")
	// ClauseEnds are words before which what was begun has been told.
	ClauseEnds = class.Words("harm-clause-edge")
)

// StemsOf are the stems of the forms of a class of words.
func StemsOf(name string) map[string]bool {
	out := map[string]bool{}
	for form := range class.Words(name) {
		out[token.Stem(form)] = true
	}
	return out
}

// Capitalised reports whether a text begins with a capital.
func Capitalised(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// LowerFirst makes the first letter small; titles of people and names are not
// given to it.
func LowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

// UpperFirst makes the first letter a capital.
func UpperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// Bare is a word in small letters without its possessive ending.
func Bare(w token.Word) string { return strings.TrimSuffix(w.Lower, "'s") }

// LastWord is the last of the words that white space parts.
func LastWord(s string) string {
	s = strings.TrimSpace(s)
	return s[strings.LastIndexFunc(s, unicode.IsSpace)+1:]
}

// AnyOf are the words of several classes.
func AnyOf(classes ...string) map[string]bool {
	out := map[string]bool{}
	for _, c := range classes {
		maps.Copy(out, class.Words(c))
	}
	return out
}

// Telling are the words that are not small ones.
func Telling(words []token.Word) []token.Word {
	return slices.DeleteFunc(slices.Clone(words), func(x token.Word) bool { return Small[x.Lower] })
}

// InnerMarks are quotation marks inside of others.
var InnerMarks = strings.NewReplacer("“", "‘", "”", "’", "\"", "'")

// closingPoints are short forms that keep their point.
var closingPoints = class.Words("closing-point-mark")

// WithoutEnd leaves out the sign at the end of a passage, but the point of a
// short form.
func WithoutEnd(text string) string {
	text = strings.TrimRight(text, ",;: ")
	if closingPoints[strings.ToLower(LastWord(text))] {
		return text
	}
	return strings.TrimRight(text, ",;:. ")
}

// LightVerbs are stems of verbs that stand everywhere and tell no act.
var LightVerbs = StemsOf("light-verb")
