package quote

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// leastSentence is the number of words of a quotation that is a sentence by itself.
const leastSentence = 4

// withoutNarration leaves out what the reporter tells around words in quotation marks:
// what announces them with a colon, a clause in front of who says a whole sentence in
// marks, and a clause that goes on behind who said it.
func (f bounds) withoutNarration(q *Quote) {
	for i, c := range q.Content {
		if c.End <= q.Cue.Start {
			q.Content[i].Start = f.behindColon(c)
		}
	}
	behind := sort.Search(len(q.Content), func(i int) bool { return q.Content[i].Start >= q.Cue.End })
	switch {
	case behind == 0 || behind == len(q.Content):
	case f.quotedShare(q.Content[:behind]) == 0:
		if f.wholeSentence(q, q.Content[behind]) {
			q.Content = q.Content[behind:]
		}
	case f.kindOf(q.Content[:behind]) == Direct:
		if f.tellsOn(q, q.Content[behind]) {
			q.Content = append(q.Content[:behind:behind], q.Content[behind+1:]...)
		}
	}
}

// behindColon is where the words begin that own words with a colon announce: "She made
// it plain: “WORDS,” she said"; the beginning of c where nothing does.
func (f bounds) behindColon(c news.Span) int {
	i := sort.Search(len(f.stretches), func(i int) bool { return f.stretches[i].Start >= c.Start })
	if i == len(f.stretches) || f.stretches[i].End > c.End || inStretch(f.stretches, c.Start) {
		return c.Start
	}
	front := strings.TrimSpace(f.doc.Article.Text[c.Start:f.stretches[i].Start])
	if strings.HasSuffix(front, ":") {
		return f.stretches[i].Start
	}
	return c.Start
}

// wholeSentence reports whether c is a sentence in quotation marks right behind the
// comma or colon after who speaks: what stands in front is no part of it, "Sitting on
// the dam, Moss said, “The mill is safe.”"
func (f bounds) wholeSentence(q *Quote, c news.Span) bool {
	at := max(q.Cue.End, q.Source.End)
	words := f.doc.WordsIn(c)
	if at > c.Start || len(words) < leastSentence || f.kindOf([]news.Span{c}) != Direct || f.doc.SentenceAt(c.Start) != f.doc.SentenceAt(q.Cue.Start) {
		return false
	}
	gap := strings.TrimSpace(f.doc.Article.Text[at:c.Start])
	first, _ := utf8.DecodeRuneInString(f.doc.Article.Text[words[0].Start:])
	return strings.Trim(gap, ",:") == "" && unicode.IsUpper(first) && !firstPersons[words[0].Lower]
}

// tellsOn reports whether c goes on behind who spoke with a clause of the reporter, not
// with more of what was said: ", leading Roe to leave", "when asked about the mill".
func (f bounds) tellsOn(q *Quote, c news.Span) bool {
	words := f.doc.WordsIn(c)
	if len(words) == 0 || f.kindOf([]news.Span{c}) != Indirect || f.doc.SentenceAt(c.Start) != f.doc.SentenceAt(q.Cue.Start) {
		return false
	}
	first := words[0].Lower
	return tailWords[first] || strings.HasSuffix(first, "ing") && !nounBefore[first]
}
