package data

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"parallax/compare/news"
)

// noteOn is a note at the words of an article.
func noteOn(t testing.TB, a *news.Article, words, text string) news.Note {
	t.Helper()
	i := strings.Index(a.Text, words)
	if i < 0 {
		t.Fatalf("no %q in %q", words, a.Text)
	}
	return news.Note{
		Kind: news.OnPassage, At: []news.Anchor{a.Anchor(news.Span{Start: i, End: i + len(words)})},
		Colour: news.Green, Text: text,
	}
}

func eventWith(t testing.TB, l *Library, as ...*news.Article) string {
	t.Helper()
	id, err := l.SaveEvent(context.Background(), news.Event{Title: "Port strike", Articles: save(t, l, as...)})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func put(t testing.TB, l *Library, event string, n news.Note) NoteLine {
	t.Helper()
	kept, err := l.PutNote(context.Background(), event, n)
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

// texts are the texts of an event's notes as they are now.
func texts(t testing.TB, l *Library, event string) (out []string) {
	t.Helper()
	all, err := l.Notes(context.Background(), event)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range CurrentNotes(all) {
		out = append(out, n.Text)
	}
	return out
}

func TestNotesComeBackEqual(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := full()
	event := eventWith(t, l, a)
	all := []news.Note{
		noteOn(t, a, "crane’s drivers", "Who are they? “Unpaid” is theirs."),
		{Kind: news.OnDifference, Name: "d1", About: "The number differs.", Colour: news.Pink, At: []news.Anchor{a.Anchor(news.Span{Start: 1, End: 9}), a.Anchor(a.Headline)}},
		{Kind: news.OnArticle, At: []news.Anchor{a.Whole()}, Colour: news.Blue, Text: "Long."},
		{Kind: news.OnEvent, Colour: news.Yellow, Text: "Ask about the pay."},
	}
	for i, n := range all {
		all[i] = put(t, l, event, n).Note
	}
	kept, err := l.Notes(ctx, event)
	if err != nil || len(kept) != len(all) {
		t.Fatalf("%d notes, %v", len(kept), err)
	}
	for i, k := range kept {
		if !reflect.DeepEqual(k.Note, all[i]) || k.Event != event || k.Gone || k.Undone {
			t.Errorf("got  %+v\nwant %+v", k, all[i])
		}
	}
	if _, err := l.PutNote(ctx, "nothing", all[0]); !errors.Is(err, ErrNotFound) {
		t.Errorf("a note of an event that is not there: %v", err)
	}
}

// TestNotesChange holds that the last change that holds counts, and that each
// change can be taken back and made again.
func TestNotesChange(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := full()
	event := eventWith(t, l, a)
	first := put(t, l, event, noteOn(t, a, "Arrests", "one"))
	put(t, l, event, noteOn(t, a, "dawn", "other"))
	n := first.Note
	n.Text = "two"
	second := put(t, l, event, n)
	gone, err := l.DeleteNote(ctx, event, n.ID)
	if err != nil {
		t.Fatal(err)
	}
	if got := texts(t, l, event); !reflect.DeepEqual(got, []string{"other"}) {
		t.Errorf("deleted: %q", got)
	}
	if err := l.UndoNote(ctx, gone.Number); err != nil {
		t.Fatal(err)
	}
	if got := texts(t, l, event); !reflect.DeepEqual(got, []string{"two", "other"}) {
		t.Errorf("deletion undone: %q", got)
	}
	if err := l.UndoNote(ctx, second.Number); err != nil {
		t.Fatal(err)
	}
	if got := texts(t, l, event); !reflect.DeepEqual(got, []string{"one", "other"}) {
		t.Errorf("both undone: %q", got)
	}
	if err := errors.Join(l.RedoNote(ctx, second.Number), l.RedoNote(ctx, gone.Number)); err != nil {
		t.Fatal(err)
	}
	if got := texts(t, l, event); !reflect.DeepEqual(got, []string{"other"}) {
		t.Errorf("both done again: %q", got)
	}
	if _, err := l.DeleteNote(ctx, event, n.ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("a note that is gone was deleted again: %v", err)
	}
	if err := l.UndoNote(ctx, 999); !errors.Is(err, ErrNotFound) {
		t.Errorf("a change that is not there: %v", err)
	}
}

func TestFindNotes(t *testing.T) {
	l, ctx := open(t), context.Background()
	a, b := full(), news.New("Second", []string{"The U.S. Coast Guard cleared the road."})
	event := eventWith(t, l, a)
	other := eventWith(t, l, b)
	n := put(t, l, event, noteOn(t, a, "weren't paid", "Money again."))
	n.Text = "Wages, says Señor O'Neill."
	put(t, l, event, n.Note)
	put(t, l, event, news.Note{Kind: news.OnEvent, Colour: news.Pink, Text: "Ask for co-operation."})
	put(t, l, other, noteOn(t, b, "U.S. Coast Guard", ""))
	newer := news.New("Second", []string{"The U.S. Coast Guard cleared the road at noon."})
	save(t, l, newer)
	if err := l.SaveVersion(ctx, newer.ID, b.ID); err != nil {
		t.Fatal(err)
	}
	const wages, ask, guard = "Wages, says Señor O'Neill.", "Ask for co-operation.", ""
	for _, tt := range []struct {
		name string
		f    NoteFilter
		want []string
	}{
		{"all", NoteFilter{}, []string{guard, ask, wages}},
		{"of an event", NoteFilter{Event: event}, []string{ask, wages}},
		{"a colour", NoteFilter{Colour: news.Green}, []string{guard, wages}},
		{"an article", NoteFilter{Article: a.ID}, []string{wages}},
		{"a newer version", NoteFilter{Article: newer.ID}, []string{guard}},
		{"old words", NoteFilter{Words: "money"}, nil},
		{"words", NoteFilter{Words: "wage"}, []string{wages}},
		{"words of the passage", NoteFilter{Words: "paid"}, []string{wages}},
		{"beginning", NoteFilter{Words: "coas"}, []string{guard}},
		{"without joints", NoteFilter{Words: "oneill"}, []string{wages}},
		{"without accents", NoteFilter{Words: "senor"}, []string{wages}},
		{"without a hyphen", NoteFilter{Words: "cooperation ask"}, []string{ask}},
		{"short form", NoteFilter{Words: "US guard"}, []string{guard}},
		{"no words", NoteFilter{Words: "?"}, nil},
	} {
		got, err := l.FindNotes(ctx, tt.f)
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		var found []string
		for _, n := range got {
			found = append(found, n.Text)
		}
		if !reflect.DeepEqual(found, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, found, tt.want)
		}
	}
	if err := l.DeleteEvent(ctx, other); err != nil {
		t.Fatal(err)
	}
	if got, err := l.FindNotes(ctx, NoteFilter{}); err != nil || len(got) != 2 {
		t.Errorf("with an event in the bin: %d notes, %v", len(got), err)
	}
}

// noteUntilKilled writes, changes and deletes notes, and says of each change
// what it was once it is kept.
func noteUntilKilled(path string) {
	ctx := context.Background()
	l, err := Open(ctx, path)
	stop := func(err error) {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	stop(err)
	a := news.New(fmt.Sprintf("Report of %d", os.Getpid()), []string{strings.Repeat("Words fill the page. ", 50)})
	_, err = l.SaveArticle(ctx, a)
	stop(err)
	event, err := l.SaveEvent(ctx, news.Event{Title: "E", Articles: []string{a.ID}})
	stop(err)
	for i := 0; ; i++ {
		n := news.Note{Kind: news.OnPassage, At: []news.Anchor{a.Anchor(a.Headline)}, Colour: news.Blue, Text: fmt.Sprint("note ", i)}
		kept, err := l.PutNote(ctx, event, n)
		stop(err)
		fmt.Println(event, kept.ID, n.Text)
		if i%3 == 0 {
			kept.Text += " changed"
			_, err = l.PutNote(ctx, event, kept.Note)
			stop(err)
			fmt.Println(event, kept.ID, kept.Text)
		}
		if i%5 == 0 {
			_, err = l.DeleteNote(ctx, event, kept.ID)
			stop(err)
			fmt.Println(event, kept.ID, "gone")
		}
	}
}

// TestKillDuringNotes holds that no change of a note is lost that was kept.
func TestKillDuringNotes(t *testing.T) {
	path := filepath.Join(t.TempDir(), FileName)
	rounds := killRounds(6)
	last := map[[2]string]string{} // by event and note
	for round := range rounds {
		lines := killedChild(t, noterEnv+"="+path, 5+11*round%89)
		for _, line := range lines {
			f := strings.SplitN(line, " ", 3)
			last[[2]string{f[0], f[1]}] = f[2]
		}
		newest := strings.SplitN(lines[len(lines)-1], " ", 3)[1]
		l, err := Open(context.Background(), path)
		if err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		for key, want := range last {
			got := standing(t, l, key)
			if key[1] == newest && (got == "gone" || got == want+" changed") {
				last[key] = got // a further change of it was kept and not said any more
			} else if got != want {
				t.Errorf("round %d: note %s is %q, want %q", round, key[1], got, want)
			}
		}
		if err := searchTablesAgree(l); err != nil {
			t.Error(err)
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// standing is the text of a note, "gone" where there is none.
func standing(t *testing.T, l *Library, key [2]string) string {
	t.Helper()
	all, err := l.Notes(context.Background(), key[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range CurrentNotes(all) {
		if n.ID == key[1] {
			return n.Text
		}
	}
	return "gone"
}
