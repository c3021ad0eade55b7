package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"parallax/app/handing"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/session/work"
	"parallax/compare/page"
)

// kinds are the kinds of what is picked, in its order.
func (w *testWindow) kinds() string {
	var out []string
	for _, p := range w.S.Bench().Picks {
		out = append(out, string(p.Kind))
	}
	return strings.Join(out, " ")
}

// strike types letters and runs the loop after each until the library is still.
func strike(t *testing.T, w *testWindow, q *queue, letters string) {
	t.Helper()
	for _, r := range letters {
		w.keys.rune(r)
		settle(q)
	}
}

// settle runs the loop until nothing comes for a while.
// written waits until there is a file.
func written(t *testing.T, q *queue, path string) {
	t.Helper()
	q.until(t, "the file "+path, func() bool { _, err := os.Stat(path); return err == nil })
	settle(q)
}

func settle(q *queue) {
	for still := 0; still < 40; still++ {
		if q.run() {
			still = 0
		}
		time.Sleep(time.Millisecond)
	}
}

func TestPickFromAnyScreen(t *testing.T) {
	w, q := openWindow(t)
	strike(t, w, q, "u")
	if w.kinds() != "" || w.Said != told.Told("bench.nothing") {
		t.Errorf("with nothing selected: %q, said %q", w.kinds(), w.Said)
	}
	for _, step := range []struct{ keys, want string }{
		{"ju", "difference"},
		{"2u", "difference fact"},
		{"5ju", "difference fact quotation"},
		{"6ju", "difference fact quotation passage"},
		{"u", "difference fact quotation"}, // u again takes it out
		{"7jj", "difference fact quotation"},
	} {
		strike(t, w, q, step.keys)
		if got := w.kinds(); got != step.want {
			t.Errorf("%s: %q, want %q", step.keys, got, step.want)
		}
	}
	strike(t, w, q, "9")
	if !w.handing.Bench.OnSummary() {
		t.Fatalf("9 opens %s", w.centre.event.Screen().Name())
	}
	w.keys.key(fyne.KeyHome)
	settle(q)
	w.handing.Bench.MovePicked(1)
	settle(q)
	if got := w.kinds(); got != "fact difference quotation" {
		t.Errorf("moved down: %q", got)
	}
	w.keys.key(fyne.KeyDelete)
	settle(q)
	if got := w.kinds(); got != "fact quotation" || w.handing.Bench.Picked == "" {
		t.Errorf("taken out: %q, selected %q", got, w.handing.Bench.Picked)
	}
	w.correcting.Corrections.Undo()
	w.correcting.Corrections.Undo()
	settle(q)
	if got := w.kinds(); got != "difference fact quotation" {
		t.Errorf("taken back: %q", got)
	}
}

// TestSummaryPages holds that the pages show what is picked and follow what is
// typed within 200 ms.
func TestSummaryPages(t *testing.T) {
	w, q := openWindow(t)
	strike(t, w, q, "ju9")
	q.until(t, "the pages", func() bool { return w.S.Summary() != nil })
	id := w.S.Bench().Picks[0].ID
	start := time.Now()
	w.S.TypeComment(id, "Look this up.")
	q.until(t, "the comment", func() bool { return holds(w.S.Summary(), "Look this up.") })
	took := time.Since(start)
	t.Logf("the pages follow after %v", took.Round(time.Millisecond))
	if took > 200*time.Millisecond {
		t.Errorf("the pages follow after %v", took)
	}
}

func holds(d *page.Document, words string) bool {
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if p, ok := b.(page.Paragraph); ok && strings.Contains(p.Text.String(), words) {
				return true
			}
		}
	}
	return false
}

// TestSummaryIsNeverWrittenOver holds that a file that is there is replaced only
// when the reader says so.
func TestSummaryIsNeverWrittenOver(t *testing.T) {
	w, q := openWindow(t)
	strike(t, w, q, "9")
	dir := t.TempDir()
	path := filepath.Join(dir, "mine.txt")
	if err := os.WriteFile(path, []byte("precious"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := handing.Saving{Form: "txt", Name: "mine", Write: func(p string) *work.Job { return w.S.Export("txt", p) }}
	w.handing.Exports.SaveAt(s, filepath.Join(dir, "mine"))
	settle(q)
	if text, _ := os.ReadFile(path); string(text) != "precious" || w.Popup == nil {
		t.Fatalf("written over without asking: %q", text)
	}
	w.ClosePopup()
	w.handing.Exports.SaveAt(s, filepath.Join(dir, "other"))
	q.until(t, "the file", func() bool { _, err := os.Stat(filepath.Join(dir, "other.txt")); return err == nil })
	if got := handing.FreePath(path); got != filepath.Join(dir, "mine 2.txt") {
		t.Errorf("keep both gives %q", got)
	}
}

// TestSummaryForms holds that each form and variant has a name and is written.
func TestSummaryForms(t *testing.T) {
	w, q := openWindow(t)
	strike(t, w, q, "9")
	h := w.handing.Bench.SummaryHooks()
	for _, c := range h.Forms {
		path := filepath.Join(t.TempDir(), "summary."+c.ID)
		j := w.S.Export(c.ID, path)
		q.until(t, c.Name, func() bool { return j.Finished })
		if st, err := os.Stat(path); err != nil || st.Size() < 500 {
			t.Errorf("%s: %v, %s", c.Name, err, j.Problem)
		}
	}
}

// TestSummaryScreen holds that the parts fit their window. With PICTURES=folder
// it writes pictures of the screen.
func TestSummaryScreen(t *testing.T) {
	for name, look := range map[string]tone.Look{"light": tone.LookLight, "dark": tone.LookDark} {
		w, q := openWindow(t)
		w.S.SetSetting(keyHint, "away")
		w.frame.setLook(look)
		for _, width := range []float32{1440, 1024} {
			w.Win.Resize(fyne.NewSize(width, width*.625))
			strike(t, w, q, "9")
			q.until(t, "the pages", func() bool { return w.S.Summary() != nil })
			settle(q)
			shootTo(t, w, name, width, "blank")
			strike(t, w, q, "1juj"+"u5ju4ju9")
			w.keys.key(fyne.KeyHome)
			w.S.TypeComment(w.S.Bench().Picks[0].ID, "Only the Wire says who counted. Check the report of the police before this goes into the essay.")
			w.S.TypeField(session.FieldConclusion, "All four tell of the arrests. Who reads one of them alone does not learn of the other side.")
			settle(q)
			shootTo(t, w, name, width, "full")
			if os.Getenv("PICTURES") != "" && width == 1440 {
				w.Win.Resize(fyne.NewSize(1440, 3200))
				settle(q)
				shootTo(t, w, name, width, "tall")
			}
			strike(t, w, q, "1")
			if !w.picksHere(t) {
				t.Error("the panel does not tell that the difference is picked")
			}
			shootTo(t, w, name, width, "overview")
			for _, p := range w.S.Bench().Picks {
				w.S.Drop(p.ID)
			}
			settle(q)
		}
	}
	_ = screen.SummaryName
}

// picksHere reports whether what is selected is picked.
func (w *testWindow) picksHere(t *testing.T) bool {
	t.Helper()
	p, ok := w.handing.Bench.SelectedPick()
	_, there := w.S.Picked(p)
	return ok && there
}

func shootTo(t *testing.T, w *testWindow, look string, width float32, what string) {
	t.Helper()
	if dir := os.Getenv("PICTURES"); dir != "" {
		shoot(t, w, filepath.Join(dir, "summary-"+look+"-"+map[float32]string{1440: "1440", 1024: "1024"}[width]+"-"+what+".png"))
	}
}

// TestSummaryLanguage: the summary is in the language that is chosen, the first
// time in that of the system; a language without texts is English.
func TestSummaryLanguage(t *testing.T) {
	w, q := openWindow(t)
	for _, want := range []string{"de", "en"} {
		w.handing.Bench.ChooseSummary(session.FieldLanguage, want)
		q.until(t, want, func() bool { return w.S.Choices().Language == want })
		if d := page.Of(w.S.Comparison(), w.S.Choices()); d.Language != want {
			t.Errorf("%s, want %s", d.Language, want)
		}
	}
	w.handing.Bench.ChooseSummary(session.FieldLanguage, "xx")
	q.until(t, "no language", func() bool { return w.S.Choices().Language == "xx" })
	if d := page.Of(w.S.Comparison(), w.S.Choices()); d.Language != "en" {
		t.Errorf("xx gives %s", d.Language)
	}
}

// TestSummarySheets: the pages at the right are those of the PDF, and follow what
// is written.
func TestSummarySheets(t *testing.T) {
	w, q := openWindow(t)
	w.centre.openScreen(w.centre.screenIndex(screen.SummaryName))
	q.until(t, "the pages", func() bool { return w.S.SummaryPages() != nil && w.State().Summary.Pages != nil })
	before := w.S.SummaryPages().Count
	if before < 2 {
		t.Errorf("%d pages", before)
	}
	if dir := os.Getenv("CHECK_PICTURES"); dir != "" {
		shoot(t, w, dir+"/summary.png")
	}
	w.S.SetField(session.FieldIntroduction, strings.Repeat("A long paragraph about the harbour and its night.\n\n", 120))
	q.until(t, "more pages", func() bool { return w.S.SummaryPages().Count > before })
}
