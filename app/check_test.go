package app

import (
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/app/view"
	"parallax/compare/check"
)

const chatAnswer = "## Key differences\n\n- The Courier says that 23 people were arrested, while Common Ground speaks of 27.\n" +
	"- The Ledger says that the shutdown costs 80 million dollars a day.\n" +
	"- The police chief said, \"We regret every injury, and we will look at every second of the footage.\"\n" +
	"- Only the Ledger mentions berries.\n- Common Ground does not mention the judge.\n- The Courier does not name the judge.\n" +
	"- Mayor Thomas Ivan wrote to the governor.\n- The tone of Common Ground is more emotional.\n"

// TestCheckScreen: a text that is pasted is checked, keys move through its
// statements, and a passage is copied with its citation.
func TestCheckScreen(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('0')
	q.run()
	if got := w.centre.event.Screen().Name(); got != screen.CheckName {
		t.Fatalf("screen %s", got)
	}
	w.app.Clipboard().SetContent(" ")
	w.incoming.paste()
	w.app.Clipboard().SetContent(chatAnswer)
	w.incoming.paste()
	q.until(t, "the check", func() bool { return w.s.Checked().Result != nil })
	r := w.s.Checked().Result
	if len(r.Statements) < 8 || w.state().Check.At != 1 {
		t.Fatalf("%d statements, at %d", len(r.Statements), w.state().Check.At)
	}
	w.keys.rune('j')
	q.run()
	w.keys.rune('j')
	q.run()
	if got := w.state().Check.At; got != 3 || r.Statements[2].Verdict != check.Differs {
		t.Errorf("at %d, %s", got, r.Statements[2].Verdict)
	}
	w.keys.rune('c')
	q.run()
	if got := w.app.Clipboard().Content(); !strings.Contains(got, "18 million") || !strings.Contains(got, "Holloway") {
		t.Errorf("copied %q", got)
	}
	for name, look := range map[string]view.Look{"light": view.LookLight, "dark": view.LookDark} {
		w.frame.setLook(look)
		for _, size := range []fyne.Size{fyne.NewSize(1440, 900), fyne.NewSize(1024, 768)} {
			w.win.Resize(size)
			q.run()
			if dir := os.Getenv("CHECK_PICTURES"); dir != "" {
				shoot(t, w, dir+"/check-"+name+map[bool]string{true: "-1440", false: "-1024"}[size.Width > 1200]+".png")
			}
		}
	}
	w.checks.checkText("")
	q.run()
	if c := w.s.Checked(); c.Text != "" || c.Result != nil || w.state().Check.Text != "" {
		t.Errorf("not cleared: %+v", c)
	}
	if dir := os.Getenv("CHECK_PICTURES"); dir != "" {
		shoot(t, w, dir+"/check-blank.png")
	}
}
