package ingest

import "regexp"

// An outlet that tells news speaks of itself and to the reader behind the
// story, whatever it asks for: money, tips, that the text is not copied. Its
// sign is that the voice changes: nowhere above does the text say "we" or "you"
// in its own words.

var (
	ofUs  = regexp.MustCompile(`\b(?:[Ww]e|[Oo]ur|[Oo]urs|us|[Ww]e['’](?:re|ve|d|ll))\b`)
	toYou = regexp.MustCompile(`\b(?:[Yy]ou|[Yy]ours?|[Pp]lease)\b`)
)

// ruleAddressed sets aside what the outlet says to its readers.
const ruleAddressed = "words to the reader"

// leastStoryLines is how many paragraphs must stand above such words.
const leastStoryLines = 2

// voices tells whether a line speaks of the outlet or to the reader, and whether it does
// both, outside quotation marks.
func (l line) voices() (either, both bool) {
	if l.rule != "" || !ofUs.MatchString(l.text) && !toYou.MatchString(l.text) {
		return false, false
	}
	own := quotedPart.ReplaceAllString(l.text, " ")
	us, you := ofUs.MatchString(own), toYou.MatchString(own)
	return us || you, us && you
}

// addressed sets the words to the reader aside that end a text, with the short
// line above them that is their heading.
func addressed(ls []line) {
	for i := addressedFrom(ls); i < len(ls); i++ {
		if ls[i].rule == "" {
			ls[i].rule, ls[i].kind = ruleAddressed, kindBad
		}
	}
}

// addressedFrom is the line from which a text speaks to its readers, its length where
// it does not or the story has that voice too.
func addressedFrom(ls []line) int {
	start, kept := len(ls), 0
	both, headed := false, false
	for i := len(ls) - 1; i >= 0; i-- {
		l := ls[i]
		speaks, addresses := l.voices()
		if kept == 0 && (addresses || both && speaks) {
			start, both = i, true
			continue
		}
		switch {
		case l.rule != "":
		case !both || speaks:
			return len(ls)
		case kept == 0 && !headed && l.kind == kindShort:
			start, headed = i, true
		case l.kind == kindGood:
			kept++
		}
	}
	if kept < leastStoryLines {
		return len(ls)
	}
	return start
}
