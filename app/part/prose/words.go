package prose

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// Kept keeps the words of a name with its number on one line.
func Kept(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }

// Flat sets a sentence on one line without moving a byte.
func Flat(s string) string { return strings.ReplaceAll(s, "\n", " ") }

// Quoted puts words in quotation marks, those inside them in single ones.
func Quoted(words string) string {
	open, end := told.Told("cite.inner.open"), told.Told("cite.inner.close")
	words = strings.NewReplacer("“", open, "”", end, "\"", "'").Replace(strings.Join(strings.Fields(words), " "))
	return told.Quoted(words)
}

// Shorten cuts a name at so many characters.
func Shorten(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return strings.TrimRight(string(r[:n-1]), " ") + "…"
	}
	return s
}

// SectionHead is a small heading in capitals, as over EVENTS and EVIDENCE.
func SectionHead(s string) fyne.CanvasObject {
	return NewFlow(Run{Text: Upper(s), Bold: true, Size: theme.SizeNameCaptionText, Ink: tone.Muted})
}

// Rightward stands a line at the right edge.
func Rightward(o fyne.CanvasObject) fyne.CanvasObject { return lay.NewSides(NewLine(), o) }

// Upper is a text in capitals.
func Upper(s string) string { return strings.ToUpper(s) }

// Glued moves signs that open over to the words that they belong to, so that
// no line ends with a lone one.
func Glued(rs []Run) []Run {
	for i := 1; i < len(rs); i++ {
		before, r := &rs[i-1], &rs[i]
		open := len(strings.TrimRight(before.Text, "(“"))
		r.Text, before.Text = before.Text[open:]+r.Text, before.Text[:open]
	}
	return rs
}

// Caption is a run in small, muted letters.
func Caption(text string) Run {
	return Run{Text: text, Ink: tone.Muted, Size: theme.SizeNameCaptionText}
}

// OneLine is a text with single spaces for all white space.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
