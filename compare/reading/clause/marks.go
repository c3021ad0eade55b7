package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// marksFit reports whether the marks of a passage are in pairs and none of them
// ends a sentence inside it, and whether most of it stands outside of quotation
// marks.
func marksFit(t string) bool {
	if strings.ContainsAny(t, "?!:;…[]•|‘@#") || strings.Contains(t, "...") || strings.Contains(t, " '") || newSentence(t) {
		return false
	}
	quoted, paired := quotedRunes(t)
	return paired && inBrackets(t) && 5*quoted < 2*utf8.RuneCountInString(t)
}

// quotedRunes counts what stands between quotation marks, which are in pairs.
func quotedRunes(t string) (n int, paired bool) {
	open := false
	for _, r := range t {
		switch {
		case r == '“' && open, r == '”' && !open:
			return 0, false
		case r == '“', r == '”', r == '"':
			open = !open
		}
		if open {
			n++
		}
	}
	return n, !open
}

// inBrackets reports whether round brackets are in pairs.
func inBrackets(t string) bool {
	depth := 0
	for _, r := range t {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}

// newSentence reports whether a time of day ends a sentence inside: "at 2 p.m.
// Jackson will be free".
func newSentence(t string) bool {
	for _, m := range []string{"p.m. ", "a.m. "} {
		if _, rest, ok := strings.Cut(t, m); ok {
			word, _, _ := strings.Cut(rest, " ")
			r, _ := utf8.DecodeRuneInString(word)
			return unicode.IsUpper(r) && kinds[strings.ToLower(strings.Trim(word, ".,"))]&timeWord == 0 && word != strings.ToUpper(word)
		}
	}
	return false
}
