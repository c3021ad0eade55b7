package checking

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen/drawn"
	"parallax/compare/align"
	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/news"
	"parallax/compare/say"
)

// showStatement fills the right side with what was found of the selected statement: what
// differs or was not found, the passages that show it under their articles, the others
// where they are asked for.
func (c *Check) showStatement() {
	r, at := c.state.Check.Result, c.state.Check.At
	if r == nil || at < 1 || at > len(r.Statements) {
		c.right.Set(true, prose.NewFlow(prose.Run{Text: told.Told("check.screen.choose"), Ink: tone.Muted}))
		return
	}
	s := r.Statements[at-1]
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: signs[s.Slug()] + "  " + verdictWord(s), Bold: true, Ink: inks[s.Slug()], Size: theme.SizeNameSubHeadingText})}
	if said := c.saidOf(s); said != nil {
		os = append(os, said)
	}
	for _, f := range s.Findings {
		if f.Tells() {
			os = append(os, c.finding(f)...)
		}
	}
	os = append(os, c.passages(s))
	os = append(os, c.rest(s)...)
	if len(s.Evidence) > 0 {
		os = append(os, legend())
	}
	c.right.Set(!c.more, append(os, lay.GapAbove(c.corrections(s)))...)
}

// rest are the passages that are not shown at once: behind a word, or below each other.
func (c *Check) rest(s check.Statement) []fyne.CanvasObject {
	var folded []check.Passage
	for _, p := range s.Passages {
		if !slices.ContainsFunc(s.Evidence, func(e check.Evidence) bool { return e.Article == p.Article && e.Sentence == p.Sentence }) {
			folded = append(folded, p)
		}
	}
	switch {
	case len(folded) == 0:
		return nil
	case !c.more:
		return []fyne.CanvasObject{press.NewLinks(press.Link(told.Told("check.page.more.passages", say.Count("n", len(folded))), func() { c.more = true; c.showStatement() }))}
	}
	var os []fyne.CanvasObject
	for _, p := range folded {
		os = append(os, lay.GapAbove(prose.NewFlow(prose.Run{Text: drawn.NameOf(c.state.Comparison, p.Article), Bold: true, Dot: true, Ink: tone.Outlet(p.Article)})),
			c.passage(check.Evidence{Place: p.Place, Agrees: p.Agrees}, p.Met, false))
	}
	return os
}

// legend tells what the marks mean.
func legend() fyne.CanvasObject {
	small := theme.SizeNameCaptionText
	return lay.GapAbove(prose.NewFlow(
		prose.Run{Text: told.Told("check.page.mark.agrees.sign"), Bold: true, Size: small}, prose.Run{Text: " " + told.Told("check.page.mark.agrees") + " · ", Ink: tone.Muted, Size: small},
		prose.Run{Text: told.Told("check.page.mark.differs.sign"), Line: true, Tint: tone.Chosen, Ink: tone.Bad, Size: small}, prose.Run{Text: " " + told.Told("check.page.mark.differs"), Ink: tone.Muted, Size: small}))
}

// saidOf tells what the program found where the reader set another verdict, and why
// something cannot be checked; nil else.
func (c *Check) saidOf(s check.Statement) fyne.CanvasObject {
	if s.Corrected != "" {
		return prose.NewFlow(prose.Run{Text: told.Told("check.page.corrected", say.Of("verdict", say.Words(counted(s.Verdict)))), Ink: tone.Muted})
	}
	if s.Verdict != check.CannotCheck {
		return nil
	}
	return prose.NewFlow(c.said(s.Said, tone.Muted)...)
}

// leastPassages is how wide the column of an article is at least, with the gap behind it.
const leastPassages, passageGap = 182, 14

// passages are those of the articles, each in a column of its own, or one below the
// other where there is less room.
func (c *Check) passages(s check.Statement) fyne.CanvasObject {
	var list, columns []fyne.CanvasObject
	var names []string
	for a := range c.state.Check.Result.Docs {
		below := c.article(s, a, false)
		if below == nil {
			continue
		}
		list = append(list, below...)
		columns = append(columns, lay.NewColumn(lay.Column{Gap: 6}, c.article(s, a, true)...))
		names = append(names, drawn.NameOf(c.state.Comparison, a))
	}
	below := lay.NewColumn(lay.Column{Gap: 6}, list...)
	if len(names) < 2 || len(names) > grid.MostColumns {
		return below
	}
	return lay.NewEither(leastPassages*float32(len(names))-passageGap, grid.NewSpread(names, columns...), below)
}

// said is a message with the articles named in their colours.
func (c *Check) said(m say.Message, with tone.Ink) []prose.Run {
	var out []prose.Run
	for _, p := range told.Again(m) {
		if p.Kind == say.Outlet {
			out = append(out, prose.Run{Text: drawn.NameOf(c.state.Comparison, p.Article), Bold: true, Ink: tone.Outlet(p.Article)})
			continue
		}
		out = append(out, prose.Run{Text: prose.Flat(p.Text), Ink: with})
	}
	return out
}

// finding tells what differs or was not found in a line, with the edits of a quotation.
func (c *Check) finding(f check.Finding) []fyne.CanvasObject {
	os := []fyne.CanvasObject{prose.NewFlow(c.said(f.Said, nil)...)}
	if len(f.Edits) > 0 {
		os = append(os, prose.NewFlow(c.edited(f)...), prose.NewFlow(prose.Run{Text: told.Told("check.screen.edits"), Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
	}
	return os
}

// edited is an altered quotation: words that the text left out are struck, those
// that it put in are bold.
func (c *Check) edited(f check.Finding) []prose.Run {
	r := c.state.Check.Result
	var out []prose.Run
	for _, e := range f.Edits {
		from := r.Docs[f.Places[0].Article].Article
		if e.Kind == check.PutIn {
			from = r.Text.Article
		}
		x := prose.Run{Text: prose.Flat(from.Slice(e.Span)) + " ", Serif: true}
		switch e.Kind {
		case check.Cut:
			x.Cut, x.Ink = true, tone.Muted
		case check.PutIn:
			x.Bold, x.Tint = true, tone.Chosen
		}
		out = append(out, x)
	}
	return out
}

// article is an article's name and its passages that are shown at once; in a narrow column
// what can be done with one stands below it.
func (c *Check) article(s check.Statement, a int, narrow bool) []fyne.CanvasObject {
	role := "check.near.nothing-near"
	var cards []fyne.CanvasObject
	for _, e := range s.Evidence {
		if e.Article != a {
			continue
		}
		if role = ""; e.Role == check.MayTell || e.Role == check.Closest {
			role = "check.role." + string(e.Role)
		}
		cards = append(cards, c.passage(e, nil, narrow))
	}
	if asked := slices.Contains(s.Told, a) || slices.Contains(s.Silent, a); cards == nil && !asked {
		return nil
	}
	head := []prose.Run{{Text: drawn.NameOf(c.state.Comparison, a), Bold: true, Dot: true, Ink: tone.Outlet(a)}}
	if role != "" {
		head = append(head, prose.Run{Text: "   " + told.Told(role), Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	}
	return append([]fyne.CanvasObject{lay.GapAbove(prose.NewFlow(head...))}, cards...)
}

// passage is the words of a sentence with marks, where it stands, and ways to cite and to
// copy it.
func (c *Check) passage(e check.Evidence, met []say.Message, narrow bool) fyne.CanvasObject {
	p := e.Place
	d := c.state.Check.Result.Docs[p.Article]
	all := d.Sentences[p.Sentence].Span
	runs := marked(d.Article, p.Span, e.Agrees, e.Differs)
	if p.Span.Start > all.Start {
		runs = append([]prose.Run{{Text: "… ", Serif: true}}, runs...)
	}
	if p.Span.End < all.End {
		runs = append(runs, prose.Run{Text: " …", Serif: true})
	}
	where := drawn.PlaceName(c.state.Comparison, align.Place{Article: p.Article, Sentence: p.Sentence})
	for _, m := range met {
		where += " · " + told.Say(m)
	}
	stands := prose.NewFlow(prose.Run{Text: where, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	cite, cp := press.Link(told.Told(c.citeKey(p)), func() { c.hooks.Check.Cite(p) }), press.Link(told.Told("check.screen.copy"), func() { c.hooks.Check.Copy(p) })
	if narrow {
		return press.CardOf(3, []fyne.CanvasObject{prose.NewFlow(runs...), stands, cite, cp})
	}
	return press.CardOf(3, []fyne.CanvasObject{prose.NewFlow(runs...), lay.NewSides(stands, container.NewHBox(cite, cp))})
}

// marked is a span of a text: words that agree are bold, those that differ underlined on a
// ground of their own.
func marked(a *news.Article, all news.Span, agrees, differs []news.Span) []prose.Run {
	var out []prose.Run
	for _, p := range sheet.Parts(all, agrees, differs) {
		r := prose.Run{Text: prose.Flat(a.Slice(p.Span)), Serif: true}
		switch p.Mark {
		case sheet.Agrees:
			r.Bold = true
		case sheet.Other:
			r.Line, r.Tint, r.Ink = true, tone.Chosen, tone.Bad
		}
		out = append(out, r)
	}
	return out
}
