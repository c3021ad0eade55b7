package screen

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
	"parallax/compare"
)

// Progress is long work that goes on.
type Progress struct {
	// What it does, and what it works on now.
	What, Now string
	// Done of Total steps; Total 0 is not known.
	Done, Total int
	Cancel      func()
}

// StatusLine is what the line at the bottom says: work that goes on, else a
// notice, else what is open.
type StatusLine struct {
	Work    []Progress
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
	s := &Status{row: container.New(&barRow{})}
	s.object = newColumn(column{}, view.NewRule(false), newColumn(column{padX: 20, padY: 5}, s.row))
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
	left := l.parts()
	right := newLine(run{text: l.Keys, ink: muted, size: theme.SizeNameCaptionText})
	s.row.Layout = &barRow{left: len(left)}
	s.row.Objects = append(left, right)
	s.object.Refresh()
}

func works(ws []Progress) []string {
	var out []string
	for _, w := range ws {
		out = append(out, w.sentence())
	}
	return out
}

func (w Progress) sentence() string {
	text := w.What
	if w.Total > 0 {
		text += fmt.Sprintf(" · %d of %d", w.Done, w.Total)
	}
	if w.Now != "" {
		text += " · " + shorten(w.Now, 40)
	}
	return text
}

// parts are the objects at the left end. The line keeps its height, so that
// nothing above it jumps.
func (l StatusLine) parts() []fyne.CanvasObject {
	small := theme.SizeNameCaptionText
	var os []fyne.CanvasObject
	switch {
	case len(l.Work) > 0:
		for _, w := range l.Work {
			os = append(os, newLine(run{text: w.sentence(), ink: accent, size: small, bold: true}), link("Cancel", w.Cancel))
		}
	case l.Notice != "":
		os = append(os, short(1, run{text: l.Notice, ink: warn, size: small, bold: true}), link("OK", l.Dismiss))
	default:
		os = append(os, short(1, run{text: l.Open, ink: muted, size: small}))
	}
	return os
}

// link is a word that can be pressed.
func link(text string, tap func()) *box {
	return newBox(boxLook{hover: veil, round: 4, tap: tap, label: text}, column{padX: 4},
		newLine(run{text: text, ink: accent, size: theme.SizeNameCaptionText}))
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
	return counted(sentences, "sentence") + " · " + counted(len(c.Facts), "shared fact") + " · " + counted(quotes, "quotation")
}
