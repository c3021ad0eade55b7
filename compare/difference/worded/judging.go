package worded

import (
	"slices"

	"parallax/compare/difference"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// mostJudging is how many words that judge are cited of an article.
const mostJudging = 3

// judged are the words of blame and the degrading names that stand in an article's own
// voice, in text order.
func (w *genres) judged(article int) []news.Span {
	var out []news.Span
	for _, f := range wording.LoadedWording().Find(w.In.Reader) {
		if c := lexicon.Category(f.Category); f.Article == article && f.Voice == wording.Own && len(f.Words) > 0 && (c == lexicon.Negative || c == lexicon.Degrading) {
			out = append(out, f.Words[0])
		}
	}
	slices.SortFunc(out, func(x, y news.Span) int { return x.Start - y.Start })
	return out
}

// judging is "words that judge, such as “pathetic” and “disgraceful”".
func (w *genres) judging(article int, at []news.Span) []difference.Piece {
	var words [][]difference.Piece
	seen := map[string]bool{}
	for _, s := range at {
		text := say.Text(w.Cited(article, s))
		if len(words) < mostJudging && !seen[text] {
			seen[text] = true
			words = append(words, w.Cited(article, s))
		}
	}
	return difference.English(say.Message{Key: "genre.judging", Args: []say.Arg{say.Count("n", len(at)), say.List("words", words...)}})
}
