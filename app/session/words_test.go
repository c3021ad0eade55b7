package session

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"parallax/compare/lexicon"
	"parallax/compare/news"
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
	d.ChangeWord(Word{}, Word{Form: " Court  order", Marked: true, Category: lexicon.Reader, Reason: "whose order?", Scope: lexicon.Always})
	d.settle()
	if d.marks("court order") == 0 {
		t.Error("the added phrase is not marked")
	}
	d.ChangeWord(Word{}, Word{Form: "Blockaders", Scope: lexicon.Always})
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
	d.ForgetWord(Word{Form: "blockaders"})
	d.ForgetWord(Word{Form: "court order"})
	d.settle()
	if d.marks("blockaders") != before || d.marks("court order") != 0 {
		t.Errorf("forgotten: blockaders %d, court order %d", d.marks("blockaders"), d.marks("court order"))
	}
}

// ownWords writes the reader's words, "court order marked in this event".
func (d *desk) ownWords() string {
	var out []string
	for _, w := range d.OwnWords() {
		state := " not marked "
		if w.Marked {
			state = " marked "
		}
		out = append(out, w.Form+state+w.Where())
	}
	return strings.Join(out, "; ")
}

// TestScopesOfWords holds that words which the reader adds, changes and mutes
// hold at one place, in the event or always, outlive the program, and that a
// change is taken back as one.
func TestScopesOfWords(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	o := Options{Sample: ingest.Sample}
	d := newDesk(t, path, o)
	d.settle()
	anchor := func(words string, n int) news.Anchor {
		for _, r := range d.Comparison().Readings {
			if i := strings.Index(r.Article.Text, words); i >= 0 {
				if n--; n < 0 {
					return r.Article.Anchor(news.Span{Start: i, End: i + len(words)})
				}
			}
		}
		t.Fatalf("there is no %q", words)
		return news.Anchor{}
	}
	check := func(when string, own string, counts map[string]int) {
		t.Helper()
		d.settle()
		if got := d.ownWords(); got != own {
			t.Errorf("%s: your words are %q, want %q", when, got, own)
		}
		for w, n := range counts {
			if got := d.marks(w); got != n {
				t.Errorf("%s: %q is marked %d times, want %d", when, w, got, n)
			}
		}
	}
	here := Word{Form: "picket", Marked: true, Category: lexicon.Noun, Reason: "whose word?", Scope: lexicon.Here, At: []news.Anchor{anchor("picket", 0)}}
	d.ChangeWord(Word{}, here)
	place := "picket marked here, at one place of " + here.At[0].ArticleName
	check("here", place, map[string]int{"picket": 1})
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	check("after a restart", place, map[string]int{"picket": 1})
	event := d.OwnWords()[0]
	event.Scope, event.At = lexicon.InEvent, nil
	d.ChangeWord(d.OwnWords()[0], event)
	all := 0
	for _, r := range d.Comparison().Readings {
		all += len(regexp.MustCompile(`\bpicket\b`).FindAllString(r.Article.Text, -1))
	}
	check("in the event", "picket marked in this event", map[string]int{"picket": all})
	d.ChangeWord(Word{}, Word{Form: "picket", Scope: lexicon.Here, At: here.At})
	check("but not there", "picket marked in this event; picket not marked here, at one place of "+here.At[0].ArticleName, map[string]int{"picket": all - 1})
	d.Undo()
	d.Undo()
	check("taken back", place, map[string]int{"picket": 1})
	d.Redo()
	check("again", "picket marked in this event", map[string]int{"picket": all})
	always := event
	always.Scope = lexicon.Always
	d.ChangeWord(d.OwnWords()[0], always)
	check("always", "picket marked always", map[string]int{"picket": all})
	d.Undo()
	check("in the event again", "picket marked in this event", map[string]int{"picket": all})
	d.ForgetWord(d.OwnWords()[0])
	check("forgotten", "", map[string]int{"picket": 0})

	before := d.marks("blockaders")
	d.ChangeWord(Word{}, Word{Form: "blockaders", Marked: true, Category: lexicon.Mass, Reason: "like a wall", Scope: lexicon.InEvent})
	check("changed", "blockaders marked in this event", map[string]int{"blockaders": before})
	for _, f := range d.Comparison().Findings {
		if f.Check == "loaded-wording" && d.Comparison().Readings[f.Article].Article.Slice(f.Words[0]) == "blockaders" &&
			(f.Category != string(lexicon.Mass) || !strings.Contains(f.Reason, "like a wall")) {
			t.Errorf("a changed word is marked as %s: %s", f.Category, f.Reason)
		}
	}
}
