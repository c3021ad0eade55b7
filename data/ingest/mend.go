package ingest

import (
	"strings"

	"golang.org/x/net/html"
)

// mender looks at judged blocks beside their neighbours.
type mender struct {
	blocks []block
	lines  []line
	title  string
	book   ruleBook
}

// text reports whether block i is running text that stays.
func (m mender) text(i int) bool {
	return m.stays(i) && m.lines[i].kind == kindGood
}

func (m mender) stays(i int) bool {
	return i >= 0 && i < len(m.lines) && m.lines[i].rule == ""
}

// homes are the elements that hold running text.
func (m mender) homes() map[*html.Node]bool {
	home := map[*html.Node]bool{}
	for i := range m.lines {
		if m.text(i) {
			home[m.blocks[i].parent] = true
		}
	}
	return home
}

// keepStory takes sentences of the story back from the rules, where they hold
// no link and stand in an element that holds running text, or in one of its
// classes.
func (m mender) keepStory() {
	home, twins := m.homes(), m.twins()
	storyBack(m.lines, m.book, func(i int) bool {
		b := m.blocks[i]
		return b.linked == 0 && (home[b.parent] || twins[b.hint] > 1) && b.place&(inCaption|inFigure|inForm|inNav|inFooter) == 0
	})
}

// promotion sets appeals for money and headlines in capitals aside.
func (m mender) promotion() {
	appeals(m.lines)
	heading := func(i int) bool { return m.blocks[i].place&inHeading != 0 && m.blocks[i].linked == 0 }
	shouted(m.lines, heading)
	labelLinks(m.lines, heading)
	addressed(m.lines)
}

// twins counts for each pair of classes the running text that has it.
func (m mender) twins() map[string]int {
	twins := map[string]int{}
	for i := range m.lines {
		if m.text(i) {
			twins[m.blocks[i].hint]++
		}
	}
	twins[""], twins["|"] = 0, 0
	return twins
}

// restore takes paragraphs back that the algorithm lost: running text with few
// links, and subheads, in the same element as a paragraph that it kept, or
// between two that it kept in an element of the same classes.
func (m mender) restore() {
	home, twins := m.homes(), m.twins()
	for i, b := range m.blocks {
		twin := twins[b.hint] > 2 && m.stays(i-1) && m.stays(i+1)
		if m.lines[i].rule == ruleOutside && (home[b.parent] || twin) {
			m.bringBack(i)
		}
	}
}

func (m mender) bringBack(i int) {
	b := m.blocks[i]
	l := judgeBlock(b, true, m.title, m.book)
	if l.rule != "" {
		return
	}
	subhead := l.kind == kindShort && b.place&inHeading != 0 && b.linked == 0 && m.stays(i+1)
	if subhead || l.kind == kindGood && b.linked*2 < l.words {
		m.lines[i] = l
	}
}

// inText are rules for the edges of an article; between two paragraphs such a
// line belongs to the text: a date as a subhead, an address that is given.
var inText = map[string]bool{"date line": true, "address only": true}

// keepInText brings lines of that kind back where text stands on both sides.
func (m mender) keepInText() {
	for i, l := range m.lines {
		if b := m.blocks[i]; inText[l.rule] && m.stays(i-1) && m.stays(i+1) && b.place&(inHeader|inAside|inFigure) == 0 {
			m.lines[i].rule, m.lines[i].kind = "", kindShort
		}
	}
}

// manyLinks is how many lines of nothing but a link, in the element of the
// text, make a page a list whose content the links are.
const manyLinks = 12

// keepLinks brings the links of such a list back.
func (m mender) keepLinks() {
	home := m.homes()
	var links []int
	for i, l := range m.lines {
		if up := m.blocks[i].parent; l.rule == ruleLink && up != nil && (home[up] || home[up.Parent]) {
			links = append(links, i)
		}
	}
	if len(links) < manyLinks {
		return
	}
	for _, i := range links {
		m.lines[i].rule = ""
	}
}

// containers brings running text back that stands in another element of the
// same classes as what was kept, above it or below: pages part the text of an
// article at an advertisement. Nothing but short lines may stand between, and
// no heading: another article would have one.
func (m mender) containers() {
	twins := m.twins()
	back := func(i int) bool {
		b := m.blocks[i]
		if m.lines[i].rule != ruleOutside || twins[b.hint] < 2 || b.linked*2 >= b.words || b.place&(inAside|inNav|inFooter|inForm|inCaption|inHeading|isHidden) != 0 {
			return false
		}
		m.bringBack(i)
		return m.text(i)
	}
	first, last := m.bounds(len(m.lines))
	if first < 0 {
		return
	}
	for i, far := first-1, 0; i >= 0 && far <= apart && m.between(i); i-- {
		if far++; back(i) {
			far = 0
		}
	}
	for i, far := last+1, 0; i < len(m.lines) && far <= apart && m.between(i); i++ {
		if far++; back(i) {
			far = 0
		}
	}
}

// apart is how many blocks may stand between two containers of one text.
const apart = 8

// between reports whether block i may stand between two containers.
func (m mender) between(i int) bool {
	b := m.blocks[i]
	return b.place&inHeading == 0 && b.key() != m.title && !m.lines[i].tail
}

// unmark brings back what classes alone set aside where that is more than a
// fifth of the text: the class then names the whole article. Links do not
// count: a brief may have more of them beside it than words.
func unmark(blocks []block, ls []line) {
	marked, kept := 0, 0
	for i, l := range ls {
		switch {
		case l.kind != kindGood, blocks[i].isLink():
		case l.rule == ruleMarked && !l.remark:
			marked += l.words
		case l.rule == "":
			kept += l.words
		}
	}
	for i := range ls {
		if marked*5 > kept+marked && ls[i].rule == ruleMarked && (!ls[i].remark || kept == 0) {
			ls[i].rule = ""
		}
	}
}

// trim takes away the short lines before the first running text, the linked
// short lines behind the last, and what follows a tail marker.
func (m mender) trim() {
	first, last := m.bounds(len(m.lines))
	if first < 0 {
		return
	}
	end := tailAt(m.lines, first, len(m.lines)-1)
	if last > end {
		_, last = m.bounds(end)
	}
	for i, b := range m.blocks {
		if !m.stays(i) {
			continue
		}
		switch {
		case i < first && (b.tag == "h1" || b.linked*3 > b.words || b.parent != m.blocks[first].parent):
			m.lines[i].rule = ruleBefore
		case i == end, i > end && (b.linked > 0 || b.parent != m.blocks[last].parent):
			m.lines[i].rule = ruleTail
		case i > last && b.linked > 0 && b.linked*2 >= b.words:
			m.lines[i].rule = ruleAfter
		}
	}
}

// bounds are the first and the last running text before end that is no
// heading, -1 for none.
func (m mender) bounds(end int) (first, last int) {
	first, last = -1, -1
	for i := range m.lines[:end] {
		if m.text(i) && m.blocks[i].place&inHeading == 0 {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	return first, last
}

// Bounds of the heading of a box: its words, and the links below it.
const (
	longestBoxHead = 10
	fewestLinks    = 2
)

// boxes sets the headings of lists of links aside, whatever they say: a short
// line that is no sentence, and below it links alone that were set aside.
func (m mender) boxes() {
	for i, b := range m.blocks {
		if !m.stays(i) || b.linked > 0 || b.words > longestBoxHead || m.lines[i].kind == kindGood && b.place&inHeading == 0 {
			continue
		}
		end := i + 1
		for end < len(m.blocks) && !m.stays(end) && m.blocks[end].isLink() {
			end++
		}
		if end-i > fewestLinks {
			m.lines[i].rule = m.lines[i+1].rule
		}
	}
}

// maxLooks bounds the search for pull quotes in a page that repeats itself.
const maxLooks = 200

// pullQuotes sets aside what stands word for word inside a longer paragraph:
// a sentence set large beside the text is no second telling.
func (m mender) pullQuotes() {
	var kept []int
	begins := map[string]int{} // the first words of each candidate, how often they stand
	for i, b := range m.blocks {
		if !m.stays(i) {
			continue
		}
		kept = append(kept, i)
		if mayBePulled(b) {
			begins[beginning(b.key())] = 0
		}
	}
	var all strings.Builder
	for _, i := range kept {
		k := m.blocks[i].key()
		all.WriteString("\n " + k + " \n")
		for at := 0; at >= 0; at = nextWord(k, at) {
			if b := beginning(k[at:]); b != "" {
				if n, ok := begins[b]; ok {
					begins[b] = n + 1
				}
			}
		}
	}
	text, looks := all.String(), 0
	for _, i := range kept {
		b := m.blocks[i]
		if !mayBePulled(b) || begins[beginning(b.key())] < 2 {
			continue
		}
		if looks++; looks > maxLooks {
			return
		}
		k := " " + b.key() + " "
		if strings.Count(text, k) > strings.Count(text, "\n"+k+"\n") {
			m.lines[i].rule = rulePullQuote
		}
	}
}

// beginning is the first four words of a key, "" where it has fewer.
func beginning(key string) string {
	at := 0
	for range 3 {
		if at = nextWord(key, at); at < 0 {
			return ""
		}
	}
	if end := strings.IndexByte(key[at:], ' '); end >= 0 {
		return key[:at+end]
	}
	return key
}

// nextWord is where the next word of a key begins, -1 behind the last.
func nextWord(key string, at int) int {
	n := strings.IndexByte(key[at:], ' ')
	if n < 0 {
		return -1
	}
	return at + n + 1
}

// mayBePulled: of some length; a very short one only where the page marks it.
func mayBePulled(b block) bool {
	marked := b.place&(inQuote|inAside) != 0 || strings.Contains(b.hint, "pull")
	return b.words >= 4 && b.words <= 60 && (b.words >= 7 || marked)
}
