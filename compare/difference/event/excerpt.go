package event

import (
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// LongestBeside is how many bytes of a sentence are cited beside another one: most
// sentences are shorter.
const LongestBeside = 240

// CitedBeside are words of a sentence that stands beside others: the whole of it, or
// those of its clauses that have most words in common with them, since what differs
// stands there.
func CitedBeside(e *Event, at align.Place, others []align.Place) []difference.Piece {
	wanted := map[string]bool{}
	for _, o := range others {
		if o.Article == at.Article || o.Sentence < 0 {
			continue
		}
		for _, x := range phrase.Telling(e.In.Docs[o.Article].WordsOf(o.Sentence)) {
			wanted[x.Stem] = true
		}
	}
	return part{e, LongestBeside, wanted}.cited(at.Article, e.In.Sentence(at).Span)
}

// CitedWith are words of an article between quotation marks: where they are longer than
// most bytes the part that has a name or a word.
func (e *Event) CitedWith(article int, s news.Span, most int, name string) []difference.Piece {
	wanted := map[string]bool{}
	for _, x := range strings.Fields(strings.ToLower(name)) {
		wanted[token.Stem(x)] = true
	}
	return part{e, most, wanted}.cited(article, s)
}

// CitedShort are words of an article between quotation marks, cut at the end of a
// clause, else at a word, when they are longer than most bytes.
func (e *Event) CitedShort(article int, s news.Span, most int) []difference.Piece {
	return part{e, most, nil}.cited(article, s)
}

// part is how words are cut that are longer than most bytes: to those among which most
// words have some stems.
type part struct {
	*Event
	most   int
	wanted map[string]bool
}

// cited are words between quotation marks, cut where they are too long, with dots where
// something was left out: of equal parts the first, and of these the longest, from clause
// to clause where that can be, else at words.
func (c part) cited(article int, s news.Span) []difference.Piece {
	if s.Len() <= c.most {
		return c.Cited(article, s)
	}
	text, words := c.In.Article(article).Text, c.In.Docs[article].WordsIn(s)
	p := c.best(words, clauseCuts(text, words, s))
	if 2*p.Len() < c.most { // clauses are too long or too short
		p = c.best(words, wordCuts(words, s))
	}
	p.End = p.Start + len(strings.TrimRight(text[p.Start:p.End], clauseMarks+" \n"))
	if p.Empty() {
		p = news.Span{Start: s.Start, End: s.Start + c.most}
	}
	ps := c.Cited(article, p)
	if p.Start > s.Start {
		ps = difference.CutAtStart(ps)
	}
	if p.End < s.End {
		ps = difference.CutAtEnd(ps)
	}
	return ps
}

// best is what lies between two of some cuts with most words of the stems; empty where all
// cuts lie too far apart.
func (c part) best(words []token.Word, cuts []int) news.Span {
	var best news.Span
	score := -1
	for i, from := range cuts {
		for _, to := range cuts[i+1:] {
			p := news.Span{Start: from, End: to}
			if p.Len() > c.most {
				break
			}
			n := c.has(words, p)
			if i == 0 && n > 0 {
				n++ // who it is about stands there
			}
			if n > score || n == score && from == best.Start {
				best, score = p, n
			}
		}
	}
	return best
}

// has is how many of the stems words have that lie inside of a span.
func (c part) has(words []token.Word, in news.Span) int {
	has := map[string]bool{}
	for _, x := range words {
		if c.wanted[x.Stem] && in.Start <= x.Start && x.End <= in.End {
			has[x.Stem] = true
		}
	}
	return len(has)
}

// clauseMarks are the signs at which clauses end.
const clauseMarks = ",;:–—-"

// clauseCuts are where words may be cut, in order: at their ends, and between two words
// where a sign stands that ends a clause, with white space.
func clauseCuts(text string, words []token.Word, s news.Span) []int {
	out := []int{s.Start}
	for i := 1; i < len(words); i++ {
		between := text[words[i-1].End:words[i].Start]
		if strings.ContainsAny(between, clauseMarks) && strings.ContainsAny(between, " \n") {
			out = append(out, words[i].Start)
		}
	}
	return append(out, s.End)
}

// wordCuts are the beginnings of words and the end of them all.
func wordCuts(words []token.Word, s news.Span) []int {
	out := []int{s.Start}
	for _, x := range words {
		if x.Start > s.Start {
			out = append(out, x.Start)
		}
	}
	return append(out, s.End)
}
