package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/app/command"
)

// TestClassroom: a bundle is made of the open event, opened, filled in and
// written by two people, and collected to a table of how far they agree; what is
// no bundle is told.
func TestClassroom(t *testing.T) {
	w, q := openWindow(t)
	dir := t.TempDir()
	data, n, err := command.BundleOf(w.S.Comparison(), "Ferry", command.MostAsked)
	if err != nil || n < 6 {
		t.Fatalf("%v: %d things are asked", err, n)
	}
	file := filepath.Join(dir, "class.zip")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	w.handing.Class.OpenBundles([]string{file})
	q.until(t, "the worksheet is shown", w.Covered)
	if at := os.Getenv("CHECK_PICTURES"); at != "" {
		shoot(t, w, at+"/class-fill.png")
	}
	w.ClosePopup()
	b, err := command.OpenBundle(file)
	if err != nil || len(b.Texts) != len(w.S.Comparison().Readings) {
		t.Fatalf("%v: %d texts", err, len(b.Texts))
	}
	handedIn := filepath.Join(dir, "handed-in")
	if err := os.Mkdir(handedIn, 0o700); err != nil {
		t.Fatal(err)
	}
	for i, name := range []string{"Ada", "Bo"} {
		b.Sheet.Name = name
		for k, item := range b.Questions[0].Items {
			b.Sheet.Answers[item.ID] = b.Questions[0].Choices[i*k%2]
		}
		if err := os.WriteFile(filepath.Join(handedIn, name+".csv"), b.Filled(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	found, err := command.CollectFiles([]string{handedIn})
	if err != nil || found.Sheets != 2 || found.Rows[0].People != 2 || found.Rows[0].Agreement == 0 || found.Rows[0].Agreement == 1 {
		t.Fatalf("%v: %+v", err, found)
	}
	w.handing.Class.Collect([]string{handedIn})
	q.until(t, "the agreement is shown", w.Covered)
	if at := os.Getenv("CHECK_PICTURES"); at != "" {
		shoot(t, w, at+"/class-agree.png")
	}
	w.ClosePopup()
	paths, err := b.Unpack()
	if err != nil || len(paths) != len(b.Texts) || !strings.HasSuffix(filepath.Dir(paths[0]), "class articles") {
		t.Errorf("%v: %v", err, paths)
	}
	w.Said = ""
	w.handing.Class.OpenBundle(paths[0])
	q.until(t, "the window says what the file is not", func() bool { return w.Said != "" })
	if w.Covered() {
		t.Error("an article is shown as a worksheet")
	}
}
