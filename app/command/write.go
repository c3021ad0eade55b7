package command

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

// FileName makes a file name of a title, with letters and digits only and no
// word cut: "Port reopens at last" and ".html" give
// "port-reopens-at-last.html".
func FileName(title, ending string) string {
	const longest = 60 // bytes
	title = strings.NewReplacer("'", "", "’", "").Replace(strings.ToLower(title))
	words := strings.FieldsFunc(title, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	name := ""
	for _, w := range words {
		if name == "" {
			name = whole(w, longest)
		} else if len(name)+1+len(w) <= longest {
			name += "-" + w
		} else {
			break
		}
	}
	if name == "" {
		name = "comparison"
	}
	return name + ending
}

// whole is as much of a word as fits into so many bytes, in whole letters.
func whole(word string, longest int) string {
	for len(word) > longest {
		_, n := utf8.DecodeLastRuneInString(word)
		word = word[:len(word)-n]
	}
	return word
}

// unused is the name with the first number that no file has yet.
func unused(name string) string {
	ending := filepath.Ext(name)
	stem := strings.TrimSuffix(name, ending)
	for i := 2; exists(name); i++ {
		name = fmt.Sprintf("%s-%d%s", stem, i, ending)
	}
	return name
}
