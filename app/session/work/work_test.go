package work

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"parallax/app/session/trouble"
)

// window is a goroutine that runs what is posted to it until nothing goes on.
func window(w **Work) (post func(func()), run func()) {
	todo := make(chan func(), 100)
	return func(f func()) { todo <- f }, func() {
		for (*w).Busy() || len(todo) > 0 {
			select {
			case f := <-todo:
				f()
			case <-time.After(time.Millisecond): // a goroutine is about to end
			}
		}
	}
}

func TestChangesRunInOrder(t *testing.T) {
	var w *Work
	post, run := window(&w)
	w = New(post)
	defer w.Close()
	told := 0
	w.OnChange(func() { told++ })
	var did, applied []int
	for i := range 20 {
		w.Change(func(context.Context) error { did = append(did, i); return nil }, func() { applied = append(applied, i) })
	}
	run()
	if !slices.IsSorted(did) || len(did) != 20 || !slices.Equal(did, applied) {
		t.Errorf("did %v, applied %v", did, applied)
	}
	if told == 0 || told > 20 {
		t.Errorf("told %d times", told)
	}
	w.Change(func(context.Context) error { panic("no") }, func() { t.Error("applied") })
	run()
	if want := trouble.Sentence(trouble.ErrFault, ""); w.Notice() != want {
		t.Errorf("notice %q, want %q", w.Notice(), want)
	}
}

func TestJobs(t *testing.T) {
	var w *Work
	post, run := window(&w)
	w = New(post)
	ended := make(chan error, 1)
	j := w.Start("Reading", func(ctx context.Context, tell Progress) (func(), error) {
		tell(1, 2, "first")
		<-ctx.Done()
		ended <- ctx.Err()
		return nil, ctx.Err()
	})
	if got := w.Jobs(); len(got) != 1 || got[0] != j || j.Finished {
		t.Fatalf("jobs %v", got)
	}
	j.Cancel()
	run()
	if err := <-ended; !errors.Is(err, context.Canceled) || !j.Finished || j.Problem != "" || j.Total != 2 || len(w.Jobs()) > 0 {
		t.Errorf("ended with %v: %+v", err, j)
	}
	w.Close()
	w.Later(func() { t.Error("ran after the end") })
}

func TestHistory(t *testing.T) {
	var h History
	for i := range mostSteps + 5 {
		h.Did(Step{What: strings.Repeat("x", i+1)})
	}
	last, ok := h.Last()
	if !ok || len(last.What) != mostSteps+5 || len(h.undo) != mostSteps {
		t.Fatalf("%d steps, last %q", len(h.undo), last.What)
	}
	h.Taken(last)
	next, ok := h.Next()
	if !ok || next.What != last.What {
		t.Fatalf("next %q", next.What)
	}
	h.Made(next)
	if again, _ := h.Last(); again.What != last.What {
		t.Errorf("last %q", again.What)
	}
	h.Taken(last)
	h.Did(Step{What: "new"})
	if _, ok := h.Next(); ok {
		t.Error("a change left something to make again")
	}
	h.Clear()
	if _, ok := h.Last(); ok {
		t.Error("not cleared")
	}
}
