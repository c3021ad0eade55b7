package told

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

var (
	// saying are the words that tell of speech: many sentences share them.
	saying = class.Words("speech-word")
	// nothing are words of grammar that name nothing.
	nothing = class.Words("thin-word", "no-name", "quantifier", "reflexive", "do", "modal")
)

// mostShort is how many letters a capital short form with a point has: "Gov.".
const mostShort = 4

// mostSubject is how many pieces of a sentence name what a row is about.
const mostSubject = 3

// named gives a lead with what its sentences are about: "Told side by side: turnout, 71
// percent"; the lead alone where they share no word.
func (w *sideBySide) named(key string, told []align.Place) say.Message {
	about := w.subject(told)
	if len(about) == 0 {
		return say.Message{Key: key}
	}
	return say.Message{Key: key + ".of", Args: []say.Arg{say.List("about", about...)}}
}

// subject are the words that sentences share, as the first of them has them: of those
// that stand in all of them, else in any, the runs of most words in the order of the text.
// What an article is about all along is named only where nothing else is shared, and so
// are the verbs of saying.
func (w *sideBySide) subject(told []align.Place) [][]difference.Piece {
	at := told[0]
	shared := w.sharedBy(told)
	var runs []run
	for n := len(told); n > 1 && len(runs) == 0; n-- {
		runs = w.runs(at, func(x token.Word) bool { return shared[x.Stem] >= n })
	}
	slices.SortStableFunc(runs, func(a, b run) int { return cmp.Compare(b.tells, a.tells) })
	if own := slices.IndexFunc(runs, func(r run) bool { return r.tells == 0 }); own > 0 {
		runs = runs[:own]
	}
	runs = runs[:min(len(runs), mostSubject)]
	slices.SortFunc(runs, func(a, b run) int { return cmp.Compare(a.span.Start, b.span.Start) })
	var out [][]difference.Piece
	for _, r := range runs {
		out = append(out, []difference.Piece{say.Words(r.text)})
	}
	return out
}

// sharedBy is in how many of some sentences a stem stands, by stem.
func (w *sideBySide) sharedBy(told []align.Place) map[string]int {
	in := map[string]int{}
	for _, p := range told {
		seen := map[string]bool{}
		for _, x := range phrase.Telling(w.In.Docs[p.Article].WordsOf(p.Sentence)) {
			if !seen[x.Stem] {
				seen[x.Stem] = true
				in[x.Stem]++
			}
		}
	}
	return in
}

// run are words of a sentence that stand side by side, of which tells say something of
// this sentence alone.
type run struct {
	span  news.Span
	text  string
	tells int
}

// runs are the runs of those words of a sentence that are wanted, each once.
func (w *sideBySide) runs(at align.Place, want func(token.Word) bool) []run {
	d := w.In.Docs[at.Article]
	var out []run
	last, seen := -2, map[string]bool{}
	for i, x := range d.WordsOf(at.Sentence) {
		if phrase.Small[x.Lower] || nothing[x.Lower] || !want(x) || seen[x.Stem] {
			continue
		}
		seen[x.Stem] = true
		tells := 1
		if w.topic(at.Article, x.Stem) || saying[x.Lower] {
			tells = 0
		}
		if n := len(out) - 1; last == i-1 && strings.Trim(d.Article.Text[out[n].span.End:x.Start], " -.") == "" {
			out[n].span.End, out[n].tells = x.End, out[n].tells+tells
		} else {
			out = append(out, run{span: x.Span, tells: tells})
		}
		last = i
	}
	for i := range out {
		out[i].text = tidied(d, at, out[i].span)
	}
	return out
}

// tidied are the words of a run without a possessive ending, and with the point of a short
// form at their end, unless the sentence ends there: "Kavanaugh", "D-N.Y.".
func tidied(d *token.Document, at align.Place, s news.Span) string {
	words := d.Article.Slice(s)
	for _, own := range []string{"'s", "’s"} {
		words = strings.TrimSuffix(words, own)
	}
	last := words[strings.LastIndexByte(words, ' ')+1:]
	short := strings.Contains(last, ".") || len(last) <= mostShort && last != strings.ToLower(last)
	rest := d.Article.Text[s.Start+len(words) : d.Sentences[at.Sentence].Span.End]
	if short && len(rest) > 1 && rest[0] == '.' {
		return words + "."
	}
	return words
}
