package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// SpeakerName is how a quotation's source is called: its name, else the words
// of the source without "the"; "" when nobody is named.
func SpeakerName(a *news.Article, q Quote) string {
	name := q.Speaker
	if name == "" {
		name = a.Slice(q.Source)
	}
	name = news.OneLine(name)
	if isPronoun(name) {
		return ""
	}
	if first, rest, more := strings.Cut(name, " "); more && articles[strings.ToLower(first)] {
		name = rest
	}
	r, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToUpper(r)) + name[size:]
}

// SameSpeaker reports whether two names are the same but for capitals and
// "the".
func SameSpeaker(x, y string) bool { return plainKey(x) == plainKey(y) }

func plainKey(name string) string {
	return strings.ToLower(SpeakerName(&news.Article{}, Quote{Speaker: name}))
}

// isPronoun reports whether a name is none: nobody found out who "she" is.
func isPronoun(name string) bool { return name == "" || noSpeaker[strings.ToLower(name)] }

// IsPersonName reports whether words are first and last name.
func IsPersonName(words []string) bool {
	if len(words) < 2 || len(words) > 4 || isBody(words) {
		return false
	}
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}
