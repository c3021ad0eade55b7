package screen

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Outcome is what became of one input that was added.
type Outcome int

// The outcomes of an input.
const (
	WasRead Outcome = iota
	WasReadWithNotes
	WasThere
	WasRefused
)

// Result is one line of the list of what was added.
type Result struct {
	// Name is the file, the address or "pasted text".
	Name    string
	Outcome Outcome
	// Title and Outlet are those of the article, "" when none was read.
	Title, Outlet string
	// Detail says what was read, what to check, or why it was refused and
	// what to do.
	Detail string
}

// sign is the outcome as a sign and its colour; the words say it too.
func (o Outcome) sign() (string, ink) {
	switch o {
	case WasReadWithNotes:
		return "!", warn
	case WasThere:
		return "=", muted
	case WasRefused:
		return "×", bad
	}
	return "✓", good
}

// Tally sums results up, "3 read · 1 to check · 1 refused".
func Tally(rs []Result) string {
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

// NewResults is the list of what became of each input.
func NewResults(rs []Result) fyne.CanvasObject {
	s := newSheet(column{gap: 6, padX: 4, padY: 4})
	os := []fyne.CanvasObject{newFlow(run{text: Tally(rs), ink: muted})}
	for _, r := range rs {
		os = append(os, resultLine(r))
	}
	s.set(true, os...)
	h := float32(min(len(rs), 7))*74 + 36
	return fixed(fyne.NewSize(600, min(h, 430)), s)
}

func resultLine(r Result) fyne.CanvasObject {
	sign, color := r.Outcome.sign()
	head := []run{{text: sign + "  ", bold: true, ink: color}, {text: r.Name, bold: true}}
	if r.Outlet != "" {
		head = append(head, run{text: "   " + r.Outlet, ink: muted})
	}
	parts := []fyne.CanvasObject{newFlow(head...)}
	if r.Title != "" {
		parts = append(parts, short(2, run{text: r.Title, serif: true}))
	}
	if r.Detail != "" {
		in := ink(muted)
		if r.Outcome != WasThere {
			in = color
		}
		if r.Outcome == WasRead {
			in = muted
		}
		parts = append(parts, newFlow(run{text: r.Detail, ink: in, size: theme.SizeNameCaptionText}))
	}
	return cardOf(2, parts)
}
