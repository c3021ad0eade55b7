package app

import (
	"os"
	"testing"

	"parallax/app/session/view"
	"parallax/compare/lexicon"
)

// TestOwnWords holds that w marks a phrase, that the list changes and deletes
// it, and that a word is left unmarked in all events.
func TestOwnWords(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('w')
	answer(t, w, "court order")
	answer(t, w, "blame")
	answer(t, w, "whose order?")
	answer(t, w, "always")
	marked := func(words, category string) bool {
		if w.S.Comparison() == nil {
			return false
		}
		for _, f := range w.S.Comparison().Findings {
			if f.Check == "loaded-wording" && f.Category == category && w.S.Comparison().Readings[f.Article].Article.Slice(f.Words[0]) == words {
				return true
			}
		}
		return false
	}
	q.until(t, "the mark", func() bool { return marked("court order", string(lexicon.Negative)) })
	w.correcting.Words.ShowWords()
	q.run()
	if dir := os.Getenv("PICTURES"); dir != "" {
		shoot(t, w, dir+"/words.png")
	}
	pressLabel(t, w.Popup, "court order")
	answer(t, w, "delete")
	q.until(t, "no mark", func() bool { return !marked("court order", string(lexicon.Negative)) })
	w.keys.escape()
	w.keys.rune('6')
	w.SetView(func(v *view.View) { v.Wording, v.WordingAt = "loaded", 1 })
	q.run()
	w.correcting.Words.DontMark()
	answer(t, w, "always")
	q.run()
	if m := w.S.Words().Muted; len(m) != 1 || m[0].Scope != lexicon.Always || m[0].Form == "" {
		t.Fatalf("muted %+v", m)
	}
	w.correcting.Corrections.Undo()
	q.run()
	if len(w.S.Words().Muted) != 0 {
		t.Error("undo does not reach it")
	}
}
