package told

import (
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/say"
)

// longestClause is how many bytes are cited before and behind words that are marked.
const longestClause = 120

// marked is a stretch of words between quotation marks, those that are compared as a
// value and the others, cut at words, as cited.
func marked(w *event.Event, article int, whole, words news.Span) []difference.Piece {
	d := w.In.Docs[article]
	before, behind := news.Span{Start: whole.Start, End: words.Start}, news.Span{Start: words.End, End: whole.End}
	from, to := "", ""
	for _, x := range d.WordsIn(before) {
		if x.Start > before.Start && before.Len() > longestClause {
			before.Start, from = x.Start, "… "
		}
	}
	if behind.Len() > longestClause {
		behind.End, to = behind.Start+strings.LastIndexByte(d.Article.Text[behind.Start:behind.Start+longestClause], ' '), " …"
	}
	a := d.Article
	out := append(difference.English(say.Message{Key: "cite.open"}), say.Words(from))
	for _, ps := range [][]difference.Piece{
		cutOff(a, article, before, false),
		{say.At(difference.Value, news.OneLine(a.Slice(words)), article, words)},
		cutOff(a, article, behind, true),
		append([]difference.Piece{say.Words(to)}, difference.English(say.Message{Key: "cite.close"})...),
	} {
		out = say.Join(out, ps...)
	}
	return out
}

// cutOff are cited words with the blanks at their ends as plain pieces, and without the
// sign behind them where they are last.
func cutOff(a *news.Article, article int, s news.Span, last bool) []difference.Piece {
	text := a.Slice(s)
	out := phrase.InnerMarks.Replace(news.OneLine(text))
	if last {
		out = phrase.WithoutEnd(out)
	}
	if out == "" {
		return nil
	}
	piece := []difference.Piece{say.At(difference.Cited, out, article, s)}
	if strings.TrimLeft(text, " \n") != text {
		piece = say.Join([]difference.Piece{say.Words(" ")}, piece...)
	}
	if strings.TrimRight(text, " \n") != text {
		piece = say.Join(piece, say.Words(" "))
	}
	return piece
}
