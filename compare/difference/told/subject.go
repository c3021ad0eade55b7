package told

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/align/title"
	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

var (
	// saying are the words that tell of speech: many sentences share them.
	saying = class.Words("speech-word")
	// nothing are words of grammar that name nothing.
	nothing = class.Words("thin-word", "no-name", "quantifier", "reflexive", "do", "modal", "subordinator", "possessive-pronoun")
)

// mostShort is how many letters a capital short form with a point has: "Gov.".
const mostShort = 4

// mostSubject is how many pieces of a sentence name what a row is about.
const mostSubject = 3

// named gives a lead with what its sentences are about: "Told side by side: turnout, 71
// percent"; with the title of their fact where the words they share name nothing.
func (w *sideBySide) named(key string, f int, told []align.Place) say.Message {
	about := w.subject(told)
	if len(about) == 0 {
		about = [][]difference.Piece{{say.Words(w.head(f, told[0]))}}
	}
	return say.Message{Key: key + ".of", Args: []say.Arg{say.List("about", about...)}}
}

// head is the title of a fact that names no article, since pages may hide the names, or
// else the head of a sentence up to a clause.
func (w *sideBySide) head(f int, at align.Place) string {
	if f >= 0 && w.In.Facts[f].Title != "" && !w.In.Facts[f].Cited {
		return w.In.Facts[f].Title
	}
	d := w.In.Docs[at.Article]
	span := d.Sentences[at.Sentence].Span
	if cuts := clause.Cuts(d, span); len(cuts) > 0 {
		span = cuts[0]
	}
	text, _ := title.Cut(title.Of(d.Article.Text, title.WithoutDateline(d.Article.Text, span)).Text, false, nil)
	return text
}

// subject are the noun phrases that sentences share, as the first of them has them: of the
// words that stand in all of them, else in any, the runs of most words in the order of the
// text. It is nil where these are single words, or what the articles are about all along.
func (w *sideBySide) subject(told []align.Place) [][]difference.Piece {
	at := told[0]
	shared := w.sharedBy(told)
	var runs []run
	for n := len(told); n > 1 && len(runs) == 0; n-- {
		runs = strong(w.runs(at, func(x token.Word) bool { return shared[x.Stem] >= n }))
	}
	slices.SortStableFunc(runs, func(a, b run) int { return cmp.Compare(b.tells, a.tells) })
	runs = runs[:min(len(runs), mostSubject)]
	slices.SortFunc(runs, func(a, b run) int { return cmp.Compare(a.span.Start, b.span.Start) })
	var out [][]difference.Piece
	for _, r := range runs {
		out = append(out, []difference.Piece{say.Words(r.text)})
	}
	return out
}

// shortestNoun is how many letters a noun has that is named alone beside a name.
const shortestNoun = 5

// strong are the runs that name a matter: names and phrases of several words that are not
// the topic; beside a single one of them the nouns too. It is nil where there are none.
func strong(runs []run) []run {
	var out, rest []run
	phrases := false
	for _, r := range runs {
		switch {
		case len(r.words) == 1 && strings.HasSuffix(r.text, "."): // "Rep."
		case r.tells > 0 && (r.name || len(r.words) > 1):
			out = append(out, r)
			phrases = phrases || len(r.words) > 1
		case r.tells > 0 && !r.name && len(r.text) >= shortestNoun:
			rest = append(rest, r)
		}
	}
	if len(out) == 1 {
		phrases = phrases || len(rest) > 0
		out = append(out, rest...)
	}
	if !phrases && len(out) < 2 {
		return nil
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
	words []token.Word
	name  bool // it has a capital that does not begin the sentence
	tells int
}

// runs are the runs of those words of a sentence that are wanted and may be nouns, each
// once, without adjectives at their end.
func (w *sideBySide) runs(at align.Place, want func(token.Word) bool) []run {
	d := w.In.Docs[at.Article]
	words := d.WordsOf(at.Sentence)
	var out []run
	last, seen := -2, map[string]bool{}
	for i, x := range words {
		if phrase.Small[x.Lower] || nothing[x.Lower] || !want(x) || seen[x.Stem] || !noun(words, i) {
			continue
		}
		seen[x.Stem] = true
		if n := len(out) - 1; last == i-1 && strings.Trim(d.Article.Text[out[n].span.End:x.Start], " -.") == "" {
			out[n].span.End, out[n].words = x.End, append(out[n].words, x)
		} else {
			out = append(out, run{span: x.Span, words: []token.Word{x}})
		}
		last = i
	}
	first := d.Sentences[at.Sentence].Span.Start
	out = slices.DeleteFunc(out, func(r run) bool { return trimmed(r.words) == 0 })
	for i := range out {
		w.finish(&out[i], at, first)
	}
	return out
}

// finish notes what a run tells, without the adjectives at its end.
func (w *sideBySide) finish(r *run, at align.Place, first int) {
	r.words = r.words[:trimmed(r.words)]
	r.span.End = r.words[len(r.words)-1].End
	for _, x := range r.words {
		r.name = r.name || x.Capital && x.Start > first+1
		if !w.topic(at.Article, x.Stem) && !saying[x.Lower] {
			r.tells++
		}
	}
	r.text = tidied(w.In.Docs[at.Article], at, r.span)
}

// tidied are the words of a run without a possessive ending, and with the point of a short
// form at their end, unless the sentence ends there: "Odernaugh", "D-N.Y.".
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
