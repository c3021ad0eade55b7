package app

import (
	"testing"

	"fyne.io/fyne/v2"
)

// TestSplitAndMergeInTheWindow holds that the pages lead to two events and back
// to one.
func TestSplitAndMergeInTheWindow(t *testing.T) {
	w, q := openWindow(t)
	id := w.S.Event().ID
	moved := w.S.Articles()[3].ID
	w.shelf.splitEvent()
	if !w.Covered() {
		t.Fatal("no page to split the event")
	}
	w.ClosePopup()
	w.S.SplitEvent("Other", []string{moved})
	q.until(t, "the new event", func() bool { return w.S.Event() != nil && w.S.Event().Title == "Other" })
	from := w.S.Event().ID
	w.shelf.mergeEvent(from)
	if !w.Covered() {
		t.Fatal("no question into which event")
	}
	w.ClosePopup()
	w.S.MergeEvents(id, from)
	q.until(t, "one event", func() bool {
		return len(w.S.Events()) == 1 && w.S.Event() != nil && w.S.Event().ID == id && len(w.S.Articles()) == 4
	})
}

// TestBinInTheWindow holds that the page lists what was deleted, restores it,
// and asks once more before it deletes for good.
func TestBinInTheWindow(t *testing.T) {
	w, q := openWindow(t)
	id := w.S.Event().ID
	w.shelf.remove(id)
	q.until(t, "no event", func() bool { return len(w.S.Events()) == 0 })
	w.shelf.showBin()
	q.until(t, "the bin", func() bool { return len(w.S.Binned().Events) == 1 })
	q.run()
	w.S.RestoreEvent(id)
	q.until(t, "an event", func() bool { return len(w.S.Events()) == 1 && w.S.Binned().Empty() })
	w.keys.key(fyne.KeyEscape)
	if w.shelf.bin != nil || w.Covered() {
		t.Error("Escape left the bin open")
	}
}
