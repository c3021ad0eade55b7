package app

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/page"
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
	w.App.Clipboard().SetContent(" ")
	w.incoming.paste()
	w.App.Clipboard().SetContent(chatAnswer)
	w.incoming.paste()
	q.until(t, "the check", func() bool { return w.S.Checked().Result != nil })
	r := w.S.Checked().Result
	if len(r.Statements) < 8 || w.State().Check.At != 1 {
		t.Fatalf("%d statements, at %d", len(r.Statements), w.State().Check.At)
	}
	w.keys.rune('j')
	q.run()
	w.keys.rune('j')
	q.run()
	if got := w.State().Check.At; got != 3 || r.Statements[2].Verdict != check.Differs {
		t.Errorf("at %d, %s", got, r.Statements[2].Verdict)
	}
	w.keys.rune('c')
	q.run()
	if got := w.App.Clipboard().Content(); !strings.Contains(got, "18 million") || !strings.Contains(got, "Holloway") {
		t.Errorf("copied %q", got)
	}
	checkByHand(t, w, q)
	for _, look := range []tone.Look{tone.LookLight, tone.LookDark, tone.LookContrast, tone.LookDarkContrast} {
		w.frame.setLook(look)
		for _, size := range []fyne.Size{fyne.NewSize(1440, 900), fyne.NewSize(1024, 768), fyne.NewSize(800, 600)} {
			w.Win.Resize(size)
			q.run()
			if got := w.Win.Canvas().Size(); got != size {
				t.Errorf("%s: the window is %v, not %v", look, got, size)
			}
			if dir := os.Getenv("CHECK_PICTURES"); dir != "" {
				shoot(t, w, fmt.Sprintf("%s/check-%s-%.0f.png", dir, look, size.Width))
			}
		}
	}
	w.handing.Checks.CheckText("")
	q.until(t, "the end of the check", func() bool { return w.S.Checked().Text == "" })
	if c := w.S.Checked(); c.Result != nil || w.State().Check.Text != "" {
		t.Errorf("not cleared: %+v", c)
	}
	if dir := os.Getenv("CHECK_PICTURES"); dir != "" {
		shoot(t, w, dir+"/check-blank.png")
	}
}

// checkByHand: a passage is cited in the text in the chosen style, a statement is
// given another verdict and put into the summary, all is kept with the event and
// can be taken back; every form is written.
func checkByHand(t *testing.T, w *testWindow, q *queue) {
	t.Helper()
	r := w.S.Checked().Result
	p := check.Place{Article: r.Statements[2].Findings[0].Places[0].Article, Sentence: r.Statements[2].Findings[0].Places[0].Sentence}
	settled := func(what string, done func(check.Statement) bool) {
		t.Helper()
		q.until(t, what, func() bool { return done(w.S.Checked().Result.Statements[2]) })
	}
	w.handing.Checks.Cite(p)
	settled("the citation", func(s check.Statement) bool { return len(s.Cited) == 1 })
	w.handing.Checks.Correct(check.Found)
	settled("the mark", func(s check.Statement) bool { return s.Corrected == check.Found && s.Verdict == check.Differs })
	w.handing.Checks.CopyWhole()
	if got := w.App.Clipboard().Content(); !strings.Contains(got, "million dollars a day (") || !strings.Contains(got, "## Key differences") {
		t.Errorf("copied %q", got)
	}
	w.handing.Bench.PickHere()
	q.until(t, "the pick", func() bool { return len(w.S.Bench().Picks) == 1 })
	if p := w.S.Bench().Picks[0]; !strings.Contains(p.About, "80 million") || len(p.At) == 0 {
		t.Errorf("picked %+v", p)
	}
	writeChecks(t, w, q)
	w.S.Undo()
	q.until(t, "undo of the pick", func() bool { return len(w.S.Bench().Picks) == 0 })
	w.S.Undo()
	settled("undo of the mark", func(s check.Statement) bool { return s.Corrected == "" })
	w.S.Undo()
	settled("undo of the citation", func(s check.Statement) bool { return len(s.Cited) == 0 })
	w.S.Redo()
	settled("the citation again", func(s check.Statement) bool { return len(s.Cited) == 1 })
	w.S.Redo()
	settled("the mark again", func(s check.Statement) bool { return s.Corrected == check.Found })
}

func writeChecks(t *testing.T, w *testWindow, q *queue) {
	t.Helper()
	for _, f := range sheet.Forms() {
		path := filepath.Join(t.TempDir(), "check."+f)
		j := w.S.ExportCheck(f, path)
		q.until(t, f, func() bool { return j.Finished })
		data, err := os.ReadFile(path)
		if err != nil || len(data) < 500 {
			t.Errorf("%s: %v, %d bytes", f, err, len(data))
		}
		if dir := os.Getenv("CHECK_PICTURES"); dir != "" {
			_ = os.WriteFile(filepath.Join(dir, "check."+f), data, 0o600)
		}
	}
}

// TestCheckSummary: what the reader wrote for the summary is checked, and the
// check is its appendix when that is chosen.
func TestCheckSummary(t *testing.T) {
	w, q := openWindow(t)
	w.handing.Checks.CheckSummary()
	q.run()
	if w.S.Checked().Text != "" {
		t.Fatal("nothing was written, but something is checked")
	}
	w.S.SetField(session.FieldConclusion, "The Courier says that 23 people were arrested. The Ledger says that the shutdown costs 80 million dollars a day.")
	q.until(t, "the conclusion", func() bool { return w.S.Bench().Fields[session.FieldConclusion] != "" })
	w.handing.Checks.CheckSummary()
	q.until(t, "the check", func() bool { return w.S.Checked().Result != nil })
	if got := w.centre.event.Screen().Name(); got != screen.CheckName || len(w.S.Checked().Result.Statements) != 2 {
		t.Fatalf("on %s: %+v", got, w.S.Checked().Result.Statements)
	}
	r := w.S.Checked().Result
	w.S.CiteInText(0, r.Statements[0].Passages[0].Place)
	q.until(t, "the citation", func() bool { return len(w.S.Checked().Result.Statements[0].Cited) == 1 })
	w.handing.Checks.CiteOwn()
	q.until(t, "the citation in the conclusion", func() bool {
		return strings.HasPrefix(w.S.Bench().Fields[session.FieldConclusion], "The Courier says that 23 people were arrested (") && strings.Contains(w.S.Bench().Fields[session.FieldConclusion], "). The Ledger says")
	})
	w.handing.Checks.CiteOwn()
	q.run()
	if got := strings.Count(w.S.Bench().Fields[session.FieldConclusion], "("); got != 1 {
		t.Errorf("cited %d times", got)
	}
	last := func() string {
		d := page.Of(w.S.Comparison(), w.S.Choices())
		return d.Sections[len(d.Sections)-1].ID
	}
	if last() == "check" {
		t.Error("the appendix was not chosen")
	}
	w.S.SetField(session.FieldAppendix, "yes")
	q.until(t, "the appendix", func() bool { return last() == "check" })
}
