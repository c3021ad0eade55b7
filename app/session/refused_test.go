package session

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/app/session/draft"
	"parallax/app/session/trouble"
	"parallax/data"
	"parallax/data/ingest"
)

// TestRefusedInputs: each gets a clear sentence, and nothing is stored.
func TestRefusedInputs(t *testing.T) {
	dir := t.TempDir()
	empty := filepath.Join(dir, "empty folder")
	locked := write(t, "locked.txt", wireText)
	if err := errors.Join(os.Mkdir(empty, 0o700), os.Chmod(locked, 0)); err != nil {
		t.Fatal(err)
	}
	big := filepath.Join(dir, "big.html")
	if err := errors.Join(os.WriteFile(big, nil, 0o600), os.Truncate(big, 50<<20)); err != nil {
		t.Fatal(err)
	}
	png := "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00\x01\xfe\xff", 500)
	tests := []struct{ name, path, want string }{
		{"empty file", write(t, "nothing.txt", ""), "“nothing.txt” is empty. Save"},
		{"only blanks", write(t, "blank.txt", " \n\n\t "), "“blank.txt” is empty. Save"},
		{"binary file", write(t, "photo.txt", png), "“photo.txt” is not text"},
		{"50 MB", big, "“big.html” is larger than an article can be (the limit is 10 MB)."},
		{"missing file", filepath.Join(dir, "gone.txt"), "“gone.txt” does not exist. It may"},
		{"page without text", write(t, "shell.html", "<html><body><script>x()</script></body></html>"), "“shell.html” holds no article text"},
		{"folder without articles", empty, "“empty folder” holds no files that can be articles"},
		{"odd name", filepath.Join(dir, "a\u202e\x07b.txt"), "“a\ufffd\ufffdb.txt” does not exist"},
	}
	if os.Getuid() != 0 { // root may open everything
		tests = append(tests, struct{ name, path, want string }{"no right", locked, "“locked.txt” may not be opened"})
	}
	d := fresh(t, Options{})
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d.bring("", tt.path)
			d.settle()
			wantOutcomes(t, d.imported, draft.Refused)
			if got := d.imported[0].Sentence; !strings.HasPrefix(got, tt.want) {
				t.Errorf("said %q, want %q", got, tt.want)
			}
			wantNothingStored(t, d)
		})
	}
	d.paste("  ")
	d.settle()
	if got := d.imported[0].Sentence; got != "“Pasted text” is empty. Save the article again, or paste its text." {
		t.Errorf("an empty paste: %q", got)
	}
	d.paste(" https://news.example/a ")
	d.settle()
	if got := d.imported[0].Sentence; !strings.Contains(got, "Save the page in your browser") {
		t.Errorf("an address without fetching: %q", got)
	}
	wantNothingStored(t, d)
}

func wantNothingStored(t *testing.T, d *desk) {
	t.Helper()
	all, err := d.lib.Articles(context.Background())
	if err != nil || len(all) > 0 || len(d.Events()) > 0 || d.Event() != nil {
		t.Errorf("stored: %d articles, events %v (%v)", len(all), d.Events(), err)
	}
}

func TestOneAloneAndTheSameTwice(t *testing.T) {
	d := fresh(t, Options{})
	one := write(t, "wire.txt", wireText)
	d.bring("", one, write(t, "copy of wire.txt", wireText+"\n"))
	d.settle()
	wantOutcomes(t, d.imported, draft.ReadWithNotes, draft.Known)
	if got := d.imported[1].Sentence; got != "the same text as “wire.txt”: nothing added" {
		t.Errorf("the same twice: %q", got)
	}
	if !strings.Contains(d.Problem(), "stands alone, and a comparison needs two articles. Add another") || d.Comparison() != nil {
		t.Errorf("one alone: %q", d.Problem())
	}
	event := d.Event().ID
	d.bring(event, one)
	d.settle()
	wantOutcomes(t, d.imported, draft.Known)
	if len(d.Articles()) != 1 || len(d.Events()) != 1 || d.imported[0].Sentence != "already in this event: nothing added" {
		t.Errorf("%d articles in %d events: %q", len(d.Articles()), len(d.Events()), d.imported[0].Sentence)
	}
	d.bring("", one)
	d.settle()
	wantOutcomes(t, d.imported, draft.Known)
	if len(d.Events()) != 2 || d.imported[0].Sentence != "already in your library: that one is used" {
		t.Errorf("the same in another event: %+v", d.imported)
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"b.txt": ledgerText, "a.txt": wireText, "README.md": "About the folder.", ".hidden.txt": "x",
		"page_files/ad.html": "<p>Buy!</p>", "more/c.txt": "Third report\n\nThe ferry sank on Tuesday night, the company said.",
		"photo.jpg": "x",
	} {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	d := fresh(t, Options{})
	d.bring("", dir)
	d.settle()
	var names []string
	for _, r := range d.imported {
		names = append(names, r.Name)
	}
	if got := strings.Join(names, " "); got != "a.txt b.txt c.txt" {
		t.Errorf("read %s", got)
	}
	if d.Comparison() == nil || len(d.Comparison().Readings) != 3 {
		t.Errorf("no comparison of three: %q", d.Problem())
	}
}

func TestExport(t *testing.T) {
	var fail error
	d := fresh(t, Options{Export: func(_ context.Context, w io.Writer, r ExportRequest) error {
		fmt.Fprintf(w, "%s: %s, %d articles", r.Format, r.Title, len(r.Comparison.Readings))
		return fail
	}})
	out := filepath.Join(t.TempDir(), "out.md")
	d.Export("md", out)
	d.settle()
	if !strings.Contains(d.Notice(), "there is no comparison yet") {
		t.Errorf("Notice = %q", d.Notice())
	}
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	d.RenameEvent(d.Event().ID, "Ferry")
	d.settle()
	j := d.Export("md", out)
	d.settle()
	wantFile(t, out, "md: Ferry, 2 articles")
	fail = errors.New("odd")
	failed := d.Export("html", out)
	lost := d.Export("html", filepath.Join(t.TempDir(), "no", "out.md"))
	d.settle()
	wantFile(t, out, "md: Ferry, 2 articles")
	if j.Problem != "" || !strings.Contains(failed.Problem, "What stood there before was not changed") || !strings.Contains(lost.Problem, "its folder does not exist") {
		t.Errorf("problems %q, %q, %q", j.Problem, failed.Problem, lost.Problem)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(out), ".*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func wantFile(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, []byte(want)) {
		t.Errorf("the file says %q (%v), want %q", got, err, want)
	}
}

func TestLibraryErrorsAreSentences(t *testing.T) {
	lib, err := data.Open(context.Background(), filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	defer lib.Close() //nolint:errcheck // a test
	_, err = data.Open(context.Background(), lib.Path())
	if got := trouble.Sentence(err, "library"); !strings.Contains(got, "open in another window") {
		t.Errorf("second instance: %q", got)
	}
	second, err := data.OpenReadOnly(context.Background(), lib.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close() //nolint:errcheck // a test
	l := newLoop()
	s := New(second, l.post, Options{Sample: ingest.Sample})
	s.Start()
	l.until(t, "it says so", func() bool { return s.Notice() != "" })
	if !strings.Contains(s.Notice(), "can only be read") {
		t.Errorf("read-only: %q", s.Notice())
	}
	s.Close()
}
