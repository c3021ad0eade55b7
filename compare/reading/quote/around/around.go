// Package around parts the words of a quotation from what a reporter tells around them.
//
// In go the document, its stretches in quotation marks and where the content, the verb
// and the source of a quotation stand; out comes the content without the reporter's own
// clauses. Method: rules over marks, commas and the first word of a clause. Known
// misses: an own clause in front of words in marks that begin with a small letter, and
// one behind them that begins with no participle or word of time.
package around

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote/mark"
	"parallax/compare/reading/token"
)

// Text is a document with its stretches in quotation marks, in text order.
type Text struct {
	Doc   *token.Document
	Marks []mark.Stretch
}

// Words is where a quotation stands: its content in text order, verb and source.
type Words struct {
	Content     []news.Span
	Cue, Source news.Span
}

// leastSentence is the number of words of a quotation that is a sentence by itself.
const leastSentence = 4

// direct is the share of words in marks from which on all words count as quoted.
const direct = .97

var (
	topics       = class.Words("topic-preposition")
	firstPersons = class.Words("first-person")
	units        = class.Words("time-unit")
	times        = class.Words("time-opener")
	tails        = class.Words("tail-word")
	nounBefore   = class.Words("stands-before-noun")
)

// Share is the share of the words of the content that stand in quotation marks, 0-1.
func (t Text) Share(content ...news.Span) float64 {
	all, quoted := 0, 0
	for _, s := range content {
		for _, w := range t.Doc.WordsIn(s) {
			all++
			i := sort.Search(len(t.Marks), func(i int) bool { return t.Marks[i].End > w.Start })
			if i < len(t.Marks) && t.Marks[i].Start <= w.Start {
				quoted++
			}
		}
	}
	if all == 0 {
		return 0
	}
	return float64(quoted) / float64(all)
}

// Without is the content without what announces words in quotation marks with a colon, a
// clause in front of who says a whole sentence in marks, and a clause that goes on
// behind who said it.
func (t Text) Without(q Words) []news.Span {
	out := append([]news.Span{}, q.Content...)
	for i, c := range out {
		if c.End <= q.Cue.Start {
			out[i].Start = t.behindColon(c)
		}
	}
	behind := sort.Search(len(out), func(i int) bool { return out[i].Start >= q.Cue.End })
	if behind == 0 || behind == len(out) {
		return out
	}
	switch share := t.Share(out[:behind]...); {
	case share == 0 && t.wholeSentence(q, out[behind]):
		return out[behind:]
	case share >= direct && t.tellsOn(q, out[behind]):
		return append(out[:behind], out[behind+1:]...)
	}
	return out
}

// WithoutTopic is the content without what a sentence is about in front of who speaks:
// "Of Moss, she said, WORDS".
func (t Text) WithoutTopic(q Words) []news.Span {
	if len(q.Content) < 2 || q.Source.Empty() || q.Content[0].End > q.Source.Start || t.Share(q.Content[0]) > 0 || t.Share(q.Content[1]) == 0 {
		return q.Content
	}
	if words := t.Doc.WordsIn(q.Content[0]); len(words) > 0 && topics[words[0].Lower] {
		return q.Content[1:]
	}
	return q.Content
}

// WithoutTime is the content without a clause behind its last words in marks that tells when
// it was said: `accused Moss of “theft” in a letter, days after Roe had called him a liar`.
func (t Text) WithoutTime(q Words) []news.Span {
	n := len(q.Content) - 1
	last := q.Content[n]
	i := sort.Search(len(t.Marks), func(i int) bool { return t.Marks[i].Start >= last.End }) - 1
	if i < 0 || t.Marks[i].Start < last.Start || last.Start < q.Cue.End {
		return q.Content
	}
	text := t.Doc.Article.Text
	words := t.Doc.WordsIn(news.Span{Start: t.Marks[i].End, End: last.End})
	for k := 1; k+3 < len(words); k++ {
		if strings.TrimSpace(text[words[k-1].End:words[k].Start]) != "," {
			continue
		}
		if units[words[k].Lower] && times[words[k+1].Lower] || times[words[k].Lower] {
			out := append([]news.Span{}, q.Content...)
			out[n].End = words[k-1].End
			return out
		}
	}
	return q.Content
}

// behindColon is where the words begin that own words with a colon announce: "She made
// it plain: “WORDS,” she said"; the beginning of c where nothing does.
func (t Text) behindColon(c news.Span) int {
	i := sort.Search(len(t.Marks), func(i int) bool { return t.Marks[i].End > c.Start })
	if i == len(t.Marks) || t.Marks[i].Start < c.Start || t.Marks[i].End > c.End {
		return c.Start
	}
	if strings.HasSuffix(strings.TrimSpace(t.Doc.Article.Text[c.Start:t.Marks[i].Start]), ":") {
		return t.Marks[i].Start
	}
	return c.Start
}

// wholeSentence reports whether c is a sentence in quotation marks right behind the
// comma or colon after who speaks: what stands in front is no part of it, "Sitting on
// the dam, Moss said, “The mill is safe.”"
func (t Text) wholeSentence(q Words, c news.Span) bool {
	at := max(q.Cue.End, q.Source.End)
	words := t.Doc.WordsIn(c)
	if at > c.Start || len(words) < leastSentence || t.Share(c) < direct || !t.inOne(q, c) {
		return false
	}
	gap := strings.TrimSpace(t.Doc.Article.Text[at:c.Start])
	first, _ := utf8.DecodeRuneInString(t.Doc.Article.Text[words[0].Start:])
	return strings.Trim(gap, ",:") == "" && unicode.IsUpper(first) && !firstPersons[words[0].Lower]
}

// tellsOn reports whether c goes on behind who spoke with a clause of the reporter, not
// with more of what was said: ", leading Roe to leave", "when asked about the mill".
func (t Text) tellsOn(q Words, c news.Span) bool {
	words := t.Doc.WordsIn(c)
	if len(words) == 0 || t.Share(c) > 0 || !t.inOne(q, c) {
		return false
	}
	if cue := t.Doc.WordsIn(q.Cue); len(cue) > 1 && topics[cue[len(cue)-1].Lower] {
		return true // "said about the mill"
	}
	first := words[0].Lower
	return tails[first] || strings.HasSuffix(first, "ing") && !nounBefore[first]
}

// inOne reports whether a part of the content stands in the sentence of the verb.
func (t Text) inOne(q Words, c news.Span) bool {
	return t.Doc.SentenceAt(c.Start) == t.Doc.SentenceAt(q.Cue.Start)
}
