package screen

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/compare"
	"parallax/compare/difference"
)

// more stands below the differences: how many there are beyond the list, where
// all that was found stands, and what the reader put away.
func (o *Overview) more(n int) fyne.CanvasObject {
	var os []fyne.CanvasObject
	switch all := o.state.AllDifferences; {
	case n > 0:
		os = append(os, o.line(fmt.Sprintf("The articles differ in more than this list: %d further %s.", n, plural(n, "row")),
			newTouchLink("Show all   a", func() { o.hooks.Tables.AllDifferences(true) })))
	case all && len(o.rows) > difference.MostDifferences:
		os = append(os, o.line("These are all differences that were found.",
			newTouchLink(fmt.Sprintf("Show the first %d   a", difference.MostDifferences), func() { o.hooks.Tables.AllDifferences(false) })))
	}
	var links []fyne.CanvasObject
	for _, to := range []struct{ name, key string }{{FactsName, "4"}, {QuotesName, "5"}, {WordingName, "6"}, {NumbersName, "7"}} {
		links = append(links, newTouchLink(to.name+"   "+to.key, func() { o.hooks.Tables.Open(to.name) }))
	}
	os = append(os, o.line("Everything that was found, one by one:", links...))
	return newColumn(column{gap: 2}, append(os, o.away()...)...)
}

// line is a sentence with links at its end, or below it where there are several.
func (o *Overview) line(text string, links ...fyne.CanvasObject) fyne.CanvasObject {
	words := newFlow(run{text: text, ink: muted})
	if len(links) == 1 {
		return newCells([]float32{0, 150}, words, rightward(links[0]))
	}
	return newColumn(column{}, words, container.New(&chipRow{left: len(links) + 1}, append([]fyne.CanvasObject{newLine()}, links...)...))
}

// away lists what the reader put away, each with a way to bring it back.
func (o *Overview) away() []fyne.CanvasObject {
	c := o.state.Comparison
	if len(c.PutAway) == 0 {
		return nil
	}
	os := []fyne.CanvasObject{gap(), newFlow(run{text: "Put away by you", bold: true})}
	for i, p := range c.PutAway {
		os = append(os, newCells([]float32{0, 92}, newFlow(awayRuns(c, p)...),
			rightward(newTouchLink("Bring back", func() { o.hooks.Tables.BringBack(i + 1) }))))
	}
	return os
}

func awayRuns(c *compare.Comparison, p compare.PutAway) []run {
	text := "Hidden: "
	if p.NotSo {
		text = "Not so: "
	}
	rs := []run{{text: text, bold: true, ink: muted}, {text: shorten(sentenceText(c, p.Pieces), longestCounter), ink: muted}}
	if p.Reason != "" {
		rs = append(rs, run{text: "  You say: " + p.Reason})
	}
	return rs
}
