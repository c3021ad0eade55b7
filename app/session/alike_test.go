package session

import (
	"path/filepath"
	"strings"
	"testing"

	"parallax/data"
	"parallax/data/ingest"
)

// TestAlike holds that sentences of other events are found that mean the same
// in other words, and that those that do not are not.
func TestAlike(t *testing.T) {
	if testing.Short() {
		t.Skip("reads for meaning")
	}
	d := thinking(t, filepath.Join(t.TempDir(), data.FileName), Options{Sample: ingest.Sample})
	d.settle()
	sample := d.Event().ID
	d.bring("", write(t, "wire.txt", "Crew quits\n\nThe officers were only lightly hurt, two of them in all.\n\nFerries run again on Monday."),
		write(t, "ledger.txt", "Crew quits again\n\nA pair of policemen suffered slight wounds.\n\nThe ferries will run on Monday, the company said."))
	d.settle()
	d.OpenEvent(sample)
	d.settle()
	a := d.articleWith("Two officers had minor injuries.")
	doc := d.Comparison().Readings[d.Comparison().ReadingOf(a.ID)].Doc
	d.FindAlike(a.ID, doc.SentenceAt(strings.Index(a.Text, "Two officers had minor")))
	d.settle()
	f := d.Alike()
	if !f.Done || f.Problem != "" || f.Looked != 6 || f.All != 6 || f.Words != "Two officers had minor injuries." {
		t.Fatalf("%+v", f)
	}
	var said []string
	for _, l := range f.Lines {
		said = append(said, l.Article.Slice(l.Span))
		t.Logf("%.3f %s", l.Cosine, l.Article.Slice(l.Span))
	}
	all := strings.Join(said, "\n")
	for _, want := range []string{"Two police officers were hurt", "lightly hurt", "slight wounds"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not among\n%s", want, all)
		}
	}
	if strings.Contains(all, "erries") || strings.Contains(all, "Two officers had minor") {
		t.Errorf("found\n%s", all)
	}
	d.FindAlike(a.ID, 9999)
	if d.Alike().Problem == "" {
		t.Error("no word about a sentence that is not there")
	}
}
