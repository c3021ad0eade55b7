package news

import (
	"strings"
	"unicode"
)

// OneLine is text with one blank for each run of white space, and none at its ends.
func OneLine(s string) string {
	if isOneLine(s) {
		return s // as most passages are
	}
	return strings.Join(strings.Fields(s), " ")
}

// isOneLine reports whether OneLine changes nothing.
func isOneLine(s string) bool {
	blank := true // as none may stand at the beginning
	for _, r := range s {
		switch {
		case r == ' ' && blank, r != ' ' && unicode.IsSpace(r):
			return false
		}
		blank = r == ' '
	}
	return !blank || s == ""
}
