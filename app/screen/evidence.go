package screen

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// Pick is what the reader has selected in a comparison: a row and an article
// of it, and perhaps a quotation. Negative values mean none.
type Pick struct{ Row, Article, Quote int }

// NoPick is nothing selected.
func NoPick() Pick { return Pick{-1, -1, -1} }

// evidence makes the parts of the evidence panel for what is picked.
func evidence(c *compare.Comparison, p Pick, byWord bool) []fyne.CanvasObject {
	if c != nil && len(c.Readings) == 1 {
		return aloneEvidence(c, p)
	}
	if c == nil || p.Row < 0 || p.Row >= len(c.Rows) {
		return noEvidence()
	}
	var os []fyne.CanvasObject
	if p.Quote >= 0 && p.Article >= 0 && p.Quote < len(c.Readings[p.Article].Quotes) {
		os = append(os, quoteEvidence(c, p.Article, p.Quote)...)
	}
	if f := c.Rows[p.Row].Fact; f >= 0 {
		return append(os, factEvidence(c, f, byWord)...)
	}
	return append(os, onlyEvidence(c, p.Row)...)
}

func noEvidence() []fyne.CanvasObject {
	return []fyne.CanvasObject{sectionHead("Evidence"), card(newFlow(
		run{text: "Nothing selected.\n", bold: true},
		run{text: "Click a sentence, or move with j and k, to see what every article writes at this place and why these sentences stand in one row.", ink: muted}))}
}

// aloneEvidence is for an event of one article: its quotations can be asked.
func aloneEvidence(c *compare.Comparison, p Pick) []fyne.CanvasObject {
	if p.Article == 0 && p.Quote >= 0 && p.Quote < len(c.Readings[0].Quotes) {
		return quoteEvidence(c, 0, p.Quote)
	}
	return []fyne.CanvasObject{sectionHead("Evidence"), card(newFlow(
		run{text: "One article alone.\n", bold: true},
		run{text: "With a second article about the same event, this panel shows what each of them writes.", ink: muted}))}
}

func factEvidence(c *compare.Comparison, fact int, byWord bool) []fyne.CanvasObject {
	f := c.Facts[fact]
	n := len(tellers(c, fact))
	parts := []fyne.CanvasObject{
		newFlow(run{text: f.Title, bold: true}),
		newFlow(run{text: fmt.Sprintf("%d of %d articles tell this", n, len(c.Readings)), ink: muted}),
	}
	if f.Corrected {
		parts = append(parts, newFlow(run{text: "You joined or parted these sentences.", ink: accent}))
	}
	tellings := f.Tellings
	if byWord {
		parts, tellings = append(parts, besideFirst(c, f.Tellings)...), nil
	}
	for i, t := range tellings {
		again := i > 0 && f.Tellings[i-1].Article == t.Article
		parts = append(parts, telling(c, t.Place, t.Span, !again))
	}
	for _, nf := range c.NotFound {
		if nf.Fact == fact {
			parts = append(parts, notFound(c, nf))
		}
	}
	os := append(factFigures(c, fact), sectionHead("Evidence"), cardOf(6, parts))
	if why := whyParts(f.Why); len(why) > 0 {
		os = append(os, gapAbove(sectionHead("Why these sentences match")), cardOf(3, why))
	}
	return os
}

// factFigures are the numbers of a fact that are not all the same.
func factFigures(c *compare.Comparison, fact int) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for i, g := range c.Figures {
		if g.Fact == fact && g.Relation != figure.Same {
			os = append(os, figureCard(c, i), gap())
		}
	}
	if len(os) == 0 {
		return nil
	}
	return append([]fyne.CanvasObject{sectionHead("Numbers")}, os...)
}

// telling is a sentence with its place, and with its outlet where that is
// another one than that of the telling above.
func telling(c *compare.Comparison, p align.Place, span news.Span, named bool) fyne.CanvasObject {
	r := c.Readings[p.Article]
	var runs []run
	if named {
		runs = append(runs, run{text: r.Article.Name(), bold: true, ink: outlet(p.Article)}, run{text: "  "})
	}
	return newFlow(append(runs,
		run{text: placeName(c, p) + "\n", ink: muted, size: theme.SizeNameCaptionText},
		run{text: flat(r.Article.Slice(span)), serif: true})...)
}

func placeName(c *compare.Comparison, p align.Place) string {
	s := c.Readings[p.Article].Doc.Sentences[p.Sentence]
	if s.Headline() {
		return "headline"
	}
	return fmt.Sprintf("sentence %d", s.Number)
}

// notFound says so, with the sentence that came nearest.
func notFound(c *compare.Comparison, nf align.NotFound) fyne.CanvasObject {
	says := "  " + noClearMatch + " in this article"
	if nf.Sure {
		says = "  not found in this article"
	}
	runs := []run{
		{text: c.Readings[nf.Article].Article.Name(), bold: true, ink: outlet(nf.Article)},
		{text: says, ink: muted, slant: true, size: theme.SizeNameCaptionText},
	}
	if len(nf.Sought) > 0 {
		runs = append(runs, caption("\nlooked for: "+strings.Join(nf.Sought, " · ")))
	}
	if nf.Nearest.Sentence >= 0 {
		runs = append(runs,
			run{text: "\nnearest: " + placeName(c, nf.Nearest) + ", ", ink: muted, size: theme.SizeNameCaptionText},
			run{text: "“" + flat(c.Readings[nf.Nearest.Article].Doc.Text(nf.Nearest.Sentence)) + "”", ink: muted, serif: true})
	}
	return newFlow(runs...)
}

// whyParts says what decided that sentences match, from its numbers.
func whyParts(w align.Reason) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	add := func(name string, words []string) {
		if len(words) > 0 {
			os = append(os, newFlow(run{text: name + ": "}, run{text: strings.Join(words, " · "), bold: true}))
		}
	}
	add("same words", first(w.Words, 8))
	add("same names", w.Names)
	add("same numbers", w.Numbers)
	for _, m := range w.Meant {
		os = append(os, newFlow(run{text: "other words for it: "}, run{text: m.A + " – " + m.B, bold: true}))
	}
	if w.Run != "" {
		os = append(os, newFlow(run{text: "same run of words: "}, run{text: "“" + w.Run + "”", serif: true}))
	}
	if len(os) > 0 {
		os = append(os, newFlow(run{text: leadWords(w.Lead), ink: muted}))
	}
	return os
}

// leadWords says how far the next best sentence was behind.
func leadWords(lead float64) string {
	switch {
	case lead >= .5:
		return "No other sentence comes near."
	case lead >= .15:
		return "The next best sentence is clearly behind."
	}
	return "Another sentence comes close: read both."
}

func first(ss []string, n int) []string { return ss[:min(n, len(ss))] }

// onlyEvidence is for a row that one article tells.
func onlyEvidence(c *compare.Comparison, row int) []fyne.CanvasObject {
	parts := []fyne.CanvasObject{newFlow(run{text: "Told by one article", bold: true})}
	for a, sentences := range c.Rows[row].Cells {
		for i, s := range sentences {
			parts = append(parts, telling(c, align.Place{Article: a, Sentence: s}, c.Readings[a].Doc.Sentences[s].Span, i == 0))
		}
	}
	near := nearestEvidence(c, row)
	if len(near) == 0 {
		parts = append(parts, newFlow(run{text: "No sentence of the other articles matches. That is a statement about the texts that are loaded here, not about their outlets.", ink: muted}))
	}
	os := []fyne.CanvasObject{sectionHead("Evidence"), cardOf(6, parts)}
	if len(near) > 0 {
		os = append(os, gapAbove(sectionHead("Nearest in the others")), cardOf(6, near))
	}
	return os
}

// besideRow are the sentences of an article that are joined to a row which it has no part
// in, then those that come nearest.
func besideRow(c *compare.Comparison, row, article int) []align.Place {
	joins := compare.JoinsOf(compare.Linked(c), c.Rows[row], article)
	var out []align.Place
	for _, j := range joins {
		out = append(out, j.Place)
	}
	return append(out, compare.Nearest(c, c.Rows[row], article, joins)...)
}

// nearestEvidence are the sentences of other articles that come nearest to a row: they
// may tell a part of it, or the same in other words.
func nearestEvidence(c *compare.Comparison, row int) []fyne.CanvasObject {
	var parts []fyne.CanvasObject
	for a := range c.Readings {
		if len(c.Rows[row].Cells[a]) > 0 {
			continue
		}
		for i, p := range besideRow(c, row, a) {
			parts = append(parts, telling(c, p, c.Readings[a].Doc.Sentences[p.Sentence].Span, i == 0))
		}
	}
	if len(parts) > 0 {
		parts = append(parts, newFlow(run{text: "No clear match: these may tell a part of it, the same in other words, or something else.", ink: muted}))
	}
	return parts
}

// quoteEvidence shows who speaks, by which verb, and how the others give it.
func quoteEvidence(c *compare.Comparison, article, q int) []fyne.CanvasObject {
	r := c.Readings[article]
	it := r.Quotes[q]
	rows := []fyne.CanvasObject{pairOf("speaker", speakerName(it))}
	if verb := r.Article.Slice(it.Cue); verb != "" {
		rows = append(rows, pairOf("verb", flat(verb)))
	}
	rows = append(rows, pairOf("form", formName(it.Kind)))
	os := []fyne.CanvasObject{sectionHead("Quotation"), cardOf(3, rows)}
	if forms := otherForms(c, article, q); len(forms) > 0 {
		os = append(os, gapAbove(sectionHead("How the articles give it")), cardOf(7, forms))
	}
	return append(os, gap())
}

func pairOf(name, value string) fyne.CanvasObject {
	return newFlow(run{text: name + "  ", ink: muted}, run{text: value, bold: true})
}

func speakerName(q quote.Quote) string {
	switch {
	case q.Unnamed && q.Speaker != "":
		return q.Speaker + " (not named)"
	case q.Speaker != "":
		return q.Speaker
	}
	return "not found"
}

func formName(k quote.Kind) string {
	switch k {
	case quote.Direct:
		return "quoted word for word"
	case quote.Mixed:
		return "partly quoted, partly reported"
	}
	return "reported in the outlet's words"
}

// otherForms are all versions of the utterance that the quotation belongs to.
func otherForms(c *compare.Comparison, article, q int) []fyne.CanvasObject {
	for _, u := range c.Utterances {
		for _, f := range u.Forms {
			if f.Article == article && f.Quote == q && len(u.Forms) > 1 {
				return formParts(c, u)
			}
		}
	}
	return nil
}

func formParts(c *compare.Comparison, u utterance.Utterance) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for i, f := range u.Forms {
		r := c.Readings[f.Article]
		runs := []run{{text: r.Article.Name(), bold: true, ink: outlet(f.Article)}}
		if verb := r.Article.Slice(r.Quotes[f.Quote].Cue); verb != "" {
			runs = append(runs, run{text: "  " + flat(verb), ink: muted, slant: true})
		}
		runs = append(runs, run{text: "\n"})
		if r.Quotes[f.Quote].Kind == quote.Indirect {
			runs = append(runs, run{text: "reported speech: ", serif: true, slant: true, ink: muted}, run{text: contentOf(r, f.Quote), serif: true})
		} else if i == u.Fullest {
			runs = append(runs, run{text: contentOf(r, f.Quote), serif: true}, run{text: "  fullest form", ink: muted, size: theme.SizeNameCaptionText})
		} else {
			runs = append(runs, editRuns(c, u, i)...)
		}
		os = append(os, newFlow(runs...))
	}
	return os
}

func contentOf(r compare.Reading, q int) string {
	var parts []string
	for _, s := range r.Quotes[q].Content {
		parts = append(parts, flat(r.Article.Slice(s)))
	}
	return strings.Join(parts, " … ")
}

// editRuns shows a form against the fullest one: cut words struck through,
// inserted words bold.
func editRuns(c *compare.Comparison, u utterance.Utterance, i int) []run {
	var docs []*token.Document
	var texts []quote.Text
	for _, r := range c.Readings {
		docs, texts = append(docs, r.Doc), append(texts, r.Text)
	}
	var runs []run
	for _, e := range utterance.Runs(reading.Set{Docs: docs, Texts: texts}, u, i) {
		r := run{text: flat(docs[e.Article].Article.Slice(e.Span)), serif: true}
		switch e.Kind {
		case utterance.Cut:
			r.cut, r.ink = true, bad
		case utterance.Inserted:
			r.line, r.ink = true, good
		}
		runs = append(runs, r, run{text: " "})
	}
	return runs
}
