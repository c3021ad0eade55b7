package ingest

import (
	"regexp"
	"strings"
	"unicode"
)

// kind is what a line looks like by itself.
type kind int

const (
	kindBad   kind = iota // a rule caught it
	kindShort             // neither: a subhead, a name, a link
	kindGood              // running text
)

// line is one paragraph or block with what tells running text from the rest.
type line struct {
	text string
	// words counts words; common is the share of function words in them.
	words  int
	common float64
	// ended: the last sign ends a sentence; quoted: a quotation mark stands in it.
	ended, quoted bool
	kind          kind
	rule          string
	tail          bool
}

var sentenceEnd = regexp.MustCompile(`[.!?…:;]["”’')\]»*]*$`)

var fullStop = regexp.MustCompile(`^[\p{Lu}"“‘'(].*\pL[.!?]["”’')]*$`)

// functionWords are the most frequent English words without content.
var functionWords = wordSet("the of to and a in that is was for on it with as he be at by his from have has had are were or an but not this they their her she who which been will would one all there when if so out up more about into than its can other time what we our you i them him said do after over before because where how just also while during through between no any new some only could then most")

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	})
}

func countWords(s string) int { return len(wordsOf(s)) }

// classify looks at one line alone.
func classify(text string, book ruleBook) line {
	l := line{text: text}
	ws := wordsOf(text)
	l.words = len(ws)
	n := 0
	for _, w := range ws {
		if len(w) < 8 && functionWords[strings.ToLower(w)] {
			n++
		}
	}
	if l.words > 0 {
		l.common = float64(n) / float64(l.words)
	}
	l.ended = sentenceEnd.MatchString(text)
	l.quoted = strings.ContainsAny(text, `"“”`)
	l.tail = book.tailMark(text, l.words)
	if l.rule = book.find(text, l.words); l.rule != "" {
		return l
	}
	l.kind = l.lookKind()
	if l.words == 0 {
		l.rule, l.kind = ruleNoWords, kindBad
	}
	return l
}

func (l line) lookKind() kind {
	switch {
	case l.words >= 14 && l.common >= .28,
		l.words >= 5 && l.ended && l.common >= .18,
		l.words >= 3 && l.words <= 14 && fullStop.MatchString(l.text),
		l.words >= 2 && l.quoted && l.ended:
		return kindGood
	}
	return kindShort
}
