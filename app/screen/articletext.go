package screen

import (
	"fmt"
	"slices"
	"strings"

	"parallax/app/part/aligned"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/compare"
	"parallax/compare/align"
)

// newArticleTable sets an article as running text, a row for each paragraph,
// with the places of their sentences.
func newArticleTable(c *compare.Comparison, article int, with markOptions) (*table, [][]Pick) {
	t := &table{doc: &aligned.Document{Columns: columns(c)[article : article+1], Running: true}}
	var places [][]Pick
	x := newIndex(c)
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
func (t *table) addParagraph(x *index, p sentenceRange, o markOptions) []Pick {
	var places []Pick
	var sentences []int
	for s := p.from; s < p.to; s++ {
		sentences = append(sentences, s)
	}
	text := newCell(x.c, p.article, sentences)
	cell := aligned.Cell{Text: text.text, More: true}
	for _, piece := range text.pieces {
		row := x.rows[p.article][piece.sentence]
		step := aligned.Step{Start: piece.at, End: piece.at + piece.span.Len(), Sign: fmt.Sprint(x.c.Readings[p.article].Doc.Sentences[piece.sentence].Number)}
		if row >= 0 && x.c.Rows[row].Fact >= 0 {
			o.figures = append(slices.Clip(o.figures), figuresOf(x.c, x.c.Rows[row].Fact)...)
		}
		step.Margin, step.Strong = marginOf(x, align.Place{Article: p.article, Sentence: piece.sentence}, o)
		cell.Steps = append(cell.Steps, step)
		places = append(places, Pick{row, p.article, -1})
	}
	ms, refs := text.marks(x, o)
	cell.Marks = ms
	t.doc.Rows = append(t.doc.Rows, aligned.Row{Cells: []aligned.Cell{cell}})
	t.cells, t.refs = append(t.cells, []cellText{text}), append(t.refs, [][]markRef{refs})
	return places
}

// marginOf says who else tells a sentence: "3 of 4: Courier 2 · Wire headline", and
// what is the matter with it; strong is true for what is worth a look.
func marginOf(x *index, at align.Place, o markOptions) (text string, strong bool) {
	c := x.c
	row := x.rows[at.Article][at.Sentence]
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
	parts := []string{fmt.Sprintf("%d of %d: ", len(tellers(c, fact)), len(c.Readings)) + elsewhere(c, fact, at.Article)}
	if strong = conflicts(c, fact); strong {
		parts = append(parts, "! numbers differ")
	}
	if against != "" {
		parts, strong = append(parts, "! "+against), true
	}
	if slices.Contains(o.noted, fact) {
		parts = append(parts, NoteSign+" your note")
	}
	return strings.Join(parts, " · "), strong
}

// againstOf says which article tells a sentence otherwise, "" where none does.
func againstOf(c *compare.Comparison, at align.Place) string {
	for _, k := range c.Contradictions {
		for _, s := range [][2]compare.Against{{k.A, k.B}, {k.B, k.A}} {
			if s[0].Article == at.Article && s[0].Sentence == at.Sentence {
				return told.Told("reading.against") + " " + prose.Kept(prose.Shorten(nameOf(c, s[1].Article), 24)+" "+placeNumber(c, align.Place{Article: s[1].Article, Sentence: s[1].Sentence}))
			}
		}
	}
	return ""
}

// onlyOrMaybe is for a sentence of no certain fact: where it may be told too, else
// that it stands here alone.
func onlyOrMaybe(x *index, at align.Place) (text string, strong bool) {
	c := x.c
	for _, f := range c.Maybe {
		if !slices.ContainsFunc(f.Tellings, func(t align.Telling) bool { return t.Place == at }) {
			continue
		}
		var parts []string
		for _, t := range f.Tellings {
			if t.Article != at.Article {
				parts = append(parts, prose.Kept(prose.Shorten(nameOf(c, t.Article), 24)+" "+placeNumber(c, t.Place)))
			}
		}
		if len(parts) > 0 {
			return told.Told("reading.maybe") + " " + strings.Join(parts, " · "), false
		}
	}
	if !x.only[at] {
		return noClearMatch, false
	}
	return told.Told("reading.only.here"), false
}

// placeNumber is the number of a sentence, "headline" for the headline.
func placeNumber(c *compare.Comparison, p align.Place) string {
	if s := c.Readings[p.Article].Doc.Sentences[p.Sentence]; !s.Headline() {
		return fmt.Sprint(s.Number)
	}
	return "headline"
}

// elsewhere names the places where other articles tell a fact, "Courier 2,
// 9 · Wire headline".
func elsewhere(c *compare.Comparison, fact, article int) string {
	var parts []string
	for i := range c.Readings {
		var at []string
		headline := false
		for _, t := range c.Facts[fact].Tellings {
			if s := c.Readings[i].Doc.Sentences; t.Article != i || i == article {
				continue
			} else if s[t.Sentence].Headline() {
				headline = true
			} else {
				at = append(at, fmt.Sprint(s[t.Sentence].Number))
			}
		}
		if len(at) == 0 && headline {
			at = append(at, "headline")
		}
		if len(at) > 0 {
			parts = append(parts, prose.Kept(prose.Shorten(nameOf(c, i), 24)+" "+strings.Join(at, ", ")))
		}
	}
	return strings.Join(parts, " · ")
}
