package ingest

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// The lines of a PDF are those of the page. pageBreak parts its pages, and a
// line of typeBreak alone parts lines of two sizes of type: a headline from
// the text.
const (
	pageBreak = "\f"
	typeBreak = "\x1e"
)

// layout is the text of a PDF with its paragraphs joined, one a line with a
// blank line between, and the lines that stand at the head or the foot of its
// pages.
func layout(text string) (joined string, running []string) {
	var pages [][]string
	for _, p := range strings.Split(text, pageBreak) {
		lines := strings.Split(p, "\n")
		for i, l := range lines {
			lines[i] = strings.Join(strings.Fields(l), " ")
			if strings.TrimSpace(l) == typeBreak {
				lines[i] = typeBreak
			}
		}
		if lines = trimmedLines(lines); len(lines) > 0 {
			pages = append(pages, lines)
		}
	}
	pages, running = withoutRunning(pages)
	set := settingOf(pages)
	var paras []string
	open := printedBlock{}
	for _, p := range pages {
		for _, b := range set.blocks(p) {
			if continues(open, b) {
				last := len(paras) - 1
				joint := set.join([]string{paras[last], b.paras[0]})
				paras = append(append(paras[:last], joint), b.paras[1:]...)
			} else {
				paras = append(paras, b.paras...)
			}
			open = b
		}
	}
	return strings.Join(paras, "\n\n"), running
}

// trimmedLines is without the empty lines at both ends.
func trimmedLines(lines []string) []string {
	empty := func(l string) bool { return l == "" || l == typeBreak }
	for len(lines) > 0 && empty(lines[0]) {
		lines = lines[1:]
	}
	for len(lines) > 0 && empty(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// The lines that browsers print at the head and the foot of a page.
var (
	printedHead = regexp.MustCompile(`^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}\b`)
	printedFoot = regexp.MustCompile(`^(?:https?://|file:///)\S+ \d+(?:/| of )\d+$`)
	anyNumber   = regexp.MustCompile(`\d+`)
)

// edgeLines is how many lines at each end of a page may be running ones.
const edgeLines = 2

// withoutRunning takes the lines off that stand, but for their numbers, at the
// same end of half of the pages and of two at least.
func withoutRunning(pages [][]string) (rest [][]string, running []string) {
	seen := edgeCounts(pages)
	told := map[string]bool{}
	for _, p := range pages {
		var keep []string
		for i, l := range p {
			k := edgeKey(p, i)
			often := seen[k] >= 2 && seen[k]*2 >= len(pages)
			if k == "" || !often && !printedByBrowser(p, i) {
				keep = append(keep, l)
				continue
			}
			if !told[k] {
				told[k] = true
				running = append(running, l)
			}
		}
		if keep = trimmedLines(keep); len(keep) > 0 {
			rest = append(rest, keep)
		}
	}
	return rest, running
}

// edgeCounts tells on how many pages each line stands at the same end.
func edgeCounts(pages [][]string) map[string]int {
	seen := map[string]int{}
	for _, p := range pages {
		own := map[string]bool{}
		for i := range p {
			if k := edgeKey(p, i); k != "" && !own[k] {
				own[k] = true
				seen[k]++
			}
		}
	}
	return seen
}

// printedByBrowser reports whether line i is one that browsers print.
func printedByBrowser(page []string, i int) bool {
	return printedHead.MatchString(page[i]) && i < edgeLines || printedFoot.MatchString(page[i]) && i >= len(page)-edgeLines
}

// edgeKey names a line at an end of its page, its numbers left out; "" for
// all others.
func edgeKey(page []string, i int) string {
	if page[i] == "" || page[i] == typeBreak {
		return ""
	}
	inked := func(lines []string) int {
		n := 0
		for _, l := range lines {
			if l != "" && l != typeBreak {
				n++
			}
		}
		return n
	}
	end := ""
	switch {
	case inked(page[:i]) < edgeLines:
		end = "head "
	case inked(page[i+1:]) < edgeLines:
		end = "foot "
	default:
		return ""
	}
	return end + anyNumber.ReplaceAllString(page[i], "#")
}

// printedBlock is a run of lines between two gaps, as paragraphs.
type printedBlock struct {
	paras []string
	lines int
	// sealed: another size of type begins behind it. full: its last line is as
	// long as the others.
	sealed, full bool
}

// setting is how the lines of a text are set: what its hyphens mean, and
// whether its paragraphs are parted by gaps alone.
type setting struct {
	hyphens
	gaps bool
}

func settingOf(pages [][]string) setting {
	var groups [][]string
	for _, p := range pages {
		for _, g := range runsOfLines(p) {
			groups = append(groups, g.lines)
		}
	}
	return setting{hyphensOf(slices.Concat(groups...)), byGaps(groups)}
}

// blocks cuts a page at its gaps.
func (s setting) blocks(lines []string) []printedBlock {
	var out []printedBlock
	for _, g := range runsOfLines(lines) {
		b := s.block(g.lines)
		b.sealed = g.sealed
		out = append(out, b)
	}
	return out
}

// lineRun is the lines between two gaps; sealed as in printedBlock.
type lineRun struct {
	lines  []string
	sealed bool
}

func runsOfLines(lines []string) []lineRun {
	var out []lineRun
	open := false
	for _, l := range lines {
		switch {
		case l == typeBreak && len(out) > 0:
			out[len(out)-1].sealed, open = true, false
		case l == "" || l == typeBreak:
			open = false
		case open:
			out[len(out)-1].lines = append(out[len(out)-1].lines, l)
		default:
			out, open = append(out, lineRun{lines: []string{l}}), true
		}
	}
	return out
}

// fullShare is how long a line must be, as a share of those around it, to run
// on in the next one whatever that begins with.
const fullShare = .65

// endShare is how long the last line of a paragraph may be, as such a share,
// to end it without a gap.
const endShare = .85

// block joins the lines of a block to paragraphs: one ends with a sentence on
// a line that is short, or before a line that is no running text.
func (s setting) block(g []string) printedBlock {
	width := usualWidth(g)
	b := printedBlock{lines: len(g), full: lineShare(g[len(g)-1], width) >= fullShare}
	book := boilerplate()
	start := 0
	for i := range g {
		last := i == len(g)-1
		if !last {
			ended := !s.gaps && endsShort(g[i], width)
			short := lineShare(g[i], width) < fullShare && !startsSmall(g[i+1])
			label := book.find(g[i], countWords(g[i])) != "" && short || book.find(g[i+1], countWords(g[i+1])) == "byline"
			if !ended && !short && !label {
				continue
			}
		}
		b.paras = append(b.paras, s.join(g[start:i+1]))
		start = i + 1
	}
	return b
}

// lineShare is how long a line is as a share of the usual width in runes.
func lineShare(l string, width int) float64 {
	return float64(utf8.RuneCountInString(l)) / float64(width)
}

// endsShort reports whether a sentence ends on a line that is shorter than
// those of a running paragraph.
func endsShort(l string, width int) bool {
	return endsSentence(l) && lineShare(l, width) < endShare
}

// usualWidth is the length in runes that a fifth of the lines pass or reach.
func usualWidth(g []string) int {
	n := make([]int, len(g))
	for i, l := range g {
		n[i] = utf8.RuneCountInString(l)
	}
	slices.Sort(n)
	return max(1, n[len(n)-1-len(n)/5])
}

// continues reports whether a block goes on with the paragraph that another
// ends with, across a gap, a column or a page: the sentence is open, and its
// line was full or the next begins small.
func continues(open, next printedBlock) bool {
	if open.lines == 0 || open.sealed {
		return false
	}
	last := open.paras[len(open.paras)-1]
	if endsSentence(last) {
		return false
	}
	return startsSmall(next.paras[0]) || open.lines > 2 && open.full && beginsWord(next.paras[0])
}

func beginsWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(`"“‘'$€£`, r)
}

// ruleRunning is the rule of lines at the head or the foot of pages.
const ruleRunning = "head or foot of the pages"

// setRunning sets the lines at the head and the foot of the pages aside, and
// takes the address from them where a browser printed it.
func setRunning(a *news.Article, running []string) {
	for _, l := range running {
		a.SetAside = append(a.SetAside, news.Block{Text: cleanLine(l), Rule: ruleRunning, At: len(a.Text)})
		address, _, _ := strings.Cut(l, " ")
		if u := webAddress(address); a.URL == "" && u != "" {
			a.URL, a.ReadFrom[news.FieldURL] = u, ruleRunning
		}
	}
}
