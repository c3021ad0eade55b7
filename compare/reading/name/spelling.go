package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold is a word in lower case without apostrophes, dots and the marks above
// letters, as it may be written elsewhere.
func fold(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c == '\'' || c == '.' || c >= 'A' && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	for _, c := range norm.NFD.String(s) {
		if c != '’' && c != '\'' && c != '.' && !unicode.Is(unicode.Mn, c) {
			b.WriteRune(unicode.ToLower(c))
		}
	}
	return b.String()
}

// shortestMisspelt is the length in bytes of the shortest name that is taken for
// another spelling of one.
const shortestMisspelt = 6

// deletions are a word and all words that are left when one letter is taken
// away; two words one letter apart share one of them.
func deletions(w string) []string {
	out := []string{w}
	letters := []rune(w)
	for i := range letters {
		out = append(out, string(letters[:i])+string(letters[i+1:]))
	}
	return out
}

// near reports whether two words are one letter apart at most: one more, one
// less, or another one, but for the "s" of several.
func near(a, b string) bool {
	if a+"s" == b || b+"s" == a {
		return false
	}
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y)-len(x) > 1 {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(x) == len(y) {
		return i == len(x) || string(x[i+1:]) == string(y[i+1:])
	}
	return string(x[i:]) == string(y[i+1:])
}

// Given is a first name as it is compared: in lower case, without the marks above
// letters, a nickname written out: "charles" of "Chuck".
func Given(first string) string {
	w := fold(strings.ToLower(first))
	return or(lists().nickname[w], w)
}

// IsGiven reports whether a word is a common first name.
func IsGiven(word string) bool {
	return lists().words[fold(strings.ToLower(word))]&(first|firstWord) != 0
}

// Folded is a name in lower case without apostrophes, dots and the marks above letters.
func Folded(name string) string { return fold(name) }

// Misspelt reports whether two folded last names are long enough and no more than one
// letter apart.
func Misspelt(a, b string) bool {
	return len(a) >= shortestMisspelt && len(b) >= shortestMisspelt && near(a, b)
}
