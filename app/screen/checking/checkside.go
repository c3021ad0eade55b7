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
	"parallax/compare/news"
	"parallax/compare/say"
)

// showStatement fills the right side with what was found of the selected
// statement: finding by finding, then the passages under their articles.
func (c *Check) showStatement() {
	r, at := c.state.Check.Result, c.state.Check.At
	if r == nil || at < 1 || at > len(r.Statements) {
		c.right.Set(true, prose.NewFlow(prose.Run{Text: told.Told("check.screen.choose"), Ink: tone.Muted}))
		return
	}
	s := r.Statements[at-1]
	os := []fyne.CanvasObject{
		prose.NewFlow(prose.Run{Text: verdictSign(s.Shown()) + "  " + verdictWord(s), Bold: true, Ink: verdictInk(s.Shown()), Size: theme.SizeNameSubHeadingText}),
		c.saidOf(s),
		c.corrections(s),
	}
	for _, f := range s.Findings {
		os = append(os, c.finding(f))
	}
	c.right.Set(true, append(os, c.passages(s))...)
}

// saidOf tells the verdict in a sentence, that of the program where the reader set another.
func (c *Check) saidOf(s check.Statement) fyne.CanvasObject {
	if s.Corrected != "" {
		return prose.NewFlow(prose.Run{Text: told.Told("check.page.corrected", say.Of("verdict", say.Words(counted(s.Verdict)))), Ink: tone.Muted})
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
		list = append(list, c.article(s, a, false)...)
		columns = append(columns, lay.NewColumn(lay.Column{Gap: 6}, c.article(s, a, true)...))
		names = append(names, drawn.NameOf(c.state.Comparison, a))
	}
	below := lay.NewColumn(lay.Column{Gap: 6}, list...)
	if len(names) > grid.MostColumns {
		return below
	}
	return lay.NewEither(leastPassages*float32(len(names))-passageGap, grid.NewSpread(names, columns...), below)
}

// said is a message with the articles named in their colours.
func (c *Check) said(m say.Message, with tone.Ink) []prose.Run {
	var out []prose.Run
	for _, p := range say.English().Pieces(m) {
		if p.Kind == say.Outlet {
			out = append(out, prose.Run{Text: drawn.NameOf(c.state.Comparison, p.Article), Bold: true, Ink: tone.Outlet(p.Article)})
			continue
		}
		out = append(out, prose.Run{Text: prose.Flat(p.Text), Ink: with})
	}
	return out
}

// finding is a card that tells one finding.
func (c *Check) finding(f check.Finding) fyne.CanvasObject {
	rows := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: verdictSign(f.Verdict) + "  " + told.Told("check.kind."+string(f.Kind)), Bold: true, Ink: verdictInk(f.Verdict), Size: theme.SizeNameCaptionText})}
	rows = append(rows, prose.NewFlow(c.said(f.Said, nil)...))
	if len(f.Edits) > 0 {
		rows = append(rows, prose.NewFlow(c.edited(f)...), prose.NewFlow(prose.Run{Text: told.Told("check.screen.edits"), Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
	}
	return press.CardOf(3, rows)
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

// article is an article's name, how near it comes, and its passages; in a narrow column
// what can be done with one stands below it.
func (c *Check) article(s check.Statement, a int, narrow bool) []fyne.CanvasObject {
	near := map[check.Nearness]string{check.Near: "near", check.Maybe: "maybe", check.Nothing: "nothing-near"}[s.Nearest[a]]
	if s.Nearest[a] == check.Nothing && slices.ContainsFunc(s.Passages, func(p check.Passage) bool { return p.Article == a }) {
		near = "nearest"
	}
	os := []fyne.CanvasObject{lay.GapAbove(prose.NewFlow(
		prose.Run{Text: drawn.NameOf(c.state.Comparison, a), Bold: true, Dot: true, Ink: tone.Outlet(a)}, prose.Run{Text: "   " + told.Told("check.near."+near), Ink: tone.Muted, Size: theme.SizeNameCaptionText}))}
	seen := map[int]bool{}
	for _, f := range s.Findings {
		if f.Kind == check.Name && f.Verdict == check.Found {
			continue
		}
		for _, p := range f.Places {
			if p.Article == a && !seen[p.Sentence] {
				seen[p.Sentence] = true
				os = append(os, c.passage(p, nil, narrow))
			}
		}
	}
	for _, p := range s.Passages {
		if p.Article == a && !seen[p.Sentence] {
			seen[p.Sentence] = true
			os = append(os, c.passage(p.Place, p.Met, narrow))
		}
	}
	return os
}

// passage is a sentence with the words that show a finding marked, where it
// stands, and a way to copy it.
func (c *Check) passage(p check.Place, met []say.Message, narrow bool) fyne.CanvasObject {
	d := c.state.Check.Result.Docs[p.Article]
	all := d.Sentences[p.Sentence].Span
	words := p.Span.Intersect(all)
	runs := []prose.Run{{Text: prose.Flat(d.Article.Slice(all)), Serif: true}}
	if !words.Empty() && words != all {
		runs = []prose.Run{
			{Text: prose.Flat(d.Article.Slice(news.Span{Start: all.Start, End: words.Start})), Serif: true},
			{Text: prose.Flat(d.Article.Slice(words)), Serif: true, Bold: true, Tint: tone.Chosen},
			{Text: prose.Flat(d.Article.Slice(news.Span{Start: words.End, End: all.End})), Serif: true},
		}
	}
	where := drawn.PlaceName(c.state.Comparison, align.Place{Article: p.Article, Sentence: p.Sentence})
	for _, m := range met {
		where += " · " + say.English().Text(m)
	}
	stands := prose.NewFlow(prose.Run{Text: where, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	cite, cp := press.Link(told.Told(c.citeKey(p)), func() { c.hooks.Check.Cite(p) }), press.Link(told.Told("check.screen.copy"), func() { c.hooks.Check.Copy(p) })
	if narrow {
		return press.CardOf(3, []fyne.CanvasObject{prose.NewFlow(runs...), stands, cite, cp})
	}
	return press.CardOf(3, []fyne.CanvasObject{prose.NewFlow(runs...), lay.NewSides(stands, container.NewHBox(cite, cp))})
}
