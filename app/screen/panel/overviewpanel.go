package panel

import (
	"fmt"

	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/overview"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// overviewPanel is the right panel: the difference or the headline that is
// selected, else the articles.
func (e *Evidence) overviewPanel(s screen.State) []fyne.CanvasObject {
	c := s.Comparison
	switch n := s.Difference; {
	case n > 0 && n <= len(c.Differences):
		return e.differencePanel(s, c.Differences[n-1])
	case n < 0 && -n <= len(c.Readings):
		return headlineEvidence(s, -n-1)
	}
	os := articleCards(s)
	if e.out != nil {
		os = append(os, e.exportCard())
	}
	return append(os, prose.NewFlow(prose.Caption(told.Told("screens.overviewpanel.select-a-difference-or-one"))))
}

// exportCard offers to write the comparison into a file.
func (e *Evidence) exportCard() fyne.CanvasObject {
	return press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Hover: tone.Veil, Round: 7, Tap: e.out, Label: told.Told("label.export.2")}, lay.Column{Gap: 2, PadX: 12, PadY: 9},
		prose.NewFlow(prose.Run{Text: told.Told("label.export.3")}, prose.Run{Text: "   " + told.Told("label.ctrl-e"), Ink: tone.Muted}), prose.NewFlow(prose.Caption(told.Told("label.word-pdf-web-page-tables"))))
}

// differencePanel shows a difference, or one article's side of it, with what
// can be done with it.
func (e *Evidence) differencePanel(s screen.State, d difference.Difference) []fyne.CanvasObject {
	c := s.Comparison
	var os []fyne.CanvasObject
	if n := s.Cell; n > 0 && n <= len(c.Readings) && len(d.Sides) > 0 {
		os = append(sideEvidence(c, d, n-1), lay.Gap())
	}
	os = append(os, differenceEvidence(c, d)...)
	if len(e.difference) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.this-list-is-yours"))), menu.ActionLinks(e.difference))
	}
	return append(os, prose.NewFlow(prose.Caption(told.Told("screens.overviewpanel.press-2-to-see-it"))), lay.Gap())
}

// sideEvidence shows the sentences of one article's side.
func sideEvidence(c *compare.Comparison, d difference.Difference, article int) []fyne.CanvasObject {
	s := drawn.SideOf(d, article)
	parts := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: drawn.NameOf(c, article), Bold: true, Ink: tone.Outlet(article)})}
	if s.Absent {
		parts = append(parts, prose.NewFlow(overview.AbsentRun(c, s)),
			prose.NewFlow(prose.Caption(told.Told("screens.overviewpanel.that-is-said-of-the"))))
	} else {
		parts = append(append(parts, prose.NewFlow(drawn.SentenceRuns(c, s.Pieces)...)), onlyPassages(c, s.Passages)...)
	}
	return []fyne.CanvasObject{prose.SectionHead(told.Told("label.in-this-article")), press.CardOf(6, parts)}
}

// onlyPassages are passages of one article, which is not named again.
func onlyPassages(c *compare.Comparison, ps []news.Passage) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, p := range ps {
		if at, ok := drawn.PlaceOf(c, p); ok {
			os = append(os, drawn.Telling(c, at, c.Readings[at.Article].Doc.Sentences[at.Sentence].Span, false))
		}
	}
	return os
}

// differenceEvidence shows the passages of a difference and what speaks
// against it.
func differenceEvidence(c *compare.Comparison, d difference.Difference) []fyne.CanvasObject {
	heading := d.Pieces
	if len(d.Sides) > 0 {
		heading = d.Lead
	}
	parts := append([]fyne.CanvasObject{prose.NewFlow(overview.LeadRuns(c, heading, len(d.Sides) > 0)...), lay.Gap()}, drawn.Passages(c, d.Evidence)...)
	if d.Kind == difference.KindNotFound {
		for _, nf := range c.NotFound {
			if nf.Fact == d.Fact {
				parts = append(parts, drawn.NotFound(c, nf))
			}
		}
	}
	os := []fyne.CanvasObject{prose.SectionHead(told.Told("label.evidence")), press.CardOf(6, parts)}
	for i, f := range c.Figures {
		if d.Kind == difference.KindNumbers && f.Fact == d.Fact {
			os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.numbers"))), drawn.FigureCard(c, i))
		}
	}
	if len(d.Counter) > 0 && !(d.Kind == difference.KindNotFound && d.Fact >= 0) {
		var notes []fyne.CanvasObject
		for _, n := range d.Counter {
			notes = append(notes, prose.NewFlow(drawn.SentenceRuns(c, n.Pieces)...))
			notes = append(notes, drawn.Passages(c, []news.Passage{n.Passage})...)
		}
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.what-speaks-against-it"))), press.CardOf(6, notes))
	}
	if d.Fact >= 0 {
		if why := drawn.WhyParts(c.Facts[d.Fact].Why); len(why) > 0 {
			os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.why-these-sentences-match"))), press.CardOf(3, why))
		}
	}
	return os
}

// headlineEvidence tells where the body has what a headline says.
func headlineEvidence(s screen.State, a int) []fyne.CanvasObject {
	c := s.Comparison
	r := c.Readings[a]
	parts := []fyne.CanvasObject{
		prose.NewFlow(prose.Run{Text: r.Article.Name(), Bold: true, Ink: tone.Outlet(a)}),
		prose.NewFlow(prose.MarkedRuns(prose.Run{Text: prose.Flat(r.Article.Title()), Serif: true, Bold: true}, overview.HeadlineMarks(s, a))...),
	}
	for _, p := range c.Headlines {
		if p.Article != a {
			continue
		}
		where := told.Told("screens.overviewpanel.these-words-were-not-found")
		switch p.Trace {
		case wording.InBody:
			where = drawn.PlaceName(c, p.At)
		case wording.InQuotation:
			where = told.Told("label.only-in-what-somebody-says-placename", say.Of("placename", say.Words(drawn.PlaceName(c, p.At))))
		}
		parts = append(parts, prose.NewFlow(prose.Run{Text: "“" + prose.Flat(r.Article.Slice(p.Span)) + "”  ", Serif: true}, prose.Caption(where)))
	}
	note := told.Told("screens.overviewpanel.each-phrase-of-the-headline")
	if r.Article.Title() == "" {
		note = told.Told("screens.overviewpanel.no-headline-was-found-in")
	}
	os := []fyne.CanvasObject{prose.SectionHead(told.Told("label.headline-and-body")), press.CardOf(6, append(parts, prose.NewFlow(prose.Caption(note))))}
	if why := headlineReasons(s, a); len(why) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.why-words-are-marked"))), press.CardOf(6, why))
	}
	return os
}

// headlineReasons say why words of a headline are marked.
func headlineReasons(s screen.State, a int) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	art := s.Comparison.Readings[a].Article
	for _, f := range s.Comparison.Findings {
		k, ok := drawn.MarkKindOf(f.Check)
		if !ok || s.Hidden[k] || f.Article != a || f.Words[0].Intersect(art.Headline).Empty() {
			continue
		}
		words := prose.Run{Text: prose.Flat(art.Slice(f.Words[0])), Serif: true, Under: &k, Kinds: []tone.Kind{k}}
		os = append(os, prose.NewFlow(words, prose.Run{Text: "  " + drawn.Reason(f), Ink: tone.Muted}))
	}
	return os
}

// articleCards list the articles of the event.
func articleCards(s screen.State) []fyne.CanvasObject {
	c := s.Comparison
	os := []fyne.CanvasObject{prose.SectionHead(told.Told("label.articles"))}
	for a, r := range c.Readings {
		parts := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: r.Article.Name(), Bold: true, Ink: tone.Outlet(a)}), prose.NewFlow(prose.Run{Text: drawn.Byline(r.Article)})}
		if r.Article.Agency != "" {
			parts = append(parts, prose.NewFlow(prose.Caption(told.Told("label.text-of-agency", say.Of("agency", say.Words(r.Article.Agency))))))
		}
		if l := s.Label(r.Article.Outlet); l != "" {
			parts = append(parts, prose.NewFlow(prose.Run{Text: told.Told("label.your-label-l", say.Of("l", say.Words(l))), Ink: tone.Muted}))
		}
		os = append(os, press.CardOf(2, parts))
	}
	if s := drawn.Independence(c); s != "" {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.same-text"))), copiesCard(c))
	}
	return os
}

// copiesCard names the articles that share their text.
func copiesCard(c *compare.Comparison) fyne.CanvasObject {
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: told.Count(len(c.Readings), "article") + ", " + drawn.Independence(c), Bold: true})}
	for _, x := range c.Copies {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("label.nameof-and-nameofb-what-of-the-shorter", say.Of("nameof", say.Words(drawn.NameOf(c, x.A))), say.Of("nameofb", say.Words(drawn.NameOf(c, x.B))), say.Of("what", say.Words(fmt.Sprintf("%.0f", 100*x.Share))))}))
	}
	return press.CardOf(3, os)
}
