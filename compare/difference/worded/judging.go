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

// judged are the loaded words that stand in an article's own voice, those of
// blame and degrading names first, in text order: all that are marked wherever they stand.
func (w *genres) judged(article int) (all []news.Span, blame int) {
	var rest []news.Span
	for _, f := range wording.LoadedWording().Find(w.In.Reader) {
		c := lexicon.Category(f.Category)
		if f.Article != article || f.Voice != wording.Own || len(f.Words) == 0 || !c.Strong() {
			continue
		}
		if c == lexicon.Negative || c == lexicon.Degrading {
			all = append(all, f.Words[0])
		} else {
			rest = append(rest, f.Words[0])
		}
	}
	for _, of := range [][]news.Span{all, rest} {
		slices.SortFunc(of, func(x, y news.Span) int { return x.Start - y.Start })
	}
	return append(all, rest...), len(all)
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
