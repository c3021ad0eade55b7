// Package passage finds facts that are pieces of one quotation: sentences of one speech
// that articles print one behind the other.
//
// In go the documents, their quotations and the tellings of each fact; out come runs of
// facts, each in text order. Two facts follow each other in a run where the same articles
// tell both, each in one sentence of its body, where in each the second sentence stands
// behind the first in one paragraph (with the same few words between, perhaps), and where most
// of both belongs to one quotation, of one speaker in all of them. Method: our own rule.
//
// Known misses: a quotation that one article leaves a sentence out of, or parts into two
// paragraphs; sentences of a talk that are printed without marks.
package passage

import (
	"slices"
	"strings"

	"parallax/compare/align/row"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Input is facts by their tellings, each in the order of the articles.
type Input struct {
	Docs   []*token.Document
	Quotes [][]quote.Quote // by article
	Facts  [][]row.Telling
}

// Runs are the facts of each quotation, as indexes, two or more of each.
func Runs(in Input) [][]int {
	at := map[row.Place]int{} // of the sentences of bodies that tell one fact, its index
	for f, tellings := range in.Facts {
		for _, t := range tellings {
			if _, twice := at[t.Place]; twice {
				f = several
			}
			at[t.Place] = f
		}
	}
	next, led := make([]int, len(in.Facts)), make([]bool, len(in.Facts))
	for f := range in.Facts {
		if next[f] = in.next(f, at); next[f] >= 0 {
			led[next[f]] = true
		}
	}
	var out [][]int
	for f := range in.Facts {
		if led[f] || next[f] < 0 {
			continue
		}
		run := []int{f}
		for g := next[f]; g >= 0; g = next[g] {
			run = append(run, g)
		}
		out = append(out, run)
	}
	return out
}

// several stands for a sentence that tells no fact, or more than one.
const several = -1

// next is the fact that goes on with the quotation of another one, -1 for none.
func (in Input) next(f int, at map[row.Place]int) int {
	mine, ok := in.bodies(f, at)
	if !ok || len(mine) == 0 {
		return -1
	}
	g := in.behind(mine[0], at)
	if g == several || g == f {
		return -1
	}
	theirs, ok := in.bodies(g, at)
	if !ok || len(theirs) != len(mine) || !slices.Equal(in.tellers(f), in.tellers(g)) {
		return -1
	}
	speaker := ""
	for i, t := range mine {
		if in.between(t, theirs[i]) != in.between(mine[0], theirs[0]) {
			return -1
		}
		who, one := in.together(t, theirs[i])
		if !one || who != "" && speaker != "" && who != speaker {
			return -1
		}
		if who != "" {
			speaker = who
		}
	}
	return g
}

// behind is the fact that tells the sentence behind a telling, or the next one where that is in no
// fact; several for none.
func (in Input) behind(t row.Telling, at map[row.Place]int) int {
	for p := (row.Place{Article: t.Article, Sentence: t.Sentence + 1}); p.Sentence <= t.Sentence+1+mostBetween; p.Sentence++ {
		if g, found := at[p]; found {
			return g
		}
	}
	return several
}

// mostBetween is how many sentences in no fact may stand between two pieces of a quotation,
// the same ones in all articles: "Why?"
const mostBetween = 1

// bodies are the tellings of a fact in bodies; false where an article has two, or where one
// of their sentences tells another fact too.
func (in Input) bodies(f int, at map[row.Place]int) ([]row.Telling, bool) {
	var out []row.Telling
	for _, t := range in.Facts[f] {
		if in.Docs[t.Article].Sentences[t.Sentence].Headline() {
			continue
		}
		if at[t.Place] != f || len(out) > 0 && out[len(out)-1].Article == t.Article {
			return nil, false
		}
		out = append(out, t)
	}
	return out, true
}

// tellers are the articles that tell a fact, in headlines too.
func (in Input) tellers(f int) []int {
	var out []int
	for _, t := range in.Facts[f] {
		if len(out) == 0 || out[len(out)-1] != t.Article {
			out = append(out, t.Article)
		}
	}
	return out
}

// between are the words between two tellings of an article, in lower case.
func (in Input) between(t, u row.Telling) string {
	if t.Article != u.Article || t.Span.End > u.Span.Start {
		return ""
	}
	var words []string
	for _, w := range in.Docs[t.Article].WordsIn(news.Span{Start: t.Span.End, End: u.Span.Start}) {
		words = append(words, w.Lower)
	}
	return strings.Join(words, " ")
}

// leastQuoted is the share of a sentence that is quoted, at least.
const leastQuoted = .5

// together reports whether two tellings are neighbours in one quotation, and gives the last
// word of its speaker's name, "" for nobody.
func (in Input) together(t, u row.Telling) (speaker string, one bool) {
	if t.Article != u.Article || t.Sentence >= u.Sentence || u.Sentence > t.Sentence+1+mostBetween || t.Article >= len(in.Quotes) {
		return "", false
	}
	if s := in.Docs[t.Article].Sentences; s[t.Sentence].Paragraph != s[u.Sentence].Paragraph {
		return "", false
	}
	for _, q := range in.Quotes[t.Article] {
		if q.Kind != quote.Indirect && covers(q, t.Span) && covers(q, u.Span) {
			words := strings.Fields(strings.ToLower(q.Speaker))
			if len(words) == 0 {
				return "", true
			}
			return words[len(words)-1], true
		}
	}
	return "", false
}

func covers(q quote.Quote, s news.Span) bool {
	n := 0
	for _, c := range q.Content {
		n += c.Intersect(s).Len()
	}
	return float64(n) >= leastQuoted*float64(s.Len())
}
