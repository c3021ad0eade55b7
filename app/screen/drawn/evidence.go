package drawn

import (
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// Evidence makes the parts of the evidence panel for what is picked.
func Evidence(c *compare.Comparison, p screen.Pick, byWord bool) []fyne.CanvasObject {
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
	return []fyne.CanvasObject{prose.SectionHead(told.Told("label.evidence")), press.Card(prose.NewFlow(
		prose.Run{Text: told.Told("label.nothing-selected") + "\n", Bold: true},
		prose.Run{Text: told.Told("screens.evidence.click-a-sentence-or-move"), Ink: tone.Muted}))}
}

// aloneEvidence is for an event of one article: its quotations can be asked.
func aloneEvidence(c *compare.Comparison, p screen.Pick) []fyne.CanvasObject {
	if p.Article == 0 && p.Quote >= 0 && p.Quote < len(c.Readings[0].Quotes) {
		return quoteEvidence(c, 0, p.Quote)
	}
	return []fyne.CanvasObject{prose.SectionHead(told.Told("label.evidence")), press.Card(prose.NewFlow(
		prose.Run{Text: told.Told("screens.evidence.alone") + "\n", Bold: true},
		prose.Run{Text: told.Told("screens.evidence.with-a-second-article-about"), Ink: tone.Muted}))}
}

func factEvidence(c *compare.Comparison, fact int, byWord bool) []fyne.CanvasObject {
	f := c.Facts[fact]
	n := len(Tellers(c, fact))
	parts := []fyne.CanvasObject{
		prose.NewFlow(prose.Run{Text: f.Title, Bold: true}),
		prose.NewFlow(prose.Run{Text: told.Told("label.n-of-readings-articles-tell-this", say.Count("n", n), say.Count("readings", len(c.Readings))), Ink: tone.Muted}),
	}
	if f.Corrected {
		parts = append(parts, prose.NewFlow(prose.Run{Text: told.Told("screens.evidence.you-joined-or-parted-these"), Ink: tone.Accent}))
	}
	tellings := f.Tellings
	if byWord {
		parts, tellings = append(parts, besideFirst(c, f.Tellings)...), nil
	}
	for i, t := range tellings {
		again := i > 0 && f.Tellings[i-1].Article == t.Article
		for k, p := range t.Places() {
			parts = append(parts, Telling(c, p, t.Span.Intersect(c.Readings[p.Article].Doc.Sentences[p.Sentence].Span), !again && k == 0))
		}
	}
	for _, nf := range c.NotFound {
		if nf.Fact == fact {
			parts = append(parts, NotFound(c, nf))
		}
	}
	os := append(factFigures(c, fact), prose.SectionHead(told.Told("label.evidence")), press.CardOf(6, parts))
	if why := WhyParts(f.Why); len(why) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.why-these-sentences-match"))), press.CardOf(3, why))
	}
	return os
}

// factFigures are the numbers of a fact that are not all the same.
func factFigures(c *compare.Comparison, fact int) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for i, g := range c.Figures {
		if g.Fact == fact && g.Relation != figure.Same {
			os = append(os, FigureCard(c, i), lay.Gap())
		}
	}
	if len(os) == 0 {
		return nil
	}
	return append([]fyne.CanvasObject{prose.SectionHead(told.Told("label.numbers"))}, os...)
}

// Telling is a sentence with its place, and with its outlet where that is
// another one than that of the telling above.
func Telling(c *compare.Comparison, p align.Place, span news.Span, named bool) fyne.CanvasObject {
	r := c.Readings[p.Article]
	var runs []prose.Run
	if named {
		runs = append(runs, prose.Run{Text: r.Article.Name(), Bold: true, Ink: tone.Outlet(p.Article)}, prose.Run{Text: "  "})
	}
	return prose.NewFlow(append(runs,
		prose.Run{Text: PlaceName(c, p) + "\n", Ink: tone.Muted, Size: theme.SizeNameCaptionText},
		prose.Run{Text: prose.Flat(r.Article.Slice(span)), Serif: true})...)
}

// PlaceName is a place in words, "sentence 7" or told.Told("label.headline-alone").
func PlaceName(c *compare.Comparison, p align.Place) string {
	s := c.Readings[p.Article].Doc.Sentences[p.Sentence]
	if s.Headline() {
		return told.Told("label.headline-alone")
	}
	return told.Told("label.sentence-number", say.Count("number", s.Number))
}

// NotFound says so, with the sentence that came nearest.
func NotFound(c *compare.Comparison, nf align.NotFound) fyne.CanvasObject {
	says := "  " + told.Told("label.noclearmatch-in-this-article", say.Of("noclearmatch", say.Words(NoClearMatch())))
	if nf.Sure {
		says = "  " + told.Told("label.not-found-in-this-article")
	}
	runs := []prose.Run{
		{Text: c.Readings[nf.Article].Article.Name(), Bold: true, Ink: tone.Outlet(nf.Article)},
		{Text: says, Ink: tone.Muted, Slant: true, Size: theme.SizeNameCaptionText},
	}
	if len(nf.Sought) > 0 {
		runs = append(runs, prose.Caption("\n"+told.Told("label.looked-for-join", say.Of("join", say.Words(strings.Join(nf.Sought, " · "))))))
	}
	if nf.Nearest.Sentence >= 0 {
		runs = append(runs,
			prose.Run{Text: "\n" + told.Told("label.nearest-placename", say.Of("placename", say.Words(PlaceName(c, nf.Nearest)))) + " ", Ink: tone.Muted, Size: theme.SizeNameCaptionText},
			prose.Run{Text: "“" + prose.Flat(c.Readings[nf.Nearest.Article].Doc.Text(nf.Nearest.Sentence)) + "”", Ink: tone.Muted, Serif: true})
	}
	return prose.NewFlow(runs...)
}

// WhyParts says what decided that sentences match, from its numbers.
func WhyParts(w align.Reason) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	add := func(name string, words []string) {
		if len(words) > 0 {
			os = append(os, prose.NewFlow(prose.Run{Text: name + ": "}, prose.Run{Text: strings.Join(words, " · "), Bold: true}))
		}
	}
	add(told.Told("label.same-words"), first(w.Words, 8))
	add(told.Told("label.same-names"), w.Names)
	add(told.Told("label.same-numbers"), w.Numbers)
	for _, m := range w.Meant {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("label.other-words-for-it") + " "}, prose.Run{Text: m.A + " – " + m.B, Bold: true}))
	}
	if w.Run != "" {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("label.same-run-of-words") + " "}, prose.Run{Text: "“" + w.Run + "”", Serif: true}))
	}
	if len(os) > 0 {
		os = append(os, prose.NewFlow(prose.Run{Text: leadWords(w.Lead), Ink: tone.Muted}))
	}
	return os
}

// leadWords says how far the next best sentence was behind.
func leadWords(lead float64) string {
	switch {
	case lead >= .5:
		return told.Told("screens.evidence.no-other-sentence-comes-near")
	case lead >= .15:
		return told.Told("screens.evidence.the-next-best-sentence-is")
	}
	return told.Told("screens.evidence.another-sentence-comes-close-read")
}

func first(ss []string, n int) []string { return ss[:min(n, len(ss))] }

// onlyEvidence is for a row that one article tells.
func onlyEvidence(c *compare.Comparison, row int) []fyne.CanvasObject {
	parts := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: told.Told("label.told-by-one-article"), Bold: true})}
	for a, sentences := range c.Rows[row].Cells {
		for i, s := range sentences {
			parts = append(parts, Telling(c, align.Place{Article: a, Sentence: s}, c.Readings[a].Doc.Sentences[s].Span, i == 0))
		}
	}
	near := nearestEvidence(c, row)
	if len(near) == 0 {
		parts = append(parts, prose.NewFlow(prose.Run{Text: told.Told("screens.evidence.no-sentence-of-the-other"), Ink: tone.Muted}))
	}
	os := []fyne.CanvasObject{prose.SectionHead(told.Told("label.evidence")), press.CardOf(6, parts)}
	if len(near) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.nearest-in-the-others"))), press.CardOf(6, near))
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
			parts = append(parts, Telling(c, p, c.Readings[a].Doc.Sentences[p.Sentence].Span, i == 0))
		}
	}
	if len(parts) > 0 {
		parts = append(parts, prose.NewFlow(prose.Run{Text: told.Told("screens.evidence.no-clear-match-these-may"), Ink: tone.Muted}))
	}
	return parts
}

// quoteEvidence shows who speaks, by which verb, and how the others give it.
func quoteEvidence(c *compare.Comparison, article, q int) []fyne.CanvasObject {
	r := c.Readings[article]
	it := r.Quotes[q]
	rows := []fyne.CanvasObject{PairOf(told.Told("label.speaker-small"), SpeakerName(it))}
	if verb := r.Article.Slice(it.Cue); verb != "" {
		rows = append(rows, PairOf(told.Told("label.verb-small"), prose.Flat(verb)))
	}
	rows = append(rows, PairOf(told.Told("label.form"), FormName(it.Kind)))
	os := []fyne.CanvasObject{prose.SectionHead(told.Told("label.quotation")), press.CardOf(3, rows)}
	if forms := otherForms(c, article, q); len(forms) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.how-the-articles-give-it"))), press.CardOf(7, forms))
	}
	return append(os, lay.Gap())
}

// PairOf is a name in front of its value.
func PairOf(name, value string) fyne.CanvasObject {
	return prose.NewFlow(prose.Run{Text: name + "  ", Ink: tone.Muted}, prose.Run{Text: value, Bold: true})
}

// SpeakerName is who is quoted, in words where nobody is named.
func SpeakerName(q quote.Quote) string {
	switch {
	case q.Unnamed && q.Speaker != "":
		return told.Told("label.speaker-not-named", say.Of("speaker", say.Words(q.Speaker)))
	case q.Speaker != "":
		return q.Speaker
	}
	return told.Told("label.not-found")
}

// FormName is the form of a quotation in words.
func FormName(k quote.Kind) string {
	switch k {
	case quote.Direct:
		return told.Told("label.quoted-word-for-word")
	case quote.Mixed:
		return told.Told("label.partly-quoted-partly-reported")
	}
	return told.Told("label.reported-in-the-outlets-words")
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
		runs := []prose.Run{{Text: r.Article.Name(), Bold: true, Ink: tone.Outlet(f.Article)}}
		if verb := r.Article.Slice(r.Quotes[f.Quote].Cue); verb != "" {
			runs = append(runs, prose.Run{Text: "  " + prose.Flat(verb), Ink: tone.Muted, Slant: true})
		}
		runs = append(runs, prose.Run{Text: "\n"})
		if r.Quotes[f.Quote].Kind == quote.Indirect {
			runs = append(runs, prose.Run{Text: told.Told("label.reported-speech") + " ", Serif: true, Slant: true, Ink: tone.Muted}, prose.Run{Text: ContentOf(r, f.Quote), Serif: true})
		} else if i == u.Fullest {
			runs = append(runs, prose.Run{Text: ContentOf(r, f.Quote), Serif: true}, prose.Run{Text: "  " + told.Told("label.fullest-form"), Ink: tone.Muted, Size: theme.SizeNameCaptionText})
		} else {
			runs = append(runs, editRuns(c, u, i)...)
		}
		os = append(os, prose.NewFlow(runs...))
	}
	return os
}

// ContentOf is the words of a quotation.
func ContentOf(r compare.Reading, q int) string {
	var parts []string
	for _, s := range r.Quotes[q].Content {
		parts = append(parts, prose.Flat(r.Article.Slice(s)))
	}
	return strings.Join(parts, " … ")
}

// editRuns shows a form against the fullest one: cut words struck through,
// inserted words bold.
func editRuns(c *compare.Comparison, u utterance.Utterance, i int) []prose.Run {
	var docs []*token.Document
	var texts []quote.Text
	for _, r := range c.Readings {
		docs, texts = append(docs, r.Doc), append(texts, r.Text)
	}
	var runs []prose.Run
	for _, e := range utterance.Runs(reading.Set{Docs: docs, Texts: texts}, u, i) {
		r := prose.Run{Text: prose.Flat(docs[e.Article].Article.Slice(e.Span)), Serif: true}
		switch e.Kind {
		case utterance.Cut:
			r.Cut, r.Ink = true, tone.Bad
		case utterance.Inserted:
			r.Line, r.Ink = true, tone.Good
		}
		runs = append(runs, r, prose.Run{Text: " "})
	}
	return runs
}
