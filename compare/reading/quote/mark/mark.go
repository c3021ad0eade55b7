// Package mark pairs the quotation marks of an article.
//
// In goes a document, out come the stretches in quotation marks, in text order,
// which do not overlap: double marks over the whole article first, then single
// ones outside of them. Method: own rules over what stands beside each mark and
// over the marks still to come. Known misses: an apostrophe in front of a word
// that is taken for a mark, marks that are never closed inside a paragraph.
package mark

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Stretch is a run of text in quotation marks; the marks belong to it. It
// never reaches over the end of a paragraph.
type Stretch struct {
	news.Span
	// Single is true for single marks that stand outside double ones.
	Single bool
	// Continues is true when it takes up the quotation that the stretch before
	// it, in the paragraph before, left open.
	Continues bool
	// Paragraph is the index into Document.Paragraphs.
	Paragraph int
}

// Pair pairs the quotation marks of the whole article: curly, straight, ”
// typed for “, two single ones for a double, paragraphs that re-open without
// closing, nested marks. A mark that is never closed ends with its paragraph.
// The stretches are in text order and do not overlap.
func Pair(d *token.Document) []Stretch {
	p := pairing{doc: d, text: d.Article.Text}
	for i := range d.Paragraphs {
		p.paragraph(i)
	}
	return addSingles(d, p.out)
}

// mark is one double quotation mark.
type mark struct {
	news.Span
	opens, closes bool // what its neighbours allow; never neither
}

type pairing struct {
	doc   *token.Document
	text  string
	out   []Stretch
	carry bool // the paragraph before left a quotation open
}

func (p *pairing) paragraph(i int) {
	block := p.doc.Paragraphs[i].Span
	marks := doubleMarks(p.text, block)
	reopens := p.goesOn(i + 1)
	left := countCurly(p.text, marks)
	start, depth, continues, straight, inner := -1, 0, p.carry, false, false
	if p.carry {
		start, depth = block.Start, 1
		if marks[0].Start == block.Start {
			straight = !isCurly(p.text, marks[0])
			left.pass(p.text, marks[0])
			marks = marks[1:]
		}
	}
	add := func(end int) {
		p.out = append(p.out, Stretch{Span: news.Span{Start: start, End: end}, Continues: continues, Paragraph: i})
		start, depth, continues, inner = -1, 0, false, false
	}
	for _, m := range marks {
		left.pass(p.text, m)
		switch {
		case depth == 0 && m.opens:
			start, depth, straight = m.Start, 1, !isCurly(p.text, m)
		case depth == 0: // a closing mark without an opening one
		case !straight && left.holds(p.text, m, inner): // "x" inside “...”
			inner = !inner
		case m.closes:
			if depth--; depth == 0 {
				add(m.End)
			}
		case left.nests(depth, straight, reopens):
			depth++
		default: // its closing mark was lost
			add(m.Start)
			start, depth, straight = m.Start, 1, !isCurly(p.text, m)
		}
	}
	p.carry = depth > 0 && reopens
	if depth > 0 {
		add(block.End)
	}
}

// endsOnly reports whether a straight mark can do nothing but close; behind a digit
// it may be that of inches.
func endsOnly(text string, m mark) bool {
	return m.closes && !m.opens && m.Start > 0 && !unicode.IsDigit(rune(text[m.Start-1]))
}

// goesOn reports whether paragraph i takes up a quotation left open: it begins
// with a mark, or the first mark in it can only close.
func (p *pairing) goesOn(i int) bool {
	if i >= len(p.doc.Paragraphs) {
		return false
	}
	block := p.doc.Paragraphs[i].Span
	at, ok := firstMark(p.text, block)
	if !ok {
		return false
	}
	return at.Start == block.Start || !at.opens && at.closes
}

// curly counts the curly marks of a paragraph that are still to come.
type curly struct{ open, close int }

// holds reports whether a straight mark is one within curly marks that are open;
// inner tells that such a one is open.
func (c *curly) holds(text string, m mark, inner bool) bool {
	return !isCurly(text, m) && c.close > c.open && (inner || !endsOnly(text, m))
}

func countCurly(text string, marks []mark) *curly {
	c := &curly{}
	for _, m := range marks {
		switch {
		case strings.HasPrefix(text[m.Start:], "“"):
			c.open++
		case strings.HasPrefix(text[m.Start:], "”"):
			c.close++
		}
	}
	return c
}

func (c *curly) pass(text string, m mark) {
	switch {
	case strings.HasPrefix(text[m.Start:], "“"):
		c.open--
	case strings.HasPrefix(text[m.Start:], "”"):
		c.close--
	}
}

func isCurly(text string, m mark) bool {
	return strings.HasPrefix(text[m.Start:], "“") || strings.HasPrefix(text[m.Start:], "”")
}

// nests reports whether the closing marks to come suffice for one more level;
// a straight mark outside, or a paragraph that re-opens, needs none of them.
func (c *curly) nests(depth int, straight, reopens bool) bool {
	need := c.open + depth + 1
	if straight || reopens {
		need--
	}
	return c.close >= need
}

// doubleMarks are the double quotation marks in s with the part that each can
// play; what is undecided both opens and closes.
func doubleMarks(text string, s news.Span) []mark {
	var out []mark
	for i := s.Start; i < s.End; {
		if !mayMark(text[i]) {
			i++
			continue
		}
		m, ok := markAt(text, s, i)
		if ok {
			out = append(out, m)
			i = m.End
			continue
		}
		_, w := utf8.DecodeRuneInString(text[i:])
		i += w
	}
	settle(text, out)
	return out
}

// firstMark is the first double mark in s.
func firstMark(text string, s news.Span) (mark, bool) {
	for i := s.Start; i < s.End; {
		if !mayMark(text[i]) {
			i++
			continue
		}
		if m, ok := markAt(text, s, i); ok {
			return m, true
		}
		_, w := utf8.DecodeRuneInString(text[i:])
		i += w
	}
	return mark{}, false
}

// mayMark reports whether a mark may begin with a byte.
func mayMark(c byte) bool {
	return c == '"' || c == '\'' || c == '`' || c >= utf8.RuneSelf
}

// markWidth is the double mark at the beginning of text with its width in
// bytes, 0 when there is none.
func markWidth(text string) (rune, int) {
	r, w := utf8.DecodeRuneInString(text)
	switch r {
	case '\'', '`', '’', '‘':
		if next, nw := utf8.DecodeRuneInString(text[w:]); next == r {
			return r, w + nw
		}
		return r, 0
	case '"', '“', '”', '„', '«', '»', '″', '‟':
		return r, w
	}
	return r, 0
}

// markAt is the double mark at byte i of s, with the part its neighbours allow.
func markAt(text string, s news.Span, i int) (mark, bool) {
	r, w := markWidth(text[i:s.End])
	if w == 0 {
		return mark{}, false
	}
	m := mark{Span: news.Span{Start: i, End: i + w}}
	before, after := ' ', ' '
	if i > s.Start {
		before, _ = utf8.DecodeLastRuneInString(text[s.Start:i])
	}
	if m.End < s.End {
		after, _ = utf8.DecodeRuneInString(text[m.End:s.End])
	}
	m.opens, m.closes = role(r, before, after)
	return m, true
}

// role is what a mark can do between two runes.
func role(r, before, after rune) (opens, closes bool) {
	left := unicode.IsSpace(before) || strings.ContainsRune("([—–-/:…“‘'", before)
	right := unicode.IsSpace(after) || strings.ContainsRune(".,;:!?)]—–-…", after)
	switch r {
	case '“', '„', '«', '‟':
		if r == '“' && !left && unicode.IsSpace(after) { // typed the wrong way round
			return false, true
		}
		return true, false
	case '”', '»':
		return unicode.IsSpace(before) && !right, true
	}
	return left && !right || left == right, right && !left || left == right
}

// settle lets a ” that also could open close only when a quotation is open.
func settle(text string, marks []mark) {
	open := false
	for i := range marks {
		m := &marks[i]
		if m.opens && m.closes {
			m.opens, m.closes = !open, open
		}
		open = m.opens
	}
}
