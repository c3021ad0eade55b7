package ingest

import (
	"regexp"
	"strconv"
	"strings"
)

// Lines of a text that only their neighbours tell: captions of a gallery,
// cards of other articles, numbered subheads.

// pictureCount is the line above each picture of a gallery.
var pictureCount = regexp.MustCompile(`(?i)^\W*(?:image|photo|picture|slide) \d+ (?:of|/) \d+\W*$`)

// creditAlone is a line that is nothing but the credit of a picture.
var creditAlone = regexp.MustCompile(`(?i)^\W{0,2}(?:image|photo|picture|photograph)s? ?(?:credit|courtesy|by|source)?s?\s*[:/]`)

// galleries sets the captions of a gallery aside: what stands between the
// count of a picture and its credit. They cost the run of lines nothing.
func galleries(ls []line) {
	for i := 1; i+1 < len(ls); i++ {
		if ls[i].rule == "" && pictureCount.MatchString(ls[i-1].text) && creditAlone.MatchString(ls[i+1].text) {
			ls[i].rule, ls[i].kind = ruleCaption, kindBad
			ls[i-1].words, ls[i].words, ls[i+1].words = 0, 0, 0
		}
	}
}

// cards sets a line aside that stands twice in a row below running text and is
// no sentence: the card of another article, copied with the name of its
// picture.
func cards(ls []line) {
	text := false
	for i := 1; i < len(ls); i++ {
		text = text || ls[i-1].kind == kindGood && ls[i-1].ended
		if a, b := ls[i-1], ls[i]; text && !a.ended && a.words > 3 && a.rule == "" && strings.EqualFold(a.text, b.text) {
			ls[i-1].rule, ls[i-1].kind = ruleDuplicate, kindBad
			ls[i].rule, ls[i].kind = ruleDuplicate, kindBad
		}
	}
}

// numberedHead is a subhead with its number.
var numberedHead = regexp.MustCompile(`^(\d{1,2})[.)] \S`)

// leastNumbered is how many subheads must count on from one another.
const leastNumbered = 3

// numberedHeads are the short lines that count on and have running text
// below, by their index.
func numberedHeads(ls []line) map[int]bool {
	out := map[int]bool{}
	last := -1
	for i, l := range ls {
		m := numberedHead.FindStringSubmatch(l.text)
		if m == nil || l.ended || l.words > 14 || !(i+1 < len(ls) && ls[i+1].kind == kindGood || i+2 < len(ls) && ls[i+2].kind == kindGood) {
			continue
		}
		if n, err := strconv.Atoi(m[1]); err == nil && (last < 0 || n == last+1) {
			out[i], last = true, n
		}
	}
	if len(out) < leastNumbered {
		return nil
	}
	return out
}

// longestList is how many entries a list that a line announces has at most.
const longestList = 12

// pointsAway are the words by which a line announces other articles.
var pointsAway = regexp.MustCompile(`(?i)\b(?:read|see|watch|more|related|also|stories|articles|coverage|you|your|our|us|latest|popular|follow|share)\b`)

// announces reports whether a line of the text announces a list.
func (l line) announces() bool {
	return l.rule == "" && l.words >= 4 && strings.HasSuffix(l.text, ":") && !pointsAway.MatchString(l.text)
}

// announcedLists are the short lines behind a line of the text that ends in a
// colon, where running text goes on below them.
func announcedLists(ls []line) map[int]bool {
	out := map[int]bool{}
	for i, l := range ls {
		if i == 0 || ls[i-1].kind != kindGood || !l.announces() {
			continue
		}
		end := i + 1
		for end < len(ls) && end-i <= longestList && ls[end].rule == "" && ls[end].kind == kindShort {
			end++
		}
		if end < i+3 || end == len(ls) || ls[end].kind != kindGood {
			continue
		}
		for j := i; j < end; j++ {
			out[j] = true
		}
	}
	return out
}
