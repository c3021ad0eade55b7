package screen

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/compare"
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
		c.right.set(true, newFlow(run{text: told("check.screen.choose"), ink: muted}))
		return
	}
	s := r.Statements[at-1]
	os := []fyne.CanvasObject{
		newFlow(run{text: verdictSign(s.Shown()) + "  " + verdictWord(s), bold: true, ink: verdictInk(s.Shown()), size: theme.SizeNameSubHeadingText}),
		newFlow(c.said(s.Said, muted)...),
		c.corrections(s),
	}
	for _, f := range s.Findings {
		os = append(os, c.finding(f))
	}
	for a := range r.Docs {
		os = append(os, c.article(s, a)...)
	}
	c.right.set(true, os...)
}

// said is a message with the articles named in their colours.
func (c *Check) said(m say.Message, with ink) []run {
	var out []run
	for _, p := range say.English().Pieces(m) {
		if p.Kind == say.Outlet {
			out = append(out, run{text: nameOf(c.state.Comparison, p.Article), bold: true, ink: outlet(p.Article)})
			continue
		}
		out = append(out, run{text: flat(p.Text), ink: with})
	}
	return out
}

// finding is a card that tells one finding.
func (c *Check) finding(f check.Finding) fyne.CanvasObject {
	rows := []fyne.CanvasObject{newFlow(run{text: verdictSign(f.Verdict) + "  " + told("check.kind."+string(f.Kind)), bold: true, ink: verdictInk(f.Verdict), size: theme.SizeNameCaptionText})}
	rows = append(rows, newFlow(c.said(f.Said, nil)...))
	if len(f.Edits) > 0 {
		rows = append(rows, newFlow(c.edited(f)...), newFlow(run{text: told("check.screen.edits"), ink: muted, size: theme.SizeNameCaptionText}))
	}
	return cardOf(3, rows)
}

// edited is an altered quotation: words that the text left out are struck, those
// that it put in are bold.
func (c *Check) edited(f check.Finding) []run {
	r := c.state.Check.Result
	var out []run
	for _, e := range f.Edits {
		from := r.Docs[f.Places[0].Article].Article
		if e.Kind == check.PutIn {
			from = r.Text.Article
		}
		x := run{text: flat(from.Slice(e.Span)) + " ", serif: true}
		switch e.Kind {
		case check.Cut:
			x.cut, x.ink = true, muted
		case check.PutIn:
			x.bold, x.tint = true, chosen
		}
		out = append(out, x)
	}
	return out
}

// article is an article's name, how near it comes, and its passages.
func (c *Check) article(s check.Statement, a int) []fyne.CanvasObject {
	near := told("check.near." + map[check.Nearness]string{check.Near: "near", check.Maybe: "maybe", check.Nothing: "nothing-near"}[s.Nearest[a]])
	os := []fyne.CanvasObject{gapAbove(newFlow(
		run{text: nameOf(c.state.Comparison, a), bold: true, dot: true, ink: outlet(a)}, run{text: "   " + near, ink: muted, size: theme.SizeNameCaptionText}))}
	// Where nothing is near, the nearest is shown of articles that the statement names.
	wanted := slices.Contains(s.Told, a) || slices.Contains(s.Silent, a)
	seen := map[int]bool{}
	for _, f := range s.Findings {
		if f.Kind == check.Name && f.Verdict == check.Found {
			continue
		}
		for _, p := range f.Places {
			if p.Article == a && !seen[p.Sentence] {
				seen[p.Sentence] = true
				os = append(os, c.passage(p, nil))
			}
		}
	}
	for _, p := range s.Passages {
		if p.Article == a && !seen[p.Sentence] && (p.Near != check.Nothing || len(seen) == 0 && wanted) {
			seen[p.Sentence] = true
			os = append(os, c.passage(p.Place, p.Met))
		}
	}
	return os
}

// passage is a sentence with the words that show a finding marked, where it
// stands, and a way to copy it.
func (c *Check) passage(p check.Place, met []say.Message) fyne.CanvasObject {
	d := c.state.Check.Result.Docs[p.Article]
	all := d.Sentences[p.Sentence].Span
	words := p.Span.Intersect(all)
	runs := []run{{text: flat(d.Article.Slice(all)), serif: true}}
	if !words.Empty() && words != all {
		runs = []run{
			{text: flat(d.Article.Slice(news.Span{Start: all.Start, End: words.Start})), serif: true},
			{text: flat(d.Article.Slice(words)), serif: true, bold: true, tint: chosen},
			{text: flat(d.Article.Slice(news.Span{Start: words.End, End: all.End})), serif: true},
		}
	}
	where := placeName(c.state.Comparison, align.Place{Article: p.Article, Sentence: p.Sentence})
	for _, m := range met {
		where += " · " + say.English().Text(m)
	}
	foot := newSides(newFlow(run{text: where, ink: muted, size: theme.SizeNameCaptionText}), container.NewHBox(
		link(told(c.citeKey(p)), func() { c.hooks.Check.Cite(p) }), link(told("check.screen.copy"), func() { c.hooks.Check.Copy(p) })))
	return cardOf(3, []fyne.CanvasObject{newFlow(runs...), foot})
}

// checkPanel is the right panel of the screen Check: the result in short, what the
// text does not speak of, and how to read it.
func checkPanel(s State) []fyne.CanvasObject {
	how := card(newFlow(run{text: told("check.page.how.found"), ink: muted}))
	r := s.Check.Result
	if r == nil {
		return []fyne.CanvasObject{sectionHead(told("check.page.how")), how}
	}
	var os []fyne.CanvasObject
	if r.Left != nil || len(r.Statements) > 0 {
		os = append(os, sectionHead(told("check.page.left")))
		var rows []fyne.CanvasObject
		for _, l := range r.Left {
			rows = append(rows, short(mostLeft, leftRuns(s.Comparison, l)...))
		}
		if len(rows) == 0 {
			rows = append(rows, newFlow(run{text: told("check.page.left.none"), ink: muted}))
		}
		os = append(os, cardOf(8, rows))
	}
	os = append(os, gapAbove(sectionHead(told("check.page.how"))), how)
	if !r.Meaning {
		os = append(os, newFlow(run{text: told("check.page.how.quick"), ink: muted, size: theme.SizeNameCaptionText}))
	}
	return os
}

// mostLeft is how many lines there are of something that the text leaves out.
const mostLeft = 4

// leftRuns is something that the text leaves out, articles in their colours.
func leftRuns(c *compare.Comparison, l check.Left) []run {
	var out []run
	for _, p := range l.Said {
		if p.Kind == say.Outlet && p.Article >= 0 {
			out = append(out, run{text: nameOf(c, p.Article), bold: true, ink: outlet(p.Article)})
			continue
		}
		out = append(out, run{text: flat(p.Text)})
	}
	return out
}

// selectedCheck is the passages of the selected statement.
func selectedCheck(s State) Selected {
	r, at := s.Check.Result, s.Check.At
	out := Selected{Kind: APassage, At: -1}
	if r == nil || at < 1 || at > len(r.Statements) {
		return Selected{At: -1}
	}
	out.Lead = flat(r.Text.Article.Slice(r.Statements[at-1].Span))
	for _, f := range r.Statements[at-1].Findings {
		if f.Kind == check.Name && f.Verdict == check.Found {
			continue
		}
		for _, p := range f.Places {
			out.add(sentencePassage(s.Comparison, p.Article, p.Sentence))
		}
	}
	for _, p := range r.Statements[at-1].Passages {
		if p.Near == check.Near {
			out.add(sentencePassage(s.Comparison, p.Article, p.Sentence))
		}
	}
	if len(out.Passages) == 0 {
		return Selected{At: -1}
	}
	return out
}
