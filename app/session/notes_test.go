package session

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data"
	"parallax/data/ingest"
)

// noted are the texts of the notes of the open event, a highlight is "-".
func (d *desk) noted() (out []string) {
	for _, n := range d.Notes() {
		text := n.Text
		if n.Highlight() {
			text = "-"
		}
		out = append(out, text)
	}
	return out
}

func (d *desk) wantNotes(what string, want ...string) {
	d.t.Helper()
	if got := d.noted(); !reflect.DeepEqual(got, want) {
		d.t.Errorf("%s: notes %q, want %q", what, got, want)
	}
}

// mark makes a note at the words of the open event.
func (d *desk) mark(words, text string) news.Note {
	d.t.Helper()
	for _, a := range d.Articles() {
		if i := strings.Index(a.Text, words); i >= 0 {
			n, ok := d.NoteOnWords(a.ID, news.Span{Start: i, End: i + len(words)})
			if !ok {
				d.t.Fatalf("no note can stand at %q", words)
			}
			n.Text = text
			return n
		}
	}
	d.t.Fatalf("no article has %q", words)
	return news.Note{}
}

// TestNotesOutliveTheProgram holds that notes, and the way back from each
// change of one, are there after a restart, in turn with corrections.
func TestNotesOutliveTheProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	o := Options{Sample: ingest.Sample}
	d := newDesk(t, path, o)
	d.settle()
	d.PutNote(d.mark("sold eleven coffees", "who counted?"))
	d.settle()
	n := d.Notes()[0].Note
	n.Text, n.Colour = "who counted them?", news.Pink
	d.PutNote(n)
	d.PutNote(d.mark("eleven coffees", ""))
	d.settle()
	d.DeleteNote(n.ID)
	d.settle()
	d.wantNotes("after the changes", "-")
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	d.wantNotes("after a restart", "-")
	for _, step := range []struct {
		what string
		left []string
	}{
		{"Delete a note", []string{"who counted them?", "-"}},
		{"Highlight", []string{"who counted them?"}},
		{"Change a note", []string{"who counted?"}},
		{"Write a note", nil},
	} {
		if got := d.CanUndo(); got != step.what {
			t.Fatalf("undo is %q, want %q", got, step.what)
		}
		d.Undo()
		d.settle()
		d.wantNotes("undone: "+step.what, step.left...)
	}
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	for range 3 {
		d.Redo()
		d.settle()
	}
	d.wantNotes("done again after another restart", "who counted them?", "-")
	if got := d.CanRedo(); got != "Delete a note" {
		t.Errorf("redo is %q", got)
	}
}

// TestANoteComparesNothing holds that a note leaves the comparison alone.
func TestANoteComparesNothing(t *testing.T) {
	d := fresh(t, Options{Sample: ingest.Sample})
	d.settle()
	before := d.Comparison()
	d.PutNote(d.mark("eleven coffees", "a"))
	d.settle()
	d.Undo()
	d.settle()
	if d.Comparison() != before || len(d.Notes()) != 0 {
		t.Error("the articles were compared anew")
	}
}

// TestNotesAreFoundInANewText holds that a note follows its words into a newer
// version, and stays with its words where they are gone.
func TestNotesAreFoundInANewText(t *testing.T) {
	d := fresh(t, Options{})
	d.bring("", write(t, "wire.txt", wireText), write(t, "ledger.txt", ledgerText))
	d.settle()
	d.PutNote(d.mark("198 people from the water by dawn", "who counted?"))
	d.PutNote(d.mark("fire in the engine room", "only the wire"))
	d.settle()
	old := d.articleWith("engine room")
	changed := news.New(old.Title(), []string{
		"A ferry with 212 people on board sank off Port Amsel on Tuesday night, the company said.",
		"Rescuers pulled 198 people from the water by dawn, the coast guard said.",
	})
	changed.Origin = old.Origin
	d.keepVersion(old, changed)
	d.settle()
	notes := d.Notes()
	if len(notes) != 2 {
		t.Fatalf("%d notes", len(notes))
	}
	if n := notes[0]; n.Lost != 0 || len(n.Found) != 1 || changed.Slice(n.Found[0].Span) != n.At[0].Words || n.Found[0].Article != changed.ID {
		t.Errorf("the first note stands at %+v", n)
	}
	if n := notes[1]; n.Lost != 1 || len(n.Found) != 0 || n.At[0].Words != "fire in the engine room" {
		t.Errorf("the second note stands at %+v", n)
	}
}

func (d *desk) articleWith(words string) *news.Article {
	d.t.Helper()
	for _, a := range d.Articles() {
		if strings.Contains(a.Text, words) {
			return a
		}
	}
	d.t.Fatalf("no article has %q", words)
	return nil
}

// TestNotesOnEverything makes a note at each kind of thing.
func TestNotesOnEverything(t *testing.T) {
	d := fresh(t, Options{Sample: ingest.Sample})
	d.settle()
	c := d.Comparison()
	article := c.Readings[0].Article.ID
	quoted := 0
	for quoted < len(c.Readings) && len(c.Readings[quoted].Quotes) == 0 {
		quoted++
	}
	for _, make := range []func() (news.Note, bool){
		func() (news.Note, bool) { return d.NoteOnSentence(article, 1) },
		func() (news.Note, bool) { return d.NoteOnQuotation(c.Readings[quoted].Article.ID, 0) },
		func() (news.Note, bool) { return d.NoteOnFact(0) },
		func() (news.Note, bool) { return d.NoteOnDifference(0, "They differ.") },
		func() (news.Note, bool) { return d.NoteOnFigure(0) },
		func() (news.Note, bool) { return d.NoteOnArticle(article) },
		func() (news.Note, bool) { return d.NoteOnEvent() },
	} {
		n, ok := make()
		if !ok {
			t.Fatal("no note could be made")
		}
		n.Text = string(n.Kind)
		d.PutNote(n)
	}
	for _, none := range []func() (news.Note, bool){
		func() (news.Note, bool) { return d.NoteOnSentence(article, 999) },
		func() (news.Note, bool) { return d.NoteOnSentence("nothing", 0) },
		func() (news.Note, bool) { return d.NoteOnWords(article, news.Span{Start: 5, End: 5}) },
		func() (news.Note, bool) { return d.NoteOnFact(999) },
		func() (news.Note, bool) { return d.NoteOnArticle("nothing") },
	} {
		if n, ok := none(); ok {
			t.Errorf("a note at nothing: %+v", n)
		}
	}
	d.settle()
	d.wantNotes("all kinds", "passage", "quotation", "fact", "difference", "passage", "article", "event")
	for _, n := range d.Notes() {
		if n.Lost > 0 || len(n.Found) != len(n.At) {
			t.Errorf("%s: %d of %d places are lost", n.Kind, n.Lost, len(n.At))
		}
		if _, ok := d.PlaceOf(n); ok == (n.Kind == news.OnEvent) {
			t.Errorf("%s: a place of its own: %v", n.Kind, ok)
		}
	}
	d.PutNote(d.Notes()[0].Note)
	d.settle()
	if len(d.notes) != 7 {
		t.Errorf("a note that was not changed is kept again: %d changes", len(d.notes))
	}
}

// TestListOfNotes holds that the list follows what is changed.
func TestListOfNotes(t *testing.T) {
	d := fresh(t, Options{Sample: ingest.Sample})
	d.settle()
	d.PutNote(d.mark("eleven coffees", "a question of counting"))
	green := d.mark("coffees", "")
	green.Colour = news.Green
	d.PutNote(green)
	d.settle()
	list := func() (out []string) {
		for _, n := range d.NoteList().Notes {
			out = append(out, n.Text+"|"+string(n.Colour))
		}
		return out
	}
	d.ListNotes(data.NoteFilter{Event: d.Event().ID})
	d.settle()
	if got, want := list(), []string{"|green", "a question of counting|yellow"}; !reflect.DeepEqual(got, want) {
		t.Errorf("all: %q, want %q", got, want)
	}
	d.ListNotes(data.NoteFilter{Words: "count"})
	d.settle()
	if got, want := list(), []string{"a question of counting|yellow"}; !reflect.DeepEqual(got, want) {
		t.Errorf("by a word: %q, want %q", got, want)
	}
	d.Undo()
	d.Undo()
	d.settle()
	if got := list(); len(got) != 0 {
		t.Errorf("taken back, but listed: %q", got)
	}
}

// TestSearchKnowsQuotations holds that what articles quote is found by words
// and by speaker once they were compared.
func TestSearchKnowsQuotations(t *testing.T) {
	d := fresh(t, Options{Sample: ingest.Sample})
	d.settle()
	d.until(t, "the quotations are read", func() bool {
		d.Search("eleven coffees")
		d.settle()
		return len(d.Found().Quotes) > 0
	})
	q := d.Found().Quotes[0]
	a := d.Article(q.Article)
	if a == nil || a.Slice(q.Span) != q.Words || len(q.Matches) != 2 || a.Slice(q.Matches[1]) != "coffees" {
		t.Errorf("found %+v", q)
	}
	last := q.Speaker[strings.LastIndexByte(q.Speaker, ' ')+1:]
	d.Search("speaker:" + last)
	d.settle()
	if f := d.Found(); len(f.Quotes) == 0 || f.Count == 0 {
		t.Errorf("by speaker: %+v", f)
	}
	d.PutNote(d.mark("eleven coffees", "curious"))
	d.settle()
	for query, want := range map[string]int{"has:note": 1, "curious has:note": 0} {
		d.Search(query)
		d.settle()
		if f := d.Found(); f.Count != want {
			t.Errorf("%s: %d articles, want %d", query, f.Count, want)
		}
	}
	d.Search("curious")
	d.settle()
	if f := d.Found(); len(f.Notes) != 1 || f.Count != 0 {
		t.Errorf("a word of a note: %+v", f)
	}
}
