package token

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// firstLabel is what an entry of a list begins with: "1.", "2)", "a.", "• 9.",
// before a capital letter.
var firstLabel = regexp.MustCompile(`^((?:[•⁃‣*–-]\s*)?)(\d{1,2}|a)(\.\)|[.)])\s+["“‘(]?\p{Lu}`)

// labels are the labels of the entries in a block that is a list or an entry
// of one. The full stop of a label ends no sentence, and an entry is one of
// its own whether the one before has an end mark or not. Only labels that count
// on from the one at the head of the block count; a letter needs a second one.
func labels(p string) []news.Span {
	if p == "" || p[0] < utf8.RuneSelf && (p[0] == 'a') == unicode.IsLetter(rune(p[0])) && !strings.ContainsRune("a*-0123456789", rune(p[0])) {
		return nil
	}
	m := firstLabel.FindStringSubmatchIndex(p)
	if m == nil {
		return nil
	}
	bullet, label, close := p[m[2]:m[3]], p[m[4]:m[5]], p[m[6]:m[7]]
	out := []news.Span{{Start: 0, End: m[7]}}
	for {
		if label = following(label); label == "" {
			break
		}
		at := nextLabel(p, out[len(out)-1].End, bullet+label+close)
		if at < 0 {
			break
		}
		out = append(out, news.Span{Start: at, End: at + len(bullet+label+close)})
	}
	if len(out) == 1 && p[m[4]] == 'a' {
		return nil
	}
	return out
}

// following is the label after another, "" behind the last.
func following(label string) string {
	if n, err := strconv.Atoi(label); err == nil {
		return strconv.Itoa(n + 1)
	}
	if label == "z" {
		return ""
	}
	return string(label[0] + 1)
}

// nextLabel is where a label stands behind i, with a space before it and a
// space and a capital letter behind, -1 where it does not.
func nextLabel(p string, i int, label string) int {
	for {
		n := strings.Index(p[i:], " "+label+" ")
		if n < 0 {
			return -1
		}
		at := i + n + 1
		word := skipSpace(p, at+len(label))
		if startsUpper(p[span(p, word, isOpening):]) {
			return at
		}
		i = at
	}
}
