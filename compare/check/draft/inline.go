package draft

import (
	"regexp"
	"strings"
)

// What is taken off inside a line: links and pictures but for their words,
// notes that point at a source, code marks, marks of emphasis around words.
var (
	link     = regexp.MustCompile(`!?\[([^\[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)`)
	sourced  = regexp.MustCompile(`\s*(?:【[^】]*】|:contentReference\[[^\]]*\]\{[^}]*\}|\[\^?\d{1,3}\])`)
	strong   = regexp.MustCompile(`\*\*([^*\s](?:[^*]*[^*\s])?)\*\*|__([^_\s](?:[^_]*[^_\s])?)__`)
	emphasis = regexp.MustCompile(`(^|[^\pL\pN*])\*([^*\s](?:[^*]*[^*\s])?)\*`)
	scored   = regexp.MustCompile(`(^|[^\pL\pN_])_([^_\s](?:[^_]*[^_\s])?)_($|[^\pL\pN_])`)
	breaks   = regexp.MustCompile(`</?[a-zA-Z]{1,10} */?>`)
)

// inline is a line without its markup.
func inline(line string) string {
	if strings.Contains(line, "](") {
		line = link.ReplaceAllString(line, "$1")
	}
	if strings.ContainsAny(line, "【[:") {
		line = sourced.ReplaceAllString(line, "")
	}
	if strings.ContainsRune(line, '<') {
		line = breaks.ReplaceAllString(line, " ")
	}
	if strings.ContainsAny(line, "*_`") {
		line = strong.ReplaceAllString(line, "$1$2")
		line = emphasis.ReplaceAllString(line, "$1$2")
		line = scored.ReplaceAllString(line, "$1$2$3")
		line = strings.NewReplacer("**", "", "`", "").Replace(line)
		line = unescape.Replace(line)
	}
	return strings.Join(strings.Fields(line), " ")
}

var unescape = strings.NewReplacer(`\*`, "*", `\_`, "_", `\#`, "#", `\-`, "-")
