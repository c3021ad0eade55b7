package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// found is a block before its place in the text is known.
type found struct {
	text  string
	kind  Kind
	under []int
	level int
	row   int // the block that heads its row, from 1; 0 for none
}

// reader takes the lines of a text.
type reader struct {
	blocks []found
	// open are the headings that stand above, the outermost first.
	open []int
	// prose is the paragraph or entry that the next line may go on with; width is
	// how long its last line was.
	prose  *found
	width  int
	blank  bool // the line before was
	fenced bool
	table  *table
}

// The levels of headings: those of Markdown are 1 to 6; a line in bold and one
// that ends with a colon stand below them, entries of lists further below.
const (
	boldLevel = 7
	leadLevel = 8
	listLevel = 10
)

func (r *reader) texts() []string {
	var out []string
	for _, b := range r.blocks {
		out = append(out, b.text)
	}
	return out
}

// line takes the next line.
func (r *reader) line(line string) {
	trimmed := strings.TrimSpace(line)
	for strings.HasPrefix(trimmed, ">") {
		trimmed = strings.TrimSpace(trimmed[1:])
	}
	indent := len(line) - len(strings.TrimLeft(line, " "))
	switch {
	case strings.HasPrefix(trimmed, "```"):
		r.close()
		r.fenced = !r.fenced
	case trimmed == "" || isRule(trimmed):
		r.close()
		r.blank = true
		return
	case isRow(trimmed):
		r.row(trimmed)
	case strings.HasPrefix(trimmed, "#") && strings.Trim(headingMark(trimmed), "#") == "":
		r.close()
		mark := headingMark(trimmed)
		r.heading(strings.Trim(trimmed[len(mark):], "# "), min(len(mark), 6))
	case bullet(trimmed) > 0:
		r.close()
		r.entry(strings.TrimSpace(trimmed[bullet(trimmed):]), indent)
	default:
		r.plainLine(trimmed, indent)
	}
	r.blank = false
}

// headingMark is the run of "#" before a blank, else something else.
func headingMark(line string) string {
	mark, _, _ := strings.Cut(line, " ")
	return mark
}

// isRule reports whether a line is a rule or the line under a heading.
func isRule(line string) bool {
	return len(line) >= 3 && (strings.Trim(line, "- ") == "" || strings.Trim(line, "=") == "" || strings.Trim(line, "* ") == "" || strings.Trim(line, "_ ") == "")
}

// bullet is the length of what an entry of a list begins with, 0 for none: a
// sign or a number, and a blank.
func bullet(line string) int {
	r, w := utf8.DecodeRuneInString(line)
	if strings.ContainsRune("-*+•–—▪◦‣●○·➤→✓✔✗✘", r) && strings.HasPrefix(line[w:], " ") {
		return w + 1
	}
	digits := strings.IndexFunc(line, func(r rune) bool { return r < '0' || r > '9' })
	if digits == 0 && unicode.IsLower(r) && len(line) > 1 && line[1] == ')' {
		digits = 1
	}
	if digits > 0 && digits <= 2 && (line[digits] == '.' || line[digits] == ')') && strings.HasPrefix(line[digits+1:], " ") {
		return digits + 2
	}
	return 0
}

// entry begins an entry of a list; one in bold, or with a colon at its end, is a
// heading of those below.
func (r *reader) entry(text string, indent int) {
	level := listLevel + min(indent, 80)
	words := inline(text)
	if leads(words) || allBold(text) {
		r.heading(text, level)
		return
	}
	r.under(level)
	r.prose, r.width = &found{words, Entry, r.above(), level, 0}, len(text)
}

// plainLine goes on with the open paragraph or begins one.
func (r *reader) plainLine(text string, indent int) {
	words := inline(text)
	if r.prose != nil && r.goesOn(words) {
		r.prose.text += " " + words
		r.width = len(text)
		return
	}
	r.close()
	switch {
	case allBold(text):
		r.heading(text, boldLevel)
	case leads(words):
		r.heading(text, leadLevel)
	default:
		if r.blank && indent == 0 {
			r.endList()
		}
		r.prose, r.width = &found{words, Paragraph, r.above(), 0, 0}, len(text)
	}
}

// wrapped is how long a line is at least that was broken for its length.
const wrapped = 40

// goesOn reports whether a line goes on with the sentence of the line before,
// which was broken for its length.
func (r *reader) goesOn(words string) bool {
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(r.prose.text, "”\"')"))
	if r.width < wrapped || strings.ContainsRune(".!?:", last) && r.width > 2*wrapped {
		return false
	}
	return !strings.ContainsRune(".!?:", last) || unicode.IsLower(first)
}

// leads reports whether a line ends with a colon.
func leads(words string) bool { return strings.HasSuffix(words, ":") }

// longestHeading is how many bytes a line in bold has at most that is a heading.
const longestHeading = 160

// allBold reports whether a line stands in bold, but for a colon.
func allBold(line string) bool {
	line = strings.TrimRight(line, ": ")
	for _, mark := range [...]string{"**", "__"} {
		if len(line) > 4 && len(line) < longestHeading && strings.HasPrefix(line, mark) && strings.HasSuffix(line, mark) && strings.Count(line, mark) == 2 {
			return !strings.HasSuffix(strings.Trim(line, mark), ".")
		}
	}
	return false
}

// close ends the open paragraph and the open table.
func (r *reader) close() {
	if r.prose != nil {
		r.add(*r.prose)
	}
	r.prose, r.table = nil, nil
}

// add keeps a block unless it is empty; it gives its index, -1 for none.
func (r *reader) add(b found) int {
	b.text = strings.TrimSpace(b.text)
	if b.text == "" {
		return -1
	}
	r.blocks = append(r.blocks, b)
	return len(r.blocks) - 1
}

// heading adds a heading, which ends those of its level and below.
func (r *reader) heading(text string, level int) {
	r.under(level)
	if i := r.add(found{inline(text), Heading, r.above(), level, 0}); i >= 0 {
		r.open = append(r.open, i)
	}
}

// under ends the headings of a level and below.
func (r *reader) under(level int) {
	for n := len(r.open); n > 0 && r.blocks[r.open[n-1]].level >= level; n-- {
		r.open = r.open[:n-1]
	}
}

// endList ends what leads lists, for a paragraph that stands behind one.
func (r *reader) endList() {
	n := len(r.blocks)
	if n > 0 && r.blocks[n-1].kind == Entry {
		r.under(leadLevel)
	}
}

// above are the open headings.
func (r *reader) above() []int { return append([]int(nil), r.open...) }
