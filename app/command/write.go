package command

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"
)

// FileName makes a file name of a title, with letters and digits only:
// "Port reopens at last" and ".html" give "port-reopens-at-last.html".
func FileName(title, ending string) string {
	const longest = 60
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case r == '\'' || r == '’':
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= longest {
			break
		}
	}
	name := strings.Trim(b.String(), "-")
	if name == "" {
		name = "comparison"
	}
	return name + ending
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
