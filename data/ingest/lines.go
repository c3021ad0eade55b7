package ingest

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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
	// remark: the page marks it as the comment of a reader.
	remark bool
}

// endsSentence reports whether the last sign of a line ends a sentence.
func endsSentence(line string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "\"”’')]»*"))
	return strings.ContainsRune(".!?…:;", last)
}

var fullStop = regexp.MustCompile(`^[\p{Lu}"“‘'(].*[\pL\d%][.!?]["”’')]*$`)

// functionWords are the most frequent English words without content.
var functionWords = wordSet("the of to and a in that is was for on it with as he be at by his from have has had are were or an but not this they their her she who which been will would one all there when if so out up more about into than its can other time what we our you i them him said do after over before because where how just also while during through between no any new some only could then most")

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

func wordsOf(s string) []string { return slices.Collect(eachWord(s)) }

// eachWord goes through wordsOf without keeping them.
func eachWord(s string) iter.Seq[string] {
	return strings.FieldsFuncSeq(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	})
}

func countWords(s string) int {
	n := 0
	for range eachWord(s) {
		n++
	}
	return n
}

// signedPost is a post as it is embedded, with its signature: "— NAME
// (@handle) DATE". It is the words of somebody, however it ends.
var signedPost = regexp.MustCompile(`[—–―]\s*[^—–―()]{0,60}\(@\w{1,30}\)(?:\s+(?:\pL+\.? \d{1,2}, 20\d\d|\d{1,2} \pL+\.? 20\d\d))?\W*$`)

// classify looks at one line alone.
func classify(text string, book ruleBook) line {
	l := line{text: text}
	n := 0
	for w := range eachWord(text) {
		l.words++
		if len(w) < 8 && functionWords[strings.ToLower(w)] {
			n++
		}
	}
	if l.words > 0 {
		l.common = float64(n) / float64(l.words)
	}
	l.ended = endsSentence(text)
	l.quoted = strings.ContainsAny(text, `"“”`)
	if strings.Contains(text, "(@") && signedPost.MatchString(text) {
		l.ended, l.kind = true, kindGood
		return l
	}
	l.tail = book.tailMark(text, l.words)
	if l.rule = book.find(text, l.words); l.rule != "" {
		return l
	}
	if l.isSigned() {
		l.rule = ruleSigned
		return l
	}
	if l.pointsAt() {
		l.rule = rulePointer
		return l
	}
	l.kind = l.lookKind()
	if book.foreign && l.looksForeign() {
		l.kind = kindGood
	}
	if l.words == 0 {
		l.rule, l.kind = ruleNoWords, kindBad
	}
	return l
}

// looksForeign is running text in a language whose function words are not
// known here: long, or ended and not short.
func (l line) looksForeign() bool {
	runes := utf8.RuneCountInString(l.text)
	return runes >= 150 || l.ended && (l.words >= 6 || runes >= 40) || fullStopAny.MatchString(l.text) && runes >= 15
}

var fullStopAny = regexp.MustCompile(`[.!?。！？؟।]["”’'」』)]*$`)

// isForeign looks at all lines of a text together: hardly any English
// function words stand in the longer ones.
func isForeign(texts []string) bool {
	words, common, runes := 0, 0, 0
	for _, t := range texts {
		ws := countWords(t)
		if ws < 8 && utf8.RuneCountInString(t) < 60 {
			continue
		}
		runes += utf8.RuneCountInString(t)
		words += ws
		for w := range eachWord(t) {
			if len(w) < 8 && functionWords[strings.ToLower(w)] {
				common++
			}
		}
	}
	return words > 0 && common*100 < words*15 && runes > 200
}

func (l line) lookKind() kind {
	switch {
	case l.words >= 14 && l.common >= .28,
		l.words >= 15 && l.ended,
		l.words >= 25 && l.common >= .2,
		l.words >= 5 && l.ended && l.common >= .18,
		l.words >= 3 && l.words <= 14 && fullStop.MatchString(l.text),
		l.words >= 2 && l.quoted && l.ended:
		return kindGood
	}
	return kindShort
}
