package app

import (
	"testing"

	"fyne.io/fyne/v2"
)

// TestSplitAndMergeInTheWindow holds that the pages lead to two events and back
// to one.
func TestSplitAndMergeInTheWindow(t *testing.T) {
	w, q := openWindow(t)
	id := w.s.Event().ID
	moved := w.s.Articles()[3].ID
	w.shelf.splitEvent()
	if !w.covered() {
		t.Fatal("no page to split the event")
	}
	w.closePopup()
	w.s.SplitEvent("Other", []string{moved})
	q.until(t, "the new event", func() bool { return w.s.Event() != nil && w.s.Event().Title == "Other" })
	from := w.s.Event().ID
	w.shelf.mergeEvent(from)
	if !w.covered() {
		t.Fatal("no question into which event")
	}
	w.closePopup()
	w.s.MergeEvents(id, from)
	q.until(t, "one event", func() bool {
		return len(w.s.Events()) == 1 && w.s.Event() != nil && w.s.Event().ID == id && len(w.s.Articles()) == 4
	})
}

// TestBinInTheWindow holds that the page lists what was deleted, restores it,
// and asks once more before it deletes for good.
func TestBinInTheWindow(t *testing.T) {
	w, q := openWindow(t)
	id := w.s.Event().ID
	w.shelf.remove(id)
	q.until(t, "no event", func() bool { return len(w.s.Events()) == 0 })
	w.shelf.showBin()
	q.until(t, "the bin", func() bool { return len(w.s.Binned().Events) == 1 })
	q.run()
	w.s.RestoreEvent(id)
	q.until(t, "an event", func() bool { return len(w.s.Events()) == 1 && w.s.Binned().Empty() })
	w.keys.key(fyne.KeyEscape)
	if w.shelf.bin != nil || w.covered() {
		t.Error("Escape left the bin open")
	}
}
