package panel

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/say"
)

// checkPanel is the right panel of the screen Check: the result in short, what the
// text does not speak of, and how to read it.
func (e *Evidence) checkPanel(s screen.State) []fyne.CanvasObject {
	how := press.Card(prose.NewFlow(prose.Run{Text: told.Told("check.page.how.short"), Ink: tone.Muted}))
	r := s.Check.Result
	if r == nil {
		return []fyne.CanvasObject{prose.SectionHead(told.Told("check.page.how")), how}
	}
	var os []fyne.CanvasObject
	if r.Left != nil || len(r.Statements) > 0 {
		os = append(os, prose.SectionHead(told.Told("check.page.left")))
		var rows []fyne.CanvasObject
		for i, l := range r.Left {
			if i == check.Shown(r.Left, mostLeft) && !e.allLeft {
				rows = append(rows, press.WordLink(told.Told("check.page.more"), func() {
					e.allLeft, e.shown = true, false
					e.Show(e.last)
				}))
				break
			}
			rows = append(rows, prose.Short(leftLines, leftRuns(s.Comparison, l)...))
		}
		if len(rows) == 0 {
			rows = append(rows, prose.NewFlow(prose.Run{Text: told.Told("check.page.left.none"), Ink: tone.Muted}))
		}
		os = append(os, press.CardOf(8, rows))
	}
	os = append(os, lay.GapAbove(prose.SectionHead(told.Told("check.page.how"))), how)
	if !r.Meaning {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("check.page.how.quick"), Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
	}
	return os
}

// mostLeft is how many things that the text leaves out are shown at once, leftLines how many
// lines of each.
const mostLeft, leftLines = 5, 3

// leftRuns is something that the text leaves out, articles in their colours.
func leftRuns(c *compare.Comparison, l check.Left) []prose.Run {
	var out []prose.Run
	for _, p := range sheet.Short(l.Said) {
		if p.Kind == say.Outlet && p.Article >= 0 {
			out = append(out, prose.Run{Text: drawn.NameOf(c, p.Article), Bold: true, Ink: tone.Outlet(p.Article)})
			continue
		}
		out = append(out, prose.Run{Text: prose.Flat(p.Text)})
	}
	return out
}

// selectedCheck is the passages of the selected statement.
func selectedCheck(s screen.State) Selected {
	r, at := s.Check.Result, s.Check.At
	out := Selected{Kind: APassage, At: -1}
	if r == nil || at < 1 || at > len(r.Statements) {
		return Selected{At: -1}
	}
	out.Lead = prose.Flat(r.Text.Article.Slice(r.Statements[at-1].Span))
	for _, x := range r.Statements[at-1].Evidence {
		if x.Role != check.Closest {
			out.Add(SentencePassage(s.Comparison, x.Article, x.Sentence))
		}
	}
	if len(out.Passages) == 0 {
		return Selected{At: -1}
	}
	return out
}
