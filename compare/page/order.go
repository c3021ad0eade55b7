package page

import (
	"cmp"
	"strings"
	"unicode"
)

// compareFold compares texts by their letters and digits in lower case.
func compareFold(a, b string) int {
	return cmp.Or(strings.Compare(folded(a), folded(b)), strings.Compare(a, b))
}

func folded(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == ' ' {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
