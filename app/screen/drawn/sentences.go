package drawn

import (
	"slices"
	"strings"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"

	"parallax/app/part/prose"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// articlesOf are the articles of a comparison, in its order.
func articlesOf(c *compare.Comparison) []*news.Article {
	out := make([]*news.Article, len(c.Readings))
	for i, r := range c.Readings {
		out[i] = r.Article
	}
	return out
}

// ShortNames are the articles' names as heads of columns.
func ShortNames(c *compare.Comparison) []string {
	return difference.Names(articlesOf(c))
}

// pieceText is a piece of a sentence; where outlets are hidden the name is
// that by which the article goes.
func pieceText(c *compare.Comparison, p difference.Piece) string {
	if p.Kind != difference.Outlet || p.Article < 0 || p.Article >= len(c.Readings) {
		return p.Text
	}
	name := c.Readings[p.Article].Article.Name()
	words := strings.Fields(p.Text)
	if len(words) > 0 && strings.HasSuffix(name, words[len(words)-1]) {
		return p.Text
	}
	return name
}

// SentenceRuns set the pieces of a sentence: values and outlets bold, cited
// words in the reading face, loaded words marked. Where values are compared,
// they alone are bold.
func SentenceRuns(c *compare.Comparison, ps []difference.Piece) []prose.Run {
	ps = told.Pieces(ps)
	values := slices.ContainsFunc(ps, func(p difference.Piece) bool { return p.Kind == difference.Value })
	var out []prose.Run
	for _, p := range ps {
		r := prose.Run{Text: pieceText(c, p)}
		switch p.Kind {
		case difference.Value:
			r.Bold = true
		case difference.Outlet:
			r.Bold = !values
		case difference.Cited:
			r.Serif = true
		}
		if p.Kind == difference.Value || p.Kind == difference.Cited {
			out = append(out, loadedRuns(c, p, r)...)
		} else {
			out = append(out, r)
		}
	}
	return prose.Glued(out)
}

// SentenceText is a sentence without its styles.
func SentenceText(c *compare.Comparison, ps []difference.Piece) string {
	var b strings.Builder
	for _, p := range told.Pieces(ps) {
		b.WriteString(pieceText(c, p))
	}
	return b.String()
}

// PlaceOf is where a passage stands, false when its article is not there.
func PlaceOf(c *compare.Comparison, p news.Passage) (align.Place, bool) {
	a := c.ReadingOf(p.Article)
	if a < 0 {
		return align.Place{}, false
	}
	s := c.Readings[a].Doc.SentenceAt(p.Start)
	return align.Place{Article: a, Sentence: max(0, s)}, s >= 0
}

// Passages show where something stands, each with its outlet and place.
func Passages(c *compare.Comparison, ps []news.Passage) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	last := -1
	seen := map[align.Place]bool{}
	for _, p := range ps {
		at, ok := PlaceOf(c, p)
		if !ok || seen[at] {
			continue // a sentence is shown once, however much of it is meant
		}
		seen[at] = true
		span := p.Span
		if whole := c.Readings[at.Article].Doc.Sentences[at.Sentence].Span; whole.Contains(span) {
			span = whole
		}
		os = append(os, Telling(c, at, span, at.Article != last))
		last = at.Article
	}
	return os
}

// rowOfPassage is the row in which a passage stands, -1 for none.
func rowOfPassage(c *compare.Comparison, p news.Passage) (row, article int) {
	at, ok := PlaceOf(c, p)
	if !ok {
		return -1, -1
	}
	row = slices.IndexFunc(c.Rows, func(r align.Row) bool {
		return at.Article < len(r.Cells) && slices.Contains(r.Cells[at.Article], at.Sentence)
	})
	return row, at.Article
}

// RowOfFact is the row of a fact, -1 when it has none.
func RowOfFact(c *compare.Comparison, fact int) int {
	return slices.IndexFunc(c.Rows, func(r align.Row) bool { return fact >= 0 && r.Fact == fact })
}

// RowOfDifference is the row to which a difference leads, and the article in
// it; -1 when there is none.
func RowOfDifference(c *compare.Comparison, n int) (row, article int) {
	if n < 1 || n > len(c.Differences) {
		return -1, -1
	}
	d := c.Differences[n-1]
	if row := RowOfFact(c, d.Fact); row >= 0 {
		return row, -1
	}
	if len(d.Evidence) > 0 {
		return rowOfPassage(c, d.Evidence[0])
	}
	return -1, -1
}

// RowOfCell is RowOfDifference for the side of an article, from 1; where the
// article has no passage in it, its row is that of the difference.
func RowOfCell(c *compare.Comparison, n, article int) (row, of int) {
	if n < 1 || n > len(c.Differences) || article < 1 || article > len(c.Readings) {
		return RowOfDifference(c, n)
	}
	if s := SideOf(c.Differences[n-1], article-1); len(s.Passages) > 0 {
		return rowOfPassage(c, s.Passages[0])
	}
	return RowOfDifference(c, n)
}

// SignOf is the sign of a kind of difference; the sentence says it too.
func SignOf(k difference.Kind) string {
	switch k {
	case difference.KindNumbers:
		return "#"
	case difference.KindNotFound:
		return "○"
	case difference.KindQuotation, difference.KindVoices, difference.KindNames, difference.KindOtherSaid:
		return "❝"
	case difference.KindLabels, difference.KindWording, difference.KindHeadline, difference.KindFirst, difference.KindText, difference.KindTold, difference.KindOtherwise:
		return "✎"
	case difference.KindPlacement, difference.KindSpace, difference.KindStage:
		return "↕"
	case difference.KindAgent:
		return "▸"
	case difference.KindVerbs:
		return "”"
	}
	return "●"
}

// LeadsTo says to how many passages a difference leads, "4 sentences →".
func LeadsTo(d difference.Difference) string {
	unit := d.Unit
	if unit == "" {
		unit = "sentence"
	}
	return told.Count(len(d.Evidence), unit) + " →"
}

// Independence says how many texts the articles are, where some are copies.
func Independence(c *compare.Comparison) string {
	if c.Independent == 0 || c.Independent >= len(c.Readings) {
		return ""
	}
	return told.Count(c.Independent, "independent text")
}
