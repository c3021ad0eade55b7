package session

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"parallax/app/session/draft"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
	"parallax/data/ingest"
)

// loop stands in for the window's goroutine: the test runs what was posted.
type loop struct {
	mu     sync.Mutex
	posted []func()
	wake   chan struct{}
}

func newLoop() *loop { return &loop{wake: make(chan struct{}, 1)} }

func (l *loop) post(f func()) {
	l.mu.Lock()
	l.posted = append(l.posted, f)
	l.mu.Unlock()
	select {
	case l.wake <- struct{}{}:
	default:
	}
}

func (l *loop) run() {
	l.mu.Lock()
	fs := l.posted
	l.posted = nil
	l.mu.Unlock()
	for _, f := range fs {
		f()
	}
}

// until runs what is posted until done says so.
func (l *loop) until(t testing.TB, what string, done func() bool) {
	t.Helper()
	end := time.After(20 * time.Second)
	for {
		l.run()
		if done() {
			return
		}
		select {
		case <-l.wake:
		case <-time.After(time.Millisecond):
		case <-end:
			t.Fatalf("waited in vain until %s", what)
		}
	}
}

// desk is a session on a library in a folder of its own.
type desk struct {
	*Session
	*loop
	t    testing.TB
	path string
	lib  *data.Library

	imported []draft.FileResult
}

// newDesk makes one that compares by words alone, for speed; see thinking.
func newDesk(t testing.TB, path string, o Options) *desk {
	t.Helper()
	o.Quick = true
	return thinking(t, path, o)
}

// thinking is newDesk with what sentences mean.
func thinking(t testing.TB, path string, o Options) *desk {
	t.Helper()
	lib, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	l := newLoop()
	if o.KeepAfter == 0 {
		o.KeepAfter = time.Millisecond
	}
	d := &desk{Session: New(lib, l.post, o), loop: l, t: t, path: path, lib: lib}
	t.Cleanup(d.shut)
	d.Start()
	d.until(t, "started", d.idle)
	return d
}

func fresh(t testing.TB, o Options) *desk {
	return newDesk(t, filepath.Join(t.TempDir(), data.FileName), o)
}

func (d *desk) shut() {
	if d.work.Closed() {
		return
	}
	d.Close()
	if err := d.lib.Close(); err != nil {
		d.t.Error(err)
	}
}

// idle: nothing goes on and nothing is queued.
func (d *desk) idle() bool {
	if d.work.Busy() {
		return false
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.started && len(d.posted) == 0 && len(d.unkept) == 0
}

func (d *desk) settle() {
	d.t.Helper()
	// A change that is done may still have to post its end.
	for range 2 {
		d.until(d.t, "idle", d.idle)
		d.barrier()
	}
}

// barrier waits for all changes and for what they posted.
func (d *desk) barrier() {
	done := false
	d.work.Change(func(context.Context) error { return nil }, func() { done = true })
	d.until(d.t, "the barrier", func() bool { return done })
}

func write(t testing.TB, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// bring reads files into an event, or into a new one, and saves them, as a
// reader does who looks at nothing.
func (d *desk) bring(event string, paths ...string) {
	d.t.Helper()
	d.save(event, func() { d.DraftPaths(paths) })
}

// paste does the same with a text.
func (d *desk) paste(text string) {
	d.t.Helper()
	d.save("", func() { d.DraftText(text) })
}

func (d *desk) save(event string, read func()) {
	d.t.Helper()
	d.CancelAdding()
	d.BeginAdding(event)
	read()
	d.until(d.t, "the inputs are read", func() bool { return d.Reading() == nil })
	d.imported = nil
	for _, r := range d.Drafts() {
		f := r.FileResult
		if f.Sentence = d.Tells(r); r.Twin != "" {
			f.Outcome = draft.Known
		}
		d.imported = append(d.imported, f)
	}
	d.SaveDrafts()
}

const (
	wireText = "Ferry sinks off Port Amsel\n\nA ferry with 212 people on board sank off Port Amsel on Tuesday night.\n\n" +
		"Rescuers pulled 198 people from the water by dawn, the coast guard said.\n\nThe captain had reported a fire in the engine room."
	ledgerText = "Night of fear as ferry goes down\n\nThe ferry sank on Tuesday night off Port Amsel with more than 200 people on board.\n\n" +
		"By dawn the coast guard had pulled 198 people from the water.\n\nThe mayor promised an inquiry into the company."
)

func TestEmptyLibraryGetsTheSample(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	d := newDesk(t, path, Options{Sample: ingest.Sample})
	d.settle()
	if len(d.Events()) != 1 || len(d.Articles()) != 4 || d.Comparison() == nil || d.Problem() != "" {
		t.Fatalf("events %v, %d articles, problem %q, notice %q", d.Events(), len(d.Articles()), d.Problem(), d.Notice())
	}
	d.DeleteEvent(d.Event().ID)
	d.settle()
	if d.Event() != nil || len(d.Events()) != 0 {
		t.Fatalf("deleted, but %v is open", d.Event())
	}
	d.shut()
	d = newDesk(t, path, Options{Sample: ingest.Sample})
	d.settle()
	if len(d.Events()) != 0 {
		t.Errorf("the sample came back: %v", d.Events())
	}
}

func TestReopeningShowsWhatWasThere(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	d := newDesk(t, path, Options{Sample: ingest.Sample})
	d.bring("", write(t, "wire.txt", wireText), write(t, "ledger.txt", ledgerText))
	d.settle()
	second := d.Event().ID
	if len(d.Events()) != 2 || len(d.Articles()) != 2 || d.Comparison() == nil {
		t.Fatalf("after the import: %v, %q", d.Events(), d.Problem())
	}
	v := d.View()
	v.Screen, v.Base, v.Filter, v.HiddenMarks = "read", d.Articles()[1].ID, view.FilterShared, []string{"loaded"}
	v.HideOutlets, v.Top = true, 1
	d.SetView(v)
	d.settle()
	d.SelectRow(0)
	want := d.View()
	if want.Row != 0 || want.Article == "" || want.Sentence < 0 {
		t.Fatalf("selecting a row gave %+v", want)
	}
	before := d.Comparison()
	d.shut() // right after the change, which is not yet kept

	d = newDesk(t, path, Options{Sample: ingest.Sample})
	d.settle()
	if d.Event() == nil || d.Event().ID != second {
		t.Fatalf("open is %v, want %s", d.Event(), second)
	}
	if !d.View().Equal(want) {
		t.Errorf("the view is %+v, want %+v", d.View(), want)
	}
	if !reflect.DeepEqual(d.Comparison(), before) {
		t.Error("the comparison is another one")
	}
}

func TestViewsOfTwoEvents(t *testing.T) {
	d := fresh(t, Options{})
	d.paste(wireText)
	d.settle()
	first := d.Event().ID
	d.SetScreen("facts")
	d.paste(ledgerText)
	d.settle()
	if d.View().Screen != "" {
		t.Errorf("the new event opens on %q", d.View().Screen)
	}
	d.OpenEvent(first)
	d.settle()
	if d.View().Screen != "facts" {
		t.Errorf("the first event opens on %q", d.View().Screen)
	}
}

func TestNewerComparisonCancelsTheOlder(t *testing.T) {
	started, ended := make(chan string, 9), make(chan error, 9)
	slow := func(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
		started <- o.Base
		if o.Base == "" {
			<-ctx.Done()
			ended <- ctx.Err()
			return nil, ctx.Err()
		}
		return compare.Articles(ctx, as, o)
	}
	d := fresh(t, Options{Compare: slow})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.until(t, "it compares", func() bool { return len(started) > 0 })
	base := d.Articles()[1].ID
	d.SetBase(base)
	d.settle()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the older comparison ended with %v", err)
	}
	c := d.Comparison()
	if c == nil || c.Readings[c.Base].Article.ID != base || d.Problem() != "" {
		t.Errorf("the newer comparison: %v, %q", c, d.Problem())
	}
}

func TestCancelledByTheReader(t *testing.T) {
	started := make(chan bool, 1)
	d := fresh(t, Options{Compare: func(ctx context.Context, _ []*news.Article, _ compare.Options) (*compare.Comparison, error) {
		started <- true
		<-ctx.Done()
		return nil, ctx.Err()
	}})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.until(t, "it compares", func() bool { return len(started) > 0 })
	for _, j := range d.Jobs() {
		j.Cancel()
	}
	d.settle()
	if !strings.Contains(d.Problem(), "stopped") || d.Comparing() {
		t.Errorf("Problem = %q, comparing %v", d.Problem(), d.Comparing())
	}
}

func wantOutcomes(t *testing.T, rs []draft.FileResult, want ...draft.Outcome) {
	t.Helper()
	var got []draft.Outcome
	for _, r := range rs {
		got = append(got, r.Outcome)
		if r.Sentence == "" || (r.Article == nil) != (r.Outcome == draft.Refused) {
			t.Errorf("odd result %+v", r)
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("outcomes %v, want %v: %+v", got, want, rs)
	}
}

// TestUndo (N180): what was deleted comes back with its place.
func TestUndo(t *testing.T) {
	d := fresh(t, Options{})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	id, all := d.Event().ID, d.Event().Articles
	d.RemoveArticle(all[0])
	d.settle()
	if len(d.Articles()) != 1 || len(d.Unsorted()) != 1 || d.Comparison() != nil || !strings.Contains(d.Problem(), "alone") {
		t.Errorf("removed: %d articles, %q", len(d.Articles()), d.Problem())
	}
	d.RenameEvent(id, "The ferry")
	d.settle()
	if d.Event().Title != "The ferry" || d.CanUndo() != "Rename the event" {
		t.Errorf("renamed: %q, %q", d.Event().Title, d.CanUndo())
	}
	d.DeleteEvent(id)
	d.settle()
	for range 3 {
		d.Undo()
		d.settle()
	}
	d.OpenEvent(id)
	d.settle()
	if d.Event() == nil || !reflect.DeepEqual(d.Event().Articles, all) || d.Event().Title == "The ferry" || d.Comparison() == nil {
		t.Errorf("after undoing: %+v, %q", d.Event(), d.Problem())
	}
	if d.CanUndo() != "Add the articles" {
		t.Errorf("left to undo: %q", d.CanUndo())
	}
}

func TestCorrectionReachesComparisonAndSearch(t *testing.T) {
	d := fresh(t, Options{})
	d.bring("", write(t, "a.txt", wireText), write(t, "b.txt", ledgerText))
	d.settle()
	a := *d.Articles()[0]
	a.Outlet = "Zanzibar Courier"
	d.CorrectArticle(&a)
	d.settle()
	names := []string{d.Articles()[0].Outlet, d.Articles()[1].Outlet}
	if names[0] != a.Outlet && names[1] != a.Outlet {
		t.Errorf("the comparison knows %q", names)
	}
	d.Search("zanzibar")
	d.settle()
	if f := d.Found(); len(f.Hits) != 1 || f.Hits[0].Article != a.ID {
		t.Errorf("found %+v", f)
	}
	d.Search("rescuerz coast")
	d.Search("coest gard")
	d.settle()
	if f := d.Found(); f.Query != "coest gard" || len(f.Hits) != 0 || f.DidYouMean != "coast guard" {
		t.Errorf("found %+v", f)
	}
}

func TestSettingsComeBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	d := newDesk(t, path, Options{})
	d.SetSetting("theme", "dark")
	d.shut()
	d = newDesk(t, path, Options{})
	if d.Setting("theme") != "dark" {
		t.Errorf("theme is %q", d.Setting("theme"))
	}
}

func TestFaultInAStepIsASentence(t *testing.T) {
	d := fresh(t, Options{Compare: func(context.Context, []*news.Article, compare.Options) (*compare.Comparison, error) {
		panic("broken invariant")
	}})
	changes := 0
	d.OnChange(func() { changes++ })
	d.bring("", write(t, "a.txt", wireText))
	d.settle()
	if !strings.Contains(d.Problem(), "fault in the program") || changes == 0 || d.Comparing() {
		t.Errorf("Problem = %q after %d changes", d.Problem(), changes)
	}
}
