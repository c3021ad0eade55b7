package overview

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/chip"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/say"
)

// more stands below the differences: how many there are beyond the list, where
// all that was found stands, and what the reader put away.
func (o *Overview) more(n int) fyne.CanvasObject {
	var os []fyne.CanvasObject
	switch all := o.state.AllDifferences; {
	case n > 0:
		os = append(os, o.Line(told.Told("screens.more.rows", say.Count("n", n)),
			press.NewTouchLink(told.Told("label.show-all-a"), func() { o.hooks.Tables.AllDifferences(true) })))
	case all && len(o.rows) > difference.MostDifferences:
		os = append(os, o.Line(told.Told("screens.more.these-are-all-differences-that"),
			press.NewTouchLink(told.Told("label.show-the-first-mostdifferences-a", say.Count("mostdifferences", difference.MostDifferences)), func() { o.hooks.Tables.AllDifferences(false) })))
	}
	var links []fyne.CanvasObject
	for _, to := range []struct{ name, key string }{{screen.FactsName, "4"}, {screen.QuotesName, "5"}, {screen.WordingName, "6"}, {screen.NumbersName, "7"}} {
		links = append(links, press.NewTouchLink(screen.Title(to.name)+"   "+to.key, func() { o.hooks.Tables.Open(to.name) }))
	}
	os = append(os, o.Line(told.Told("label.everything-that-was-found-one-by-one"), links...))
	return lay.NewColumn(lay.Column{Gap: 2}, append(os, o.away()...)...)
}

// Line is a sentence with links at its end, or below it where there are several.
func (o *Overview) Line(text string, links ...fyne.CanvasObject) fyne.CanvasObject {
	words := prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted})
	if len(links) == 1 {
		return grid.NewCells([]float32{0, 150}, words, prose.Rightward(links[0]))
	}
	return lay.NewColumn(lay.Column{}, words, container.New(&chip.ChipRow{Left: len(links) + 1}, append([]fyne.CanvasObject{prose.NewLine()}, links...)...))
}

// away lists what the reader put away, each with a way to bring it back.
func (o *Overview) away() []fyne.CanvasObject {
	c := o.state.Comparison
	if len(c.PutAway) == 0 {
		return nil
	}
	os := []fyne.CanvasObject{lay.Gap(), prose.NewFlow(prose.Run{Text: told.Told("label.put-away-by-you"), Bold: true})}
	for i, p := range c.PutAway {
		os = append(os, grid.NewCells([]float32{0, 92}, prose.NewFlow(awayRuns(c, p)...),
			prose.Rightward(press.NewTouchLink(told.Told("label.bring-back"), func() { o.hooks.Tables.BringBack(i + 1) }))))
	}
	return os
}

func awayRuns(c *compare.Comparison, p compare.PutAway) []prose.Run {
	text := told.Told("label.hidden") + " "
	if p.NotSo {
		text = told.Told("label.not-so") + " "
	}
	rs := []prose.Run{{Text: text, Bold: true, Ink: tone.Muted}, {Text: prose.Shorten(drawn.SentenceText(c, p.Pieces), longestCounter), Ink: tone.Muted}}
	if p.Reason != "" {
		rs = append(rs, prose.Run{Text: "  " + told.Told("label.you-say-reason", say.Of("reason", say.Words(p.Reason)))})
	}
	return rs
}
