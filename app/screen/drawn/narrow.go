package drawn

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/compare"
)

// Listed is a line of a table as a list, for a narrow window: what some articles
// have, each under or behind its name, and the names of those that have nothing.
type Listed struct {
	Title fyne.CanvasObject
	// parts are what each article has, nil for nothing.
	Parts [][]prose.Run
	// absent stands before the names of the articles that have nothing.
	Absent string
	Flag   fyne.CanvasObject // nil for none
}

// NewListed makes the list.
func NewListed(c *compare.Comparison, l Listed) fyne.CanvasObject {
	names := HeadNames(c)
	os := []fyne.CanvasObject{l.Title}
	var without []string
	for a, part := range l.Parts {
		if part == nil {
			without = append(without, prose.Kept(names[a]))
			continue
		}
		os = append(os, prose.NewFlow(append([]prose.Run{{Text: names[a], Bold: true, Ink: tone.Outlet(a)}, {Text: "   "}}, part...)...))
	}
	if len(without) > 0 {
		os = append(os, prose.NewFlow(prose.Caption(l.Absent+strings.Join(without, " · "))))
	}
	if l.Flag != nil {
		os = append(os, l.Flag)
	}
	return lay.NewColumn(lay.Column{Gap: 2}, os...)
}

// NarrowNames are the heads of narrow columns: in smaller letters, on as many lines
// as it takes.
func NarrowNames(c *compare.Comparison) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for a, name := range HeadNames(c) {
		os = append(os, prose.Short(3, prose.Run{Text: name, Bold: true, Ink: tone.Outlet(a), Size: theme.SizeNameCaptionText}))
	}
	return os
}

// withoutEnding is the name of a file without its ending.
func withoutEnding(name string) string {
	for _, end := range []string{".txt", ".html", ".htm", ".pdf", ".docx", ".md", ".json"} {
		if s, ok := strings.CutSuffix(name, end); ok && s != "" {
			return s
		}
	}
	return name
}

// AbsentOf is what stands before the names of articles that have nothing.
func AbsentOf() string { return told.Told("reading.absent") + " " }
