package ingest

import (
	"regexp"
	"strconv"
	"strings"

	"parallax/compare/news"
)

// Lines of an embedded post or a block quotation that are none of its words:
// who wrote it, and what the site of the post says of itself.
var (
	signatureLine = regexp.MustCompile(`^[—–―-]\s*\S.{0,80}$|\(@\w{1,30}\)\s*(?:\pL+\.? \d{1,2}, 20\d\d|\d{1,2} \pL+\.? 20\d\d)?\W*$`)
	sharedBy      = regexp.MustCompile(`^(?:A post shared by|Posted by) .{0,60}\(@\w`)
	siteLine      = regexp.MustCompile(`^(?:A post shared by|View this post on|Posted by|See more)\b`)
)

// mostQuoted: of more than this share of the running text a page uses block
// quotations to indent.
const mostQuoted = .4

// shortestQuoted is how many words a quoted paragraph has to get marks.
const shortestQuoted = 4

// introduces is the end of a paragraph that announces the words of somebody.
var introduces = regexp.MustCompile(`(?i)\b(?:said|says|saying|told|tells|wrote|writes|written|added|adds|asked|argued|explained|stated|warned|replied|posted|tweeted|read|reads|statement|letter|e-?mail|post|tweet|speech|note|memo|message|quote|quoted)\b|:$`)

var lastSentence = regexp.MustCompile(`[^.!?]+[.!?:]*["”’)]*$`)

// isAnnounced reports whether the paragraph that stays before block i tells
// that somebody's words follow. Pages use block quotations for boxes of their
// own too, and those must get no marks.
func (m mender) isAnnounced(i int) bool {
	for i--; i >= 0; i-- {
		if m.stays(i) {
			return introduces.MatchString(quotedPart.ReplaceAllString(lastSentence.FindString(m.blocks[i].text), " "))
		}
	}
	return false
}

// quoteMarks puts quotation marks around the paragraphs of block quotations
// that have none, where they are announced or are a post with its signature:
// what a page shows by its shape, text shows by its marks. Each paragraph
// opens, the last one closes. The paragraph right above the signature of a
// post stays as it is: the signature tells whose words it holds.
func (m mender) quoteMarks() {
	quoted, all := 0, 0
	for i, b := range m.blocks {
		if m.stays(i) && b.place&inHeading == 0 {
			all += b.words
			if b.quote != nil {
				quoted += b.words
			}
		}
	}
	if quoted == 0 || float64(quoted) > mostQuoted*float64(all) {
		return
	}
	for i := 0; i < len(m.blocks); {
		q, last := m.blocks[i].quote, i
		for last+1 < len(m.blocks) && q != nil && m.blocks[last+1].quote == q {
			last++
		}
		if q != nil {
			m.markQuoted(i, last)
		}
		i = last + 1
	}
}

// markQuoted marks the paragraphs of one block quotation.
func (m mender) markQuoted(first, last int) {
	words, announced := m.quotedWords(first, last)
	if !announced {
		return
	}
	inner := strings.NewReplacer("“", "‘", "”", "’")
	for k, i := range words {
		b := &m.blocks[i]
		b.text = "“" + inner.Replace(b.text)
		if k == len(words)-1 {
			b.text += "”"
			b.marked = true
		}
	}
}

// quotedWords are the paragraphs of a block quotation that may get marks, and
// whether it is announced or signed; none where it has marks of its own.
func (m mender) quotedWords(first, last int) (words []int, announced bool) {
	announced = m.isAnnounced(first)
	for i := first; i <= last; i++ {
		b := m.blocks[i]
		n := len(words)
		switch {
		case !m.stays(i):
		case b.isSignature():
			announced = announced || n > 0
			if b.cite && n > 0 && !strings.ContainsAny(firstRune(b.text), "—–") {
				m.blocks[i].text = "— " + b.text
			} else if n > 0 && strings.Contains(b.text, "(@") && !sharedBy.MatchString(b.text) {
				words = words[:n-1]
			}
		case b.words < shortestQuoted || b.place&inHeading != 0 || siteLine.MatchString(b.text):
		case strings.ContainsAny(b.text, `"„«»`), strings.ContainsAny(firstRune(b.text), `“‘'`):
			return nil, false
		default:
			words = append(words, i)
		}
	}
	return words, announced
}

// isSignature reports whether a block names who wrote the words above it.
func (b block) isSignature() bool {
	return b.cite || sharedBy.MatchString(b.text) ||
		b.words >= shortestQuoted && b.place&inHeading == 0 && !siteLine.MatchString(b.text) && signatureLine.MatchString(b.text)
}

// markedNote tells how many block quotations were given marks, "" for none.
func markedNote(blocks []block) string {
	n := 0
	for _, b := range blocks {
		if b.marked {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return news.Remark("marked", "n", strconv.Itoa(n))
}
