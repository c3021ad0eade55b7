package app

import (
	"strings"
	"testing"

	"parallax/app/screen"
	"parallax/app/screen/worded"
	"parallax/compare/cite"
)

// TestCopyIsOfTheOpenScreen: c never copies what was selected on another
// screen, and cites in the style that is set.
func TestCopyIsOfTheOpenScreen(t *testing.T) {
	w, q := openWindow(t)
	c := w.S.Comparison()
	copied := func() string {
		w.App.Clipboard().SetContent("nothing")
		w.keys.rune('c')
		q.run()
		return w.App.Clipboard().Content()
	}
	w.keys.rune('5')
	q.run()
	w.keys.rune('j')
	q.run()
	quoted := copied()
	if w.centre.event.Screen().Name() != screen.QuotesName || !strings.Contains(quoted, ", para. ") {
		t.Fatalf("no quotation was copied: %q", quoted)
	}
	w.keys.rune('6')
	q.run()
	if got := copied(); got != "nothing" || w.Said == "" {
		t.Errorf("with nothing selected on Wording: %q", got)
	}
	w.keys.rune('j')
	q.run()
	if got := copied(); got == quoted || !strings.HasPrefix(got, c.Actors.Rows[worded.LabelAt(w.State())].Name) {
		t.Errorf("on Wording: %q", got)
	}
	w.handing.Bench.SetCiteStyle(cite.Chicago)
	if got := copied(); !strings.Contains(got, "\n\n1. ") {
		t.Errorf("in Chicago: %q", got)
	}
}
