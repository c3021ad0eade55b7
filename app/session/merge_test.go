package session

import (
	"context"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"parallax/data"
)

// shown are the titles of the events, and of the articles of the open one.
func (d *desk) titles() (events, articles []string) {
	for _, e := range d.Events() {
		events = append(events, e.Title)
	}
	if d.Event() != nil {
		for _, a := range d.articles {
			articles = append(articles, strings.Fields(a.Title())[0])
		}
	}
	return events, articles
}

func (d *desk) wantTitles(what string, events int, articles ...string) {
	d.t.Helper()
	es, as := d.titles()
	if len(es) != events || !reflect.DeepEqual(as, articles) {
		d.t.Errorf("%s: events %q, articles %q; want %d and %q", what, es, as, events, articles)
	}
}

// TestMergeAndSplit holds that two events become one and one becomes two, and
// that undo and redo lead back and forth.
func TestMergeAndSplit(t *testing.T) {
	d := fresh(t, Options{})
	d.bring("", write(t, "wire.txt", wireText))
	d.settle()
	into := d.Event().ID
	d.bring("", write(t, "ledger.txt", ledgerText))
	d.settle()
	from := d.Event().ID
	d.PutNote(d.mark("mayor promised", "who asked?"))
	d.settle()
	d.MergeEvents(into, from)
	d.settle()
	d.wantTitles("merged", 1, "Ferry", "Night")
	d.wantNotes("merged", "who asked?")
	d.Undo()
	d.settle()
	d.wantTitles("parted", 2, "Ferry")
	d.wantNotes("parted")
	d.Redo()
	d.settle()
	d.wantTitles("merged again", 1, "Ferry", "Night")
	ledger := d.articleWith("mayor promised").ID
	d.SplitEvent("The mayor", []string{ledger})
	d.settle()
	d.wantTitles("split", 2, "Night")
	d.wantNotes("split", "who asked?")
	if e := d.Event(); e.Title != "The mayor" {
		t.Errorf("the new event is called %q", e.Title)
	}
	d.Undo()
	d.settle()
	d.OpenEvent(into)
	d.settle()
	d.wantTitles("whole again", 1, "Ferry", "Night")
	d.wantNotes("whole again", "who asked?")
	d.SplitEvent("all", []string{ledger, d.articleWith("captain").ID})
	d.settle()
	d.wantTitles("nothing would be left", 1, "Ferry", "Night")
}

// TestBin holds that what is deleted is listed, restored, and deleted for good.
func TestBin(t *testing.T) {
	d := fresh(t, Options{})
	d.bring("", write(t, "wire.txt", wireText))
	d.settle()
	id := d.Event().ID
	d.DeleteEvent(id)
	d.LoadBin()
	d.settle()
	if b := d.Binned(); len(b.Events) != 1 || b.Events[0].ID != id {
		t.Fatalf("bin %+v", b)
	}
	d.RestoreEvent(id)
	d.settle()
	if !d.Binned().Empty() || len(d.Events()) != 1 {
		t.Errorf("restored: bin %+v, events %v", d.Binned(), d.Events())
	}
	d.Undo()
	d.settle()
	if len(d.Events()) != 0 {
		t.Error("undo did not put it back into the bin")
	}
	d.DeleteEventForGood(id)
	d.settle()
	if !d.Binned().Empty() || d.CanUndo() != "" {
		t.Errorf("gone: bin %+v, undo %q", d.Binned(), d.CanUndo())
	}
}

// TestForeignDraft holds that an article about something else is told as such
// before it is added to an event, and one about the event is not.
func TestForeignDraft(t *testing.T) {
	d := fresh(t, Options{})
	d.bring("", write(t, "wire.txt", wireText))
	d.settle()
	d.BeginAdding(d.Event().ID)
	d.DraftPaths([]string{write(t, "ledger.txt", ledgerText), write(t, "cake.txt",
		"A cake for every season\n\nBakers agree that butter at room temperature makes the difference.\n\nStir the flour in slowly, and let the oven warm for half an hour.")})
	d.until(t, "the inputs are read", func() bool { return d.Reading() == nil })
	d.settle()
	drafts := d.Drafts()
	if len(drafts) != 2 || d.Fit(drafts[0]).Foreign || !d.Fit(drafts[1]).Foreign {
		t.Fatalf("%d drafts, foreign: %v, %v", len(drafts), d.Fit(drafts[0]).Foreign, d.Fit(drafts[1]).Foreign)
	}
	if tells := d.Tells(drafts[1]); !strings.Contains(tells, "another event") {
		t.Errorf("told: %q", tells)
	}
	if f := d.Fit(drafts[0]); !f.Known || f.Nearest == nil || len(f.Shared) == 0 || f.Event != "" {
		t.Errorf("the fit of the other: %+v", f)
	}
	if got := d.TallyDrafts(); got != "2 read, please check" { // neither has a date
		t.Errorf("tally: %q", got)
	}
	d.LeaveOut(drafts[1], true)
	if got := d.TallyDrafts(); got != "1 read, please check · 1 left out" {
		t.Errorf("tally with one left out: %q", got)
	}
	d.LeaveOut(drafts[1], false)
	event := d.Event().ID
	d.AddTo("")
	d.settle()
	if !d.Fit(drafts[0]).Foreign || !d.Fit(drafts[1]).Foreign {
		t.Error("two articles about different things are not told apart in a new event")
	}
	if f := d.Fit(drafts[0]); f.Event != event {
		t.Errorf("of an article about an event that is there: %+v, want event %q", f, event)
	}
}

// damaged is a library of which a part is damaged that was not looked at when
// it was opened.
type damaged struct{ Store }

func (damaged) CheckRest(context.Context) error { return fmt.Errorf("check: %w", data.ErrBroken) }

// TestDamageIsToldLater holds that damage that is found behind the window is
// told.
func TestDamageIsToldLater(t *testing.T) {
	lib, err := data.Open(context.Background(), filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	l := newLoop()
	s := New(damaged{lib}, l.post, Options{Quick: true})
	s.Start()
	l.until(t, "it is told", func() bool { return strings.Contains(s.Notice(), "damaged") })
	s.Close()
	if err := lib.Close(); err != nil {
		t.Error(err)
	}
}
