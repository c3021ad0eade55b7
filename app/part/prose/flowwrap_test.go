package prose

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"
)

// lineTexts are the lines of runs at a width.
func lineTexts(width float32, runs ...Run) []string {
	f := NewFlow(runs...)
	f.Wrap(width)
	var out []string
	for _, line := range f.Lines {
		text := ""
		for _, p := range line {
			text += p.text
		}
		out = append(out, text)
	}
	return out
}

// TestWrapKeepsTogether: whatever the width, no line ends with an opening
// quotation mark that stands in a run of its own, and no word is lost; an address
// that is too long is broken between its parts.
func TestWrapKeepsTogether(t *testing.T) {
	test.NewTempApp(t)
	runs := []Run{{Text: "The harbour master said “"}, {Text: "nobody knew the lamp was out", Bold: true}, {Text: "” on Monday."}}
	whole := "The harbour master said “nobody knew the lamp was out” on Monday."
	for width := float32(90); width < 500; width += 7 {
		lines := lineTexts(width, runs...)
		for _, l := range lines[:len(lines)-1] {
			if strings.HasSuffix(strings.TrimSpace(l), "“") {
				t.Errorf("at %v: %q", width, l)
			}
		}
		if got := strings.Join(strings.Fields(strings.Join(lines, " ")), " "); got != whole {
			t.Errorf("at %v: %q", width, got)
		}
	}
	lines := lineTexts(120, Run{Text: "https://harbour.example/news/ferry-aground-at-the-old-mole.html"})
	for _, l := range lines[:len(lines)-1] {
		if !strings.ContainsAny(l[len(l)-1:], "/.-") {
			t.Errorf("the address is broken inside: %q", lines)
		}
	}
}
