package difference

import (
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Cite are words of an article between quotation marks; the last piece is the mark
// behind them.
func Cite(article int, s news.Span, text string) []Piece {
	text = phrase.InnerMarks.Replace(news.OneLine(text))
	out := append(English(say.Message{Key: "cite.open"}), say.At(Cited, phrase.WithoutEnd(text), article, s))
	return append(out, English(say.Message{Key: "cite.close"})...)
}

// CutAtEnd is a citation that goes on in the article, with dots before its last mark.
func CutAtEnd(cite []Piece) []Piece {
	return say.Join(cite[:len(cite)-1:len(cite)-1], English(say.Message{Key: "cite.cut"})...)
}

// CutAtStart is a citation that begins in the middle, with dots behind its first mark.
func CutAtStart(cite []Piece) []Piece {
	return say.Join(English(say.Message{Key: "cite.begun"}), cite[1:]...)
}

// Commas puts a comma and a blank between things.
func Commas(things ...[]Piece) []Piece {
	var out []Piece
	for i, x := range things {
		if i > 0 {
			out = say.Join(out, say.Words(", "))
		}
		out = say.Join(out, x...)
	}
	return out
}

// Times is how often: "once", "twice", "3 times".
func Times(n int) []Piece {
	switch n {
	case 1:
		return English(say.Message{Key: "times.once"})
	case 2:
		return English(say.Message{Key: "times.twice"})
	}
	return English(say.Message{Key: "times", Args: []say.Arg{say.Count("n", n)}})
}

// Day is a date in words, nothing when it is not known.
func Day(d news.Date) []Piece {
	if !d.Known() {
		return nil
	}
	day := d.LocalDay()
	month := English(say.Message{Key: "month." + phrase.LowerFirst(day.Month().String())})
	return English(say.Message{Key: "page.day", Args: []say.Arg{say.Count("day", day.Day()), say.Of("month", month...), say.Count("year", day.Year())}})
}
