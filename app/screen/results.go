package screen

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
)

// sign is an outcome as a sign and its colour; the words say it too.
func sign(o session.Outcome) (string, ink) {
	switch o {
	case session.ReadWithNotes:
		return "!", warn
	case session.Known:
		return "=", muted
	case session.Refused:
		return "×", bad
	}
	return "✓", good
}

// Tally sums results up, "3 read · 1 to check · 1 refused".
func Tally(rs []session.FileResult) string {
	var n [4]int
	for _, r := range rs {
		n[r.Outcome]++
	}
	var parts []string
	for o, name := range []string{"read", "to check", "already there", "refused"} {
		if n[o] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[o], name))
		}
	}
	return strings.Join(parts, " · ")
}

const resultsWidth = 600

// NewResults is the list of what became of each input.
func NewResults(rs []session.FileResult) fyne.CanvasObject {
	s := newSheet(column{gap: 6, padX: 10, padY: 4})
	os := []fyne.CanvasObject{newFlow(run{text: Tally(rs), ink: muted})}
	for _, r := range rs {
		os = append(os, resultLine(r))
	}
	s.set(true, os...)
	return fixed(fyne.NewSize(resultsWidth, min(heightFor(s.col, resultsWidth), 430)), s)
}

func resultLine(r session.FileResult) fyne.CanvasObject {
	mark, color := sign(r.Outcome)
	head := []run{{text: mark + "  ", bold: true, ink: color}, {text: r.Name, bold: true}}
	var parts []fyne.CanvasObject
	if a := r.Article; a != nil {
		head = append(head, run{text: "   " + a.Outlet, ink: muted})
		if a.Title() != "" {
			parts = append(parts, short(2, run{text: a.Title(), serif: true}))
		}
	}
	detail := color
	if r.Outcome == session.Read {
		detail = muted
	}
	parts = append(parts, newFlow(run{text: r.Sentence + aside(r), ink: detail, size: theme.SizeNameCaptionText}))
	return cardOf(2, append([]fyne.CanvasObject{newFlow(head...)}, parts...))
}

// aside says how much of an input was set aside.
func aside(r session.FileResult) string {
	if r.Article == nil || len(r.Article.SetAside) == 0 {
		return ""
	}
	return " Set aside, and not part of the text: " + counted(len(r.Article.SetAside), "block") + "."
}

// Smooth reports whether an input was read without anything to look at.
func Smooth(r session.FileResult) bool {
	return r.Outcome == session.Read && r.Article != nil && len(r.Article.SetAside) == 0
}
