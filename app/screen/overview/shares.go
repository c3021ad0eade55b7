package overview

import (
	"fmt"

	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/chart"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/screen/drawn"
	"parallax/compare"
)

// shareBars are the bars of what each article tells.
func shareBars(c *compare.Comparison) fyne.CanvasObject {
	most := 1
	for _, s := range c.Shares {
		most = max(most, s.Sentences())
	}
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: told.Told("label.what-each-article-tells"), Bold: true}, prose.Caption("   "+told.Told("label.sentences"))), lay.Gap()}
	for a, s := range c.Shares {
		part := func(n, level int) chart.Part {
			return chart.Part{Share: float32(n) / float32(most), Color: a, Level: level}
		}
		bar := chart.NewBar(false, part(s.Most, 0), part(s.Some, 1), part(s.Here, 2))
		os = append(os, grid.NewCells([]float32{170, 0, 92}, prose.Short(1, prose.Run{Text: drawn.NameOf(c, a)}), lay.CentredLine(bar),
			prose.Rightward(prose.NewLine(prose.Caption(fmt.Sprintf("%d · %d · %d · %d", s.Most, s.Some, s.Here, s.Open))))))
	}
	return lay.NewColumn(lay.Column{Gap: 3}, append(os, prose.NewFlow(prose.Caption(told.Told("label.strong-mostname-faint-only-here-empty-no", say.Of("mostname", say.Words(mostName(len(c.Readings))))))))...)
}

// mostName says what the dark and the half parts of the bars are.
func mostName(n int) string {
	if n == 2 {
		return told.Told("label.in-both-articles")
	}
	return told.Told("label.in-most-of-the-articles-half-in")
}
