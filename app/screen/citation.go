package screen

import (
	"strings"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// Citation is the words of a place with where they stand, as every copy of
// the window writes it: “words” (Outlet, "Headline", 14 May 2025, sentence 3).
func Citation(c *compare.Comparison, p align.Place, words string) string {
	a := c.Readings[p.Article].Article
	parts := []string{a.Name()}
	if t := a.Title(); t != "" && t != a.Name() {
		parts = append(parts, "“"+t+"”")
	}
	if a.Published.Known() {
		parts = append(parts, a.Published.String())
	}
	parts = append(parts, placeName(c, p))
	cite := "(" + strings.Join(parts, ", ") + ")"
	if a.URL != "" {
		cite += " " + a.URL
	}
	return quoted(words) + " " + cite
}

// quoted puts words in quotation marks, those inside them in single ones.
func quoted(words string) string {
	words = strings.NewReplacer("“", "‘", "”", "’", "\"", "'").Replace(strings.TrimSpace(flat(words)))
	return "“" + words + "”"
}

// Cited is what "copy with citation" copies for a pick: the quotation, else
// the sentences of the article in that row, else those of all articles that
// tell it.
func Cited(c *compare.Comparison, p Pick) string {
	if c == nil || p.Row < 0 || p.Row >= len(c.Rows) {
		return ""
	}
	if p.Article >= 0 && p.Quote >= 0 {
		r := c.Readings[p.Article]
		spans := r.Quotes[p.Quote].Content
		if len(spans) > 0 {
			at := align.Place{Article: p.Article, Sentence: r.Doc.SentenceAt(spans[0].Start)}
			return Citation(c, at, contentOf(r, p.Quote))
		}
	}
	var out []string
	cells := c.Rows[p.Row].Cells
	if p.Article >= 0 && (p.Article >= len(cells) || len(cells[p.Article]) == 0) {
		p.Article = -1 // its article does not tell it: what the panel shows is cited
	}
	for a, sentences := range cells {
		if (p.Article < 0 || a == p.Article) && len(sentences) > 0 {
			out = append(out, citeRun(c, a, sentences))
		}
	}
	return strings.Join(out, "\n")
}

// citeRun cites sentences of one cell together, at the place of the first.
func citeRun(c *compare.Comparison, article int, sentences []int) string {
	doc := c.Readings[article].Doc
	span := news.Span{Start: doc.Sentences[sentences[0]].Start, End: doc.Sentences[sentences[0]].End}
	words := doc.Article.Slice(span)
	if len(sentences) > 1 {
		words = newCell(c, article, sentences).text
	}
	return Citation(c, align.Place{Article: article, Sentence: sentences[0]}, words)
}

// CitedState is what "copy with citation" copies on the screen that is open:
// the selected difference or number with the sentences that show it, else what
// is picked.
func CitedState(s State) string {
	c := s.Comparison
	switch {
	case c == nil:
		return ""
	case s.Screen == OverviewName && s.Difference > 0 && s.Difference <= len(c.Differences):
		return citeDifference(c, c.Differences[s.Difference-1], s.Cell)
	case s.Screen == OverviewName && s.Difference < 0 && -s.Difference <= len(c.Readings):
		a := -s.Difference - 1
		return Citation(c, align.Place{Article: a, Sentence: 0}, c.Readings[a].Doc.Text(0))
	case s.Screen == OverviewName:
		return ""
	case s.Screen == NumbersName && s.Figure > 0 && s.Figure <= len(c.Figures):
		var out []string
		for _, v := range c.Figures[s.Figure-1].Values {
			out = append(out, Citation(c, v.Place, c.Readings[v.Article].Doc.Text(v.Sentence)))
		}
		return strings.Join(out, "\n")
	case s.Screen == NumbersName:
		return ""
	}
	return Cited(c, s.Pick)
}

// citeDifference cites a difference, or the side of the n-th article, 0 for all.
func citeDifference(c *compare.Comparison, d difference.Difference, n int) string {
	text, passages := sentenceText(c, d.Pieces), d.Evidence
	if n > 0 && n <= len(c.Readings) && len(d.Sides) > 0 {
		side := sideOf(d, n-1)
		text, passages = sentenceText(c, d.Lead)+" – "+nameOf(c, n-1)+": "+sentenceText(c, side.Pieces), side.Passages
	}
	return strings.Join(append([]string{text}, citePassages(c, passages)...), "\n")
}

func citePassages(c *compare.Comparison, ps []news.Passage) []string {
	var out []string
	for _, p := range ps {
		if at, ok := placeOf(c, p); ok {
			out = append(out, Citation(c, at, c.Readings[at.Article].Article.Slice(p.Span)))
		}
	}
	return out
}
