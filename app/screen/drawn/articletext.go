package drawn

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare/say"

	"parallax/app/part/aligned"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/align"
)

// NewArticleTable sets an article as running text, a row for each paragraph,
// with the places of their sentences.
func NewArticleTable(c *compare.Comparison, article int, with screen.MarkOptions) (*Table, [][]screen.Pick) {
	t := &Table{Doc: &aligned.Document{Columns: columns(c)[article : article+1], Running: true}}
	var places [][]screen.Pick
	x := NewIndex(c)
	doc := c.Readings[article].Doc
	for s := 0; s < len(doc.Sentences); {
		end := s + 1
		for end < len(doc.Sentences) && doc.Sentences[end].Paragraph == doc.Sentences[s].Paragraph {
			end++
		}
		if !doc.Sentences[s].Headline() { // it stands over the text
			places = append(places, t.addParagraph(x, sentenceRange{article, s, end}, with))
		}
		s = end
	}
	return t, places
}

// sentenceRange is sentences [from,to) of an article.
type sentenceRange struct{ article, from, to int }

// addParagraph adds a row with the sentences and what the margin says of them.
func (t *Table) addParagraph(x *Index, p sentenceRange, o screen.MarkOptions) []screen.Pick {
	var places []screen.Pick
	var sentences []int
	for s := p.from; s < p.to; s++ {
		sentences = append(sentences, s)
	}
	text := newCell(x.c, p.article, sentences)
	cell := aligned.Cell{Text: text.text, More: true}
	for _, piece := range text.Pieces {
		row := x.Rows[p.article][piece.Sentence]
		step := aligned.Step{Start: piece.at, End: piece.at + piece.span.Len(), Sign: fmt.Sprint(x.c.Readings[p.article].Doc.Sentences[piece.Sentence].Number)}
		if row >= 0 && x.c.Rows[row].Fact >= 0 {
			o.Figures = append(slices.Clip(o.Figures), figuresOf(x.c, x.c.Rows[row].Fact)...)
		}
		step.Margin, step.Strong = marginOf(x, align.Place{Article: p.article, Sentence: piece.Sentence}, o)
		cell.Steps = append(cell.Steps, step)
		places = append(places, screen.Pick{Row: row, Article: p.article, Quote: -1})
	}
	ms, refs := text.Marks(x, o)
	cell.Marks = ms
	t.Doc.Rows = append(t.Doc.Rows, aligned.Row{Cells: []aligned.Cell{cell}})
	t.Cells, t.refs = append(t.Cells, []cellText{text}), append(t.refs, [][]markRef{refs})
	return places
}

// marginOf says who else tells a sentence: "3 of 4: Courier 2 · Wire headline", and
// what is the matter with it; strong is true for what is worth a look.
func marginOf(x *Index, at align.Place, o screen.MarkOptions) (text string, strong bool) {
	c := x.c
	row := x.Rows[at.Article][at.Sentence]
	if row < 0 || len(c.Readings) < 2 {
		return "", false
	}
	fact, against := c.Rows[row].Fact, againstOf(c, at)
	switch {
	case fact < 0 && against != "":
		return "! " + against, true
	case fact < 0:
		return onlyOrMaybe(x, at)
	}
	parts := []string{told.Told("label.in-tellers-of-readings", say.Count("tellers", len(Tellers(c, fact))), say.Count("readings", len(c.Readings))) + " " + elsewhere(c, fact, at.Article)}
	if strong = conflicts(c, fact); strong {
		parts = append(parts, prose.Kept(told.Told("label.numbers-differ")))
	}
	if against != "" {
		parts, strong = append(parts, "! "+against), true
	}
	if slices.Contains(o.Noted, fact) {
		parts = append(parts, told.Told("label.notesign-your-note", say.Of("notesign", say.Words(screen.NoteSign))))
	}
	return strings.Join(parts, " · "), strong
}

// onlyOrMaybe is for a sentence of no certain fact: where it may be told too, else
// that it stands here alone.
func onlyOrMaybe(x *Index, at align.Place) (text string, strong bool) {
	c := x.c
	for _, f := range c.Maybe {
		if !slices.ContainsFunc(f.Tellings, func(t align.Telling) bool { return t.Place == at }) {
			continue
		}
		var parts []string
		for _, t := range f.Tellings {
			if t.Article != at.Article {
				parts = append(parts, prose.Kept(prose.Shorten(NameOf(c, t.Article), 24)+" "+placeNumber(c, t.Place)))
			}
		}
		if len(parts) > 0 {
			return told.Told("reading.maybe") + " " + strings.Join(parts, " · "), false
		}
	}
	if !x.only[at] {
		return NoClearMatch(), false
	}
	return told.Told("reading.only.here"), false
}

// placeNumber is the number of a sentence, told.Told("label.headline-alone") for the headline.
func placeNumber(c *compare.Comparison, p align.Place) string {
	if s := c.Readings[p.Article].Doc.Sentences[p.Sentence]; !s.Headline() {
		return fmt.Sprint(s.Number)
	}
	return told.Told("label.headline-alone")
}
