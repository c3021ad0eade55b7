package session

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/page/plain"
	"parallax/data"
	"parallax/data/ingest"
)

// picked are the names of what is picked, with their comments.
func (d *desk) picked() string {
	var out []string
	for _, p := range d.Bench().Picks {
		s := string(p.Kind)
		if p.Comment != "" {
			s += ":" + p.Comment
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func (d *desk) wantPicked(what, want string) {
	d.t.Helper()
	if got := d.picked(); got != want {
		d.t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// TestWorkbenchOutlivesTheProgram holds that picks, their order, comments and
// the fields come back after a restart, and that each change is taken back there.
func TestWorkbenchOutlivesTheProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	o := Options{Sample: ingest.Sample, Quick: true}
	d := newDesk(t, path, o)
	d.settle()
	c := d.Comparison()
	d.Pick(d.PickOf(news.PickedDifference, 0, c.Differences[0].Sentence(), c.Differences[0].Evidence))
	d.Pick(d.PickOf(news.PickedFact, 0, "", nil))
	d.Pick(d.PickOf(news.PickedQuotation, 0, "", nil))
	d.settle()
	d.Pick(d.PickOf(news.PickedFact, 0, "", nil)) // is there
	d.settle()
	d.wantPicked("picked", "difference fact quotation")
	all := d.Bench().Picks
	d.MovePick(all[2].ID, 0)
	d.TypeComment(all[1].ID, "why?")
	d.KeepTyping()
	d.settle()
	d.Drop(all[0].ID)
	d.SetField(FieldTitle, "Two papers")
	d.SetField(FieldName, "Noor")
	d.settle()
	d.wantPicked("changed", "quotation fact:why?")
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	d.wantPicked("after a restart", "quotation fact:why?")
	if f := d.Bench().Fields; f[FieldTitle] != "Two papers" || f[FieldName] != "Noor" {
		t.Errorf("fields %v", f)
	}
	for _, step := range []struct{ what, left string }{
		{"Change the summary", "quotation fact:why?"},
		{"Change the summary", "quotation fact:why?"},
		{"Take out of the summary", "quotation difference fact:why?"},
		{"Comment in the summary", "quotation difference fact"},
		{"Move in the summary", "difference fact quotation"},
		{"Add to the summary", "difference fact"},
	} {
		if got := d.CanUndo(); got != step.what {
			t.Errorf("undo offers %q, want %q", got, step.what)
		}
		d.Undo()
		d.settle()
		d.wantPicked("back from "+step.what, step.left)
	}
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	for range 5 {
		d.Redo()
		d.settle()
	}
	d.wantPicked("made again after a restart", "quotation fact:why?")
}

func TestMovePick(t *testing.T) {
	d := newDesk(t, filepath.Join(t.TempDir(), data.FileName), Options{Sample: ingest.Sample, Quick: true})
	d.settle()
	for i := range 3 {
		d.Pick(d.PickOf(news.PickedFact, i, "", nil))
	}
	d.settle()
	ids := d.Bench().Picks
	names := map[string]string{ids[0].ID: "a", ids[1].ID: "b", ids[2].ID: "c"}
	for _, m := range []struct {
		pick, to int
		want     string
	}{
		{0, 0, "abc"}, {0, 1, "abc"}, {0, 2, "bac"}, {0, 9, "bca"}, {0, 0, "abc"}, {2, 1, "acb"}, {2, 3, "abc"},
	} {
		d.MovePick(ids[m.pick].ID, m.to)
		d.settle()
		got := ""
		for _, p := range d.Bench().Picks {
			got += names[p.ID]
		}
		if got != m.want {
			t.Errorf("%s to %d: %s, want %s", names[ids[m.pick].ID], m.to, got, m.want)
		}
	}
}

// TestSummaryFollows holds that the summary shows what was picked and written,
// soon after each change, and what is not known any more by its words.
func TestSummaryFollows(t *testing.T) {
	d := newDesk(t, filepath.Join(t.TempDir(), data.FileName), Options{Sample: ingest.Sample, Quick: true})
	d.settle()
	if d.Summary() != nil {
		t.Error("a summary that nobody asked for")
	}
	d.WatchSummary(true)
	d.settle()
	read := func() string { return string(plain.Write(*d.Summary())) }
	c := d.Comparison()
	note := d.mark("sold eleven coffees", "who counted?")
	d.PutNote(note)
	d.settle()
	lost := d.PickOf(news.PickedFact, 1, "", []news.Passage{{Article: c.Readings[0].Article.ID, Span: c.Readings[0].Doc.Sentences[1].Span}})
	lost.Name, lost.About = "gone", "A fact of yesterday"
	d.Pick(lost)
	d.Pick(d.PickOf(news.PickedDifference, 2, "", nil))
	d.SetField(FieldConclusion, "Read both.")
	start := time.Now()
	d.settle()
	text := read()
	t.Logf("%d bytes after %v", len(text), time.Since(start).Round(time.Millisecond))
	words := strings.Fields(c.Readings[0].Doc.Text(1))
	for _, want := range []string{"Read both.", "A fact of yesterday", strings.Join(words[3:6], " "), "who counted?"} {
		if !strings.Contains(strings.Join(strings.Fields(text), " "), want) {
			t.Errorf("%q is not in the summary", want)
		}
	}
	if n := len(d.Choices().Picks); n != 3 {
		t.Errorf("%d picks are handed on: %+v", n, d.Choices().Picks)
	}
	d.SetField(FieldVariant, string(page.OnePage))
	d.settle()
	if shorter := read(); len(shorter) >= len(text) {
		t.Errorf("one page has %d bytes, the summary %d", len(shorter), len(text))
	}
	d.Undo()
	d.settle()
	if read() != text {
		t.Error("undo does not bring the summary back")
	}
}

// TestTypingIsKept holds that what is typed is shown at once, is one change to
// take back, and is kept when the program ends in the middle of it.
func TestTypingIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	o := Options{Sample: ingest.Sample, Quick: true}
	d := newDesk(t, path, o)
	d.settle()
	d.Pick(d.PickOf(news.PickedFact, 0, "", nil))
	d.settle()
	id := d.Bench().Picks[0].ID
	for _, text := range []string{"w", "wh", "why"} {
		d.TypeComment(id, text)
		d.TypeField(FieldTitle, text+"?")
	}
	if b := d.Bench(); b.Picks[0].Comment != "why" || b.Fields[FieldTitle] != "why?" {
		t.Errorf("not shown at once: %+v", b)
	}
	d.KeepTyping()
	d.settle()
	d.TypeComment(id, "why so")
	d.Undo()
	d.settle()
	d.wantPicked("typed and taken back", "fact:why")
	d.Undo()
	d.Undo()
	d.settle()
	d.wantPicked("all of it in one step", "fact")
	d.TypeComment(id, "at the end")
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	d.wantPicked("after a restart", "fact:at the end")
}

// TestExportIsCancelled holds that a cancelled export leaves what stood there.
func TestExportIsCancelled(t *testing.T) {
	o := Options{Sample: ingest.Sample, Quick: true}
	begun := make(chan struct{})
	o.Export = func(ctx context.Context, w io.Writer, r ExportRequest) error {
		if r.Format == "slow" {
			close(begun)
			<-ctx.Done()
			return ctx.Err()
		}
		_, err := w.Write(plain.Write(page.Of(r.Comparison, r.Choices)))
		return err
	}
	d := newDesk(t, filepath.Join(t.TempDir(), data.FileName), o)
	d.settle()
	path := filepath.Join(t.TempDir(), "summary.txt")
	d.TypeField(FieldConclusion, "Read both.")
	d.Export("txt", path)
	d.settle()
	was, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(was), "Read both.") {
		t.Fatalf("%v: %s", err, was)
	}
	j := d.Export("slow", path)
	<-begun
	j.Cancel()
	d.settle()
	if now, _ := os.ReadFile(path); string(now) != string(was) || !j.Cancelled || j.Problem != "" {
		t.Errorf("after a cancelled export: cancelled %v, problem %q, %d bytes", j.Cancelled, j.Problem, len(now))
	}
}
