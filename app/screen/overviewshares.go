package screen

import (
	"fmt"

	"fyne.io/fyne/v2"

	"parallax/app/view"
	"parallax/compare"
)

// shareBars are the bars of what each article tells.
func shareBars(c *compare.Comparison) fyne.CanvasObject {
	most := 1
	for _, s := range c.Shares {
		most = max(most, s.Sentences())
	}
	os := []fyne.CanvasObject{newFlow(run{text: "What each article tells", bold: true}, caption("   sentences")), gap()}
	for a, s := range c.Shares {
		part := func(n, level int) view.Part {
			return view.Part{Share: float32(n) / float32(most), Color: a, Level: level}
		}
		bar := view.NewBar(false, part(s.Most, 0), part(s.Some, 1), part(s.Here, 2))
		os = append(os, newCells([]float32{170, 0, 92}, short(1, run{text: nameOf(c, a)}), centredLine(bar),
			rightward(newLine(caption(fmt.Sprintf("%d · %d · %d", s.Most, s.Some, s.Here))))))
	}
	return newColumn(column{gap: 3}, append(os, newFlow(caption("strong: "+mostName(len(c.Readings))+" · faint: only here")))...)
}

// mostName says what the dark and the half parts of the bars are.
func mostName(n int) string {
	if n == 2 {
		return "in both articles"
	}
	return "in most of the articles · half: in some"
}

// rightward stands a line at the right edge.
func rightward(o fyne.CanvasObject) fyne.CanvasObject { return newSides(newLine(), o) }

// centredLine gives a bar the height of a line.
func centredLine(o fyne.CanvasObject) fyne.CanvasObject {
	return newColumn(column{padY: 4}, o)
}
