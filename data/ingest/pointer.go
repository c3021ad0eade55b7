package ingest

import (
	"regexp"
	"strings"
)

// rulePointer is the rule of the book that such orders fall under.
const rulePointer = "read more"

// Lines that send the reader elsewhere, told by their form: an order to look
// at a thing that is named whole or to be found here, and nothing else; a label
// before the headline of another article.

var (
	// sendsTo is a line that orders to look at something: a verb, a noun phrase.
	sendsTo = regexp.MustCompile(`^\W*(?:[Rr]ead|[Ss]ee|[Vv]iew|[Ww]atch|[Hh]ear|[Ll]isten to|[Dd]ownload|[Ff]ind|[Ee]xplore|[Bb]rowse|[Oo]pen|[Cc]heck out|[Tt]ake a look at) (?:the|this|that|these|those|our|his|her|its|their|all|an?|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*['’]s)\b`)
	// isThere tells where the thing lies, or that it is all of it.
	isThere = regexp.MustCompile(`\b(?:here|below|above|in full|online|on our (?:site|website|page)|\((?:PDF|pdf|Pdf|video|audio)\))\W*$|\b(?:full|complete|entire|original|unabridged|unedited)(?: [\p{L}\d’'-]+){1,4}\W*$`)
	// tells is a verb or a clause, which an order of that kind has none of.
	tells = regexp.MustCompile(`(?i)[,;]|\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|but|if|when|said|says|told)\b`)
)

// longestPointer is how many words such an order has.
const longestPointer = 14

// pointsAt reports whether a line does nothing but send the reader to a text,
// a picture or a recording.
func (l line) pointsAt() bool {
	return l.words >= 3 && l.words <= longestPointer && sendsTo.MatchString(l.text) && isThere.MatchString(l.text) && !tells.MatchString(l.text)
}

// labelled is a headline behind a label: "Wider view: Towns that gave up cars".
var labelled = regexp.MustCompile(`^[^\pL\d“‘"']{0,3}((?:[\pL\d&’'-]+ ?){1,5})\s?[:|]\s?([\p{Lu}\d‘'“"].*)$`)

// shortestHeadline is how many words a headline behind a label has.
const shortestHeadline = 4

// labelOf is the label of a line that is a headline behind one, "" of others.
// A line that ends as a sentence does, or holds an account, is no headline.
func (l line) labelOf() string {
	if l.rule != "" || l.kind != kindShort || l.ended || strings.Contains(l.text, "@") {
		return ""
	}
	m := labelled.FindStringSubmatch(l.text)
	if m == nil || countWords(m[2]) < shortestHeadline {
		return ""
	}
	return strings.ToLower(strings.TrimSpace(m[1]))
}

// labelLinks sets headlines behind a label aside that stand alone between two
// paragraphs, but for those that the page marks as a heading. Lines with one
// label, or with labels close to each other, are parts of the text itself:
// winners and losers, who says what, the facts about a person.
func labelLinks(ls []line, heading func(int) bool) {
	var labels []string
	times := map[string]int{}
	for _, l := range ls {
		label := ""
		if m := labelled.FindStringSubmatch(l.text); m != nil && l.rule == "" {
			label = strings.ToLower(strings.TrimSpace(m[1]))
			times[label]++
		}
		labels = append(labels, label)
	}
	none := make([]bool, len(ls))
	for i, l := range ls {
		if label := l.labelOf(); label == "" || times[label] > 1 || heading(i) || besideLabel(labels, i) {
			continue
		}
		if besideText(ls, none, i, -1) && besideText(ls, none, i, 1) {
			ls[i].rule, ls[i].kind = ruleInline, kindBad
		}
	}
}

// besideLabel reports whether another line with a label stands within reach.
func besideLabel(labels []string, i int) bool {
	for j := max(0, i-reach); j <= min(len(labels)-1, i+reach); j++ {
		if j != i && labels[j] != "" {
			return true
		}
	}
	return false
}
