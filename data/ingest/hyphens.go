package ingest

import (
	"slices"
	"strings"
)

// hyphens is what the lines of a text tell of hyphens at their ends: whether
// one parts a word or belongs to it (our rule).
type hyphens struct {
	words map[string]bool // of the text, within lines, in small letters
	// rare: hardly any line ends with a hyphen, so words are not parted at all.
	rare bool
}

// A text parts no words where it has so many lines and so few of them, each
// counted once, end with a hyphen. Texts that part words do so in one line of ten.
const (
	unpartedLines = 30
	unpartedShare = 40
)

func hyphensOf(lines []string) hyphens {
	ends := map[string]bool{}
	for i := range len(lines) - 1 {
		if !parts(lines[i], lines[i+1]) {
			continue
		}
		if ws := strings.Fields(strings.ToLower(lines[i])); len(ws) > 0 {
			ends[ws[len(ws)-1]] = true
		}
	}
	h := hyphens{words: map[string]bool{}}
	h.rare = len(lines) >= unpartedLines && len(ends)*unpartedShare <= len(lines)
	if len(ends) == 0 {
		return h // nobody asks for its words
	}
	for _, l := range lines {
		for w := range strings.FieldsSeq(strings.ToLower(l)) {
			h.words[bare(w)] = true
		}
	}
	return h
}

// parts reports whether a hyphen at the end of a line stands before a line
// that may go on with its word.
func parts(line, next string) bool {
	return strings.HasSuffix(line, "-") && len(line) > 2 && startsSmall(next)
}

// keeps reports whether the hyphen between two lines belongs to its word.
func (h hyphens) keeps(line, next string) bool {
	before, after := strings.Fields(strings.ToLower(line)), strings.Fields(strings.ToLower(next))
	if len(before) == 0 || len(after) == 0 {
		return false
	}
	first, second := before[len(before)-1], after[0]
	switch {
	case h.words[bare(first+second)]:
		return true
	case h.words[bare(strings.TrimSuffix(first, "-")+second)]:
		return false
	}
	return h.rare
}

// bare is a word without the marks around it.
func bare(w string) string { return strings.Trim(w, `.,;:!?"“”‘’'()[]`) }

// join joins the lines of one paragraph and closes the hyphens that part words
// at line ends.
func (h hyphens) join(g []string) string {
	var b strings.Builder
	for i, l := range g {
		switch {
		case i == 0:
		case !parts(g[i-1], l):
			b.WriteByte(' ')
		case !h.keeps(g[i-1], l):
			s := strings.TrimSuffix(b.String(), "-")
			b.Reset()
			b.WriteString(s)
		}
		b.WriteString(l)
	}
	return b.String()
}

// byGaps reports whether gaps alone part the paragraphs of a text: it has
// several, and sentences hardly ever end on a short line within one.
func byGaps(blocks [][]string) bool {
	several, inner := 0, 0
	for _, g := range blocks {
		if len(g) < 2 {
			continue
		}
		several++
		width := usualWidth(g)
		inner += len(slices.DeleteFunc(slices.Clone(g[:len(g)-1]), func(l string) bool { return !endsShort(l, width) }))
	}
	return several >= leastGaps && inner*3 <= several
}

// leastGaps is how many paragraphs of several lines show that gaps part them.
const leastGaps = 6
