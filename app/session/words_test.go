package session

import (
	"path/filepath"
	"testing"

	"parallax/compare/lexicon"
	"parallax/data"
	"parallax/data/ingest"
)

// marks counts the loaded words of the open comparison that are these.
func (d *desk) marks(words string) int {
	n := 0
	for _, f := range d.Comparison().Findings {
		if f.Check == "loaded-wording" && d.Comparison().Readings[f.Article].Article.Slice(f.Words[0]) == words {
			n++
		}
	}
	return n
}

// TestWordsOutliveTheProgram holds that words which the reader adds, mutes and
// switches off change the marks at once and after a restart, and that undo
// reaches each.
func TestWordsOutliveTheProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	o := Options{Sample: ingest.Sample}
	d := newDesk(t, path, o)
	d.settle()
	before := d.marks("blockaders")
	if before == 0 || d.marks("court order") != 0 {
		t.Fatalf("blockaders %d, court order %d", before, d.marks("court order"))
	}
	d.AddWord(lexicon.Entry{Forms: []string{" Court  order"}, Category: lexicon.Reader, Reason: "whose order?"})
	d.settle()
	if d.marks("court order") == 0 {
		t.Error("the added phrase is not marked")
	}
	d.MuteWord("blockaders")
	d.settle()
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	if d.marks("court order") == 0 || d.marks("blockaders") != 0 {
		t.Errorf("after a restart: court order %d, blockaders %d", d.marks("court order"), d.marks("blockaders"))
	}
	d.SwitchCategory(lexicon.Reader)
	d.settle()
	if d.marks("court order") != 0 {
		t.Error("a category that is off is marked")
	}
	d.Undo()
	d.settle()
	if d.marks("court order") == 0 {
		t.Error("undo does not bring the category back")
	}
	d.ForgetWord("blockaders")
	d.ForgetWord("court order")
	d.settle()
	if d.marks("blockaders") != before || d.marks("court order") != 0 {
		t.Errorf("forgotten: blockaders %d, court order %d", d.marks("blockaders"), d.marks("court order"))
	}
}
