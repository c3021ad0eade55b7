package desk

import (
	"fmt"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare"
)

// StatusLine is what the line at the bottom says: work that goes on, else a
// notice, else what is open.
type StatusLine struct {
	Work    []screen.Progress
	Notice  string
	Dismiss func()
	Open    string
	// Keys is shown at the right end.
	Keys string
}

// Status is the line at the bottom of the middle.
type Status struct {
	row    *fyne.Container
	object fyne.CanvasObject
	last   string
}

// NewStatus makes the line.
func NewStatus() *Status {
	s := &Status{row: container.New(&chip.BarRow{})}
	s.object = lay.NewColumn(lay.Column{}, chart.NewRule(false), lay.NewColumn(lay.Column{PadX: 20, PadY: 5}, s.row))
	s.Show(StatusLine{})
	return s
}

// Object is the line.
func (s *Status) Object() fyne.CanvasObject { return s.object }

// Show says something else.
func (s *Status) Show(l StatusLine) {
	key := fmt.Sprintf("%v %q %q %q", works(l.Work), l.Notice, l.Open, l.Keys)
	if key == s.last {
		return
	}
	s.last = key
	left := l.Parts()
	right := prose.NewLine(prose.Run{Text: l.Keys, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	s.row.Layout = &chip.BarRow{Left: len(left)}
	s.row.Objects = append(left, right)
	s.object.Refresh()
}

func works(ws []screen.Progress) []string {
	var out []string
	for _, w := range ws {
		out = append(out, w.Sentence())
	}
	return out
}

// Parts are the objects at the left end. The line keeps its height, so that
// nothing above it jumps.
func (l StatusLine) Parts() []fyne.CanvasObject {
	small := theme.SizeNameCaptionText
	var os []fyne.CanvasObject
	switch {
	case len(l.Work) > 0:
		for _, w := range l.Work {
			os = append(os, prose.NewLine(prose.Run{Text: w.Sentence(), Ink: tone.Accent, Size: small, Bold: true}), press.Link(told.Told("label.cancel"), w.Cancel))
		}
	case l.Notice != "":
		os = append(os, prose.Short(1, prose.Run{Text: l.Notice, Ink: tone.Warn, Size: small, Bold: true}), press.Link(told.Told("label.ok"), l.Dismiss))
	default:
		os = append(os, prose.Short(1, prose.Run{Text: l.Open, Ink: tone.Muted, Size: small}))
	}
	return os
}

// CountsOf is a comparison in numbers, "86 sentences · 14 shared facts".
func CountsOf(c *compare.Comparison) string {
	if c == nil {
		return ""
	}
	sentences, quotes := 0, 0
	for _, r := range c.Readings {
		sentences += len(r.Doc.Sentences)
		quotes += len(r.Quotes)
	}
	return told.Count(sentences, "sentence") + " · " + told.Count(len(c.Facts), "shared fact") + " · " + told.Count(quotes, "quotation")
}
