package number

import (
	"strings"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// line is the words of one sentence.
type line struct {
	text   string
	bounds news.Span
	words  []token.Word
	// headed is true for words in title case, where capitals tell no names.
	headed bool
}

// titled reports whether the long words are written with capitals but for one
// in four.
func titled(words []token.Word) bool {
	small, all := 0, 0
	for _, w := range words {
		if w.Number || w.Len() < 4 {
			continue
		}
		if all++; !w.Capital {
			small++
		}
	}
	return all > 2 && 4*small <= all
}

// key is word i in lower case, "" behind the last.
func (r *line) key(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].Lower
}

// gap is the text between word i and the next one, "" behind the last.
func (r *line) gap(i int) string {
	if i >= len(r.words) {
		return ""
	}
	if i+1 >= len(r.words) {
		return r.text[r.words[i].End:r.bounds.End]
	}
	gap := r.text[r.words[i].End:r.words[i+1].Start]
	if !r.words[i].Number {
		return gap
	}
	return gap[len(fraction(gap)):] // the sign belongs to the number: "2½"
}

// fraction is the sign for a part with which a text begins, "" for none.
func fraction(s string) string {
	if s == "" || s[0] < utf8.RuneSelf {
		return ""
	}
	_, n := utf8.DecodeRuneInString(s)
	if fractionMarks[s[:n]] == 0 {
		return ""
	}
	return s[:n]
}

// before is the text between word i and the one before.
func (r *line) before(i int) string {
	if i == 0 {
		return r.text[r.bounds.Start:r.words[0].Start]
	}
	return r.gap(i - 1)
}

func (r *line) capital(i int) bool { return r.words[i].Capital }

// from is the span from word i to the one before word end.
func (r *line) from(i, end int) (s news.Span) {
	s.Start, s.End = r.words[i].Start, r.words[end-1].End
	return s
}

// follows reports whether words stand from word i on, with spaces only.
func (r *line) follows(words []string, i int) bool {
	for k, w := range words {
		gap := r.gap(i + k)
		if r.pointed(i + k + 1) {
			gap = strings.TrimSuffix(gap, ".")
		}
		if r.key(i+k) != w || strings.ContainsAny(gap, ".,;:!?") {
			return false
		}
	}
	return true
}

// pointed reports whether word i is the fraction of ".5".
func (r *line) pointed(i int) bool {
	if i >= len(r.words) || !r.words[i].Number {
		return false
	}
	before := r.before(i)
	return before == "." && i == 0 || strings.HasSuffix(before, " .") || strings.HasSuffix(before, "$.")
}

// bare is a word in lower case without a possessive ending.
func bare(lower string) string { return strings.TrimSuffix(lower, "'s") }

func onlySpace(s string) bool { return strings.TrimSpace(s) == "" }

func isLetter(s string) bool { return s[0] >= 'a' && s[0] <= 'z' }
