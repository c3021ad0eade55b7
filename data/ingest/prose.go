package ingest

import (
	"regexp"
	"strings"
)

// The signs by which a block that a rule of words caught is told from a
// sentence of the story: furniture speaks to the reader, gives an order, or
// speaks of the page it stands on. Words inside quotation marks count for
// nothing: they are somebody else's.
var (
	quotedPart = regexp.MustCompile(`“[^”]*”?|"[^"]*"?`)
	addresses  = regexp.MustCompile(`\b(?:[Yy]ou|[Yy]ours?|us|[Oo]urs?|[Ww]e|me|[Mm]y|[Pp]lease|[Cc]lick|[Ss]ubscribe)\b`)
	ofThePage  = regexp.MustCompile(`(?i)©|\(c\) ?\d|@\w|https?:|www\.|\ball rights reserved\b|\bthis (?:copy|material|article|story|report|post|page|site|website|column|piece)\b|\baffiliate (?:links?|commission)|\bcookies? (?:policy|settings|preferences)`)
	// ofAPicture begins a credit, which tells nothing: told is the verb of a
	// sentence that begins alike, "Photos by the girl were found".
	ofAPicture = regexp.MustCompile(`(?i)^\W*(?:photo|image|picture|video|illustration|graphic)(?:graph)?s?(?: by\b| credit| courtesy|(:))`)
	told       = regexp.MustCompile(`\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must)\b`)
	storyEnd   = regexp.MustCompile(`[\pL\d%)][.!?]["”’']*$|[.!?,]["”’']$`)
	storyStart = regexp.MustCompile(`^["“‘']?[\p{Lu}\d$€£“"‘]`)
	orders     = regexp.MustCompile(`(?i)^\W*(?:follow|like|join|find|read|see|sign|subscribe|register|get|download|donate|support|share|leave|post|make|write|contact|reach|e-?mail|watch|listen|click|check|view|visit|enter|tell|sound|send|enable|scroll|thank|thanks|add|learn|buy|shop|order|become|give|help)\s+(\S+)`)
	notOrdered = regexp.MustCompile(`(?i)^(?:with|for|of|by|from|in|between|among|at|is|was|are|were|has|had|have)$`)
	saying     = regexp.MustCompile(`(?i)\b(?:said|says|say|saying|told|tells|wrote|writes|written|added|adds|asked|called|calls|claimed|argued|explained|stated|warned|replied|posted|tweeted|insisted|shouted|read|reads|spoke)\b`)
	finite     = regexp.MustCompile(`(?i)\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|said|says|told|\pL{3,}ed)\b`)
)

// isStory reports whether a line that a rule caught reads as a sentence of the
// story all the same: whole, and without any sign of furniture besides.
func (l line) isStory() bool {
	if l.words < 5 || !storyStart.MatchString(l.text) || !storyEnd.MatchString(l.text) || l.lookKind() != kindGood {
		return false
	}
	own := quotedPart.ReplaceAllString(l.text, " ")
	if addresses.MatchString(own) || ofThePage.MatchString(l.text) || isCreditLine(l.text) || l.isSigned() || l.pointsAt() {
		return false
	}
	m := orders.FindStringSubmatch(own)
	return m == nil || notOrdered.MatchString(m[1])
}

// isCreditLine reports whether a line begins as the credit of a picture and
// goes on as one.
func isCreditLine(text string) bool {
	m := ofAPicture.FindStringSubmatchIndex(text)
	return m != nil && (m[2] >= 0 || !told.MatchString(text[m[1]:]))
}

// isSaid reports whether somebody is quoted and a verb of saying stands by.
func (l line) isSaid() bool {
	own := quotedPart.ReplaceAllString(l.text, " ")
	return l.quoted && saying.MatchString(own)
}

// wordRule reports whether the line was set aside by its words, as a rule of
// the book does, and not by its place.
func (l line) wordRule() bool {
	switch l.rule {
	case "", ruleNoWords, ruleDuplicate, ruleBefore, ruleAfter, ruleTail, ruleShortRun, ruleOutside,
		ruleCaption, rulePullQuote, ruleHidden, ruleMarked, ruleLink:
		return false
	}
	return true
}

// reach is how many lines that were set aside may stand between a line and
// the running text beside it.
const reach = 2

// besideText reports whether running text stands within reach of line i in
// the direction step; candidates in between do not count.
func besideText(ls []line, candidate []bool, i, step int) bool {
	for far := 0; far <= reach; {
		if i += step; i < 0 || i >= len(ls) {
			return false
		}
		switch {
		case candidate[i] || ls[i].words == 0:
		case ls[i].rule == "" && ls[i].kind == kindGood:
			return true
		default:
			far++
		}
	}
	return false
}

// storyBack takes sentences of the story back from the rules: those with
// running text on both sides, and at an edge those in which somebody is quoted
// or that share words with the headline. may tells which lines may come back.
func storyBack(ls []line, book ruleBook, may func(int) bool) {
	candidate := make([]bool, len(ls))
	some := false
	for i, l := range ls {
		if l.wordRule() && l.isStory() && may(i) {
			candidate[i], some = true, true
		}
	}
	if !some || book.foreign {
		return
	}
	for _, i := range comingBack(ls, candidate, book) {
		ls[i].rule, ls[i].kind, ls[i].tail = "", kindGood, false
	}
}

// comingBack are the candidates that storyBack takes back.
func comingBack(ls []line, candidate []bool, book ruleBook) (out []int) {
	for i, l := range ls {
		if !candidate[i] {
			continue
		}
		above, below := besideText(ls, candidate, i, -1), besideText(ls, candidate, i, 1)
		edge := finite.MatchString(l.text) && (l.isSaid() || book.ofHeadline(l.text))
		if above && below || edge && (above || below || len(ls) < 3) {
			out = append(out, i)
		}
	}
	return out
}

// about is the book with the words of a headline, without function words.
func (b ruleBook) about(headline string) ruleBook {
	b.headline = map[string]bool{}
	for _, w := range wordsOf(strings.ToLower(headline)) {
		if len(w) > 3 && !functionWords[w] {
			b.headline[w] = true
		}
	}
	return b
}

// ofHeadline reports whether two words of the headline stand in a text.
func (b ruleBook) ofHeadline(text string) bool {
	found := map[string]bool{}
	for _, w := range wordsOf(strings.ToLower(text)) {
		if b.headline[w] {
			found[w] = true
		}
	}
	return len(found) > 1
}
