package session

import (
	"context"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"parallax/app/session/kept"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// watch is compare.Articles that tells how it was called: "words", "meaning",
// and behind it "read" when the meaning of a sentence was read.
type watch struct {
	mu   sync.Mutex
	runs []string
}

func (w *watch) compare(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
	run := "meaning"
	if o.Quick {
		run = "words"
	}
	tell, read := o.Progress, false
	o.Progress = func(done, of int) {
		if read = true; tell != nil {
			tell(done, of)
		}
	}
	c, err := compare.Articles(ctx, as, o)
	if read {
		run += " read"
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.runs = append(w.runs, run)
	return c, err
}

func (w *watch) want(t *testing.T, runs ...string) {
	t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	if !slices.Equal(w.runs, runs) {
		t.Errorf("it compared by %q, want %q", w.runs, runs)
	}
	w.runs = nil
}

// TestMeaningIsReadOnce: an event is compared by words at once, and by meaning
// when that was read; another article has only its own read, and after a restart
// nothing is.
func TestMeaningIsReadOnce(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), data.FileName), &watch{}
	d := thinking(t, path, Options{Compare: w.compare})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	w.want(t, "words", "meaning read")
	if c := d.Comparison(); c == nil || !slices.Equal(c.Meaning, []bool{true, true}) {
		t.Fatalf("meaning was not compared: %+v", c)
	}
	before := d.keptMeaning()
	third := strings.Replace(ledgerText, "Night of fear as ferry goes down", "Ferry lost", 1) + "\n\nDivers wait for calm."
	d.bring(d.Event().ID, write(t, "c.txt", third))
	d.settle()
	w.want(t, "words", "meaning read")
	after := d.keptMeaning()
	if len(before) != 2 || len(after) != 3 {
		t.Errorf("kept of %d articles, then of %d", len(before), len(after))
	}
	want := d.Comparison()
	d.SetBase(d.Articles()[1].ID)
	d.SetBase("")
	d.settle()
	d.shut()
	w.runs = nil
	d = thinking(t, path, Options{Compare: w.compare})
	d.settle()
	w.want(t, "meaning")
	if !reflect.DeepEqual(d.Comparison(), want) {
		t.Error("the comparison after a restart is another one")
	}
}

// keptMeaning is what the library keeps of the open event's articles, by ID.
func (d *desk) keptMeaning() map[string][]byte {
	out := map[string][]byte{}
	for _, a := range d.articles {
		kept, err := d.lib.Meaning(context.Background(), a.ID, kept.MeaningVersion(a))
		if err != nil {
			d.t.Fatal(err)
		}
		if kept != nil {
			out[a.ID] = kept
		}
	}
	return out
}

// TestMeaningIsNotHeld once it is compared, unless the library could not keep it.
func TestMeaningIsNotHeld(t *testing.T) {
	d := thinking(t, filepath.Join(t.TempDir(), data.FileName), Options{})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	a, c := d.articles[0], d.Comparison()
	if !slices.Equal(c.Meaning, []bool{true, true}) || d.memory.Meaning(a) != nil {
		t.Errorf("meaning %v, held %v", c.Meaning, d.memory.Meaning(a) != nil)
	}
	of := kept.MeaningOf(context.Background(), d.lib, &d.memory)(a)
	if of == nil || len(of.Sentences) != len(c.Readings[0].Doc.Sentences) {
		t.Fatalf("out of the library: %v", of)
	}
	d.onlyHere = true
	d.memory.GiveMeaning(a, of)
	d.dropMeaning()
	if d.memory.Meaning(a) != of {
		t.Error("what only the memory held is lost")
	}
}

// TestSpoiltMeaningIsReadAgain, and nothing but it.
func TestSpoiltMeaningIsReadAgain(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), data.FileName), &watch{}
	d := thinking(t, path, Options{Compare: w.compare})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	a, want := d.articles[0], d.keptMeaning()
	if err := d.lib.PutMeaning(context.Background(), a.ID, kept.MeaningVersion(a), want[a.ID][:40]); err != nil {
		t.Fatal(err)
	}
	d.shut()
	w.runs = nil
	d = thinking(t, path, Options{Compare: w.compare})
	d.settle()
	w.want(t, "words", "meaning read")
	if !reflect.DeepEqual(d.keptMeaning(), want) {
		t.Error("kept is something else than before")
	}
}

// TestSelectionStaysWhenMeaningComes.
func TestSelectionStaysWhenMeaningComes(t *testing.T) {
	let := make(chan bool)
	d := thinking(t, filepath.Join(t.TempDir(), data.FileName), Options{Compare: func(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
		if !o.Quick {
			<-let
		}
		return compare.Articles(ctx, as, o)
	}})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.until(t, "the comparison by words", func() bool { return d.Comparison() != nil })
	words := d.Comparison()
	if !slices.Equal(words.Meaning, []bool{false, false}) || len(d.Jobs()) != 1 || d.Jobs()[0].What != "Reading for meaning" || d.WithoutMeaning() != "" {
		t.Errorf("compared by words with meaning %v, jobs %v, says %q", words.Meaning, d.Jobs(), d.WithoutMeaning())
	}
	d.SelectSentence(d.Articles()[1].ID, 3)
	before := d.View()
	close(let)
	d.settle()
	after := d.View()
	if d.Comparison() == words || after.Article != before.Article || after.Sentence != before.Sentence || after.Row != view.RowOf(d.comparison, after.Article, 3) {
		t.Errorf("selected was %+v, then %+v", before, after)
	}
}

// slow compares by words; by meaning it goes on until it is stopped.
func slow(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
	if o.Quick {
		return compare.Articles(ctx, as, o)
	}
	o.Progress(1, 9)
	<-ctx.Done()
	return nil, ctx.Err()
}

// TestStoppedReadingForMeaning: the comparison by words stays, corrections do
// not begin it again, and opening the event does.
func TestStoppedReadingForMeaning(t *testing.T) {
	d := thinking(t, filepath.Join(t.TempDir(), data.FileName), Options{Compare: slow})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	reading := func() bool { js := d.Jobs(); return len(js) == 1 && js[0].Total == 9 }
	d.until(t, "it reads", reading)
	event := d.Event().ID
	d.Jobs()[0].Cancel()
	d.settle()
	if d.Comparison() == nil || d.Problem() != "" || d.Notice() != "" || !strings.Contains(d.WithoutMeaning(), "you stopped") {
		t.Errorf("stopped: %v, %q, %q, %q", d.Comparison(), d.Problem(), d.Notice(), d.WithoutMeaning())
	}
	d.SetBase(d.Articles()[1].ID)
	d.settle() // in vain, if it were read again
	d.paste("Nothing else\n\nIt rained in the valley on Monday.")
	d.settle()
	d.OpenEvent(event)
	d.until(t, "it reads again", reading)
	begun := time.Now()
	d.shut()
	if took := time.Since(begun); took > time.Second {
		t.Errorf("closing took %v", took)
	}
}

// TestMeaningInOtherLanguages: nothing is read, and the session says so.
func TestMeaningInOtherLanguages(t *testing.T) {
	w := &watch{}
	d := thinking(t, filepath.Join(t.TempDir(), data.FileName), Options{Compare: w.compare})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	if d.WithoutMeaning() != "" {
		t.Errorf("English articles: %q", d.WithoutMeaning())
	}
	w.runs = nil
	for _, a := range slices.Clone(d.Articles()) {
		b := *a
		b.Language = "fr"
		d.CorrectArticle(&b)
		d.settle()
	}
	if c := d.Comparison(); !slices.Equal(c.Meaning, []bool{false, false}) || d.WithoutMeaning() != "Meaning is compared in English articles only." {
		t.Errorf("meaning %v, says %q", c.Meaning, d.WithoutMeaning())
	}
	w.want(t, "meaning", "meaning")
}

// TestMeaningInReadOnlyLibraries: it is read each time, and nothing is said.
func TestMeaningInReadOnlyLibraries(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), data.FileName), &watch{}
	d := newDesk(t, path, Options{}) // keeps no meaning
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	d.shut()
	lib, err := data.OpenReadOnly(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer lib.Close() //nolint:errcheck // only read
	l := newLoop()
	s := New(lib, l.post, Options{Compare: w.compare})
	defer s.Close()
	s.Start()
	l.until(t, "meaning is compared", func() bool { return s.Comparison() != nil && slices.Contains(s.Comparison().Meaning, true) })
	w.want(t, "words", "meaning read")
	if strings.Contains(s.Notice(), "eaning") {
		t.Errorf("notice %q", s.Notice())
	}
}

// TestKeptMeaningIsSmall: forty sentences of 25 words take at most 80 KB.
func TestKeptMeaningIsSmall(t *testing.T) {
	const sentences = 4 // a tenth, since reading takes time
	text := "Title\n\n" + strings.Repeat("The harbour master of the old northern port told a small crowd on Monday that seven more ships would wait outside the breakwater until dawn. ", sentences)
	d := thinking(t, filepath.Join(t.TempDir(), data.FileName), Options{})
	d.bring("", write(t, "a.txt", text), write(t, "b.txt", ledgerText))
	d.settle()
	for _, a := range d.articles {
		if n := len(d.keptMeaning()[a.ID]); strings.HasPrefix(a.Text, "Title") && (n < 1000 || n > 8_000) {
			t.Errorf("%d bytes are kept of %d sentences, want at most 8,000", n, sentences)
		}
	}
}
