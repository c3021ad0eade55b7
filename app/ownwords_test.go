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
		if w.s.Comparison() == nil {
			return false
		}
		for _, f := range w.s.Comparison().Findings {
			if f.Check == "loaded-wording" && f.Category == category && w.s.Comparison().Readings[f.Article].Article.Slice(f.Words[0]) == words {
				return true
			}
		}
		return false
	}
	q.until(t, "the mark", func() bool { return marked("court order", string(lexicon.Negative)) })
	w.words.showWords()
	q.run()
	if dir := os.Getenv("PICTURES"); dir != "" {
		shoot(t, w, dir+"/words.png")
	}
	pressLabel(t, w.popup, "court order")
	answer(t, w, "delete")
	q.until(t, "no mark", func() bool { return !marked("court order", string(lexicon.Negative)) })
	w.keys.escape()
	w.keys.rune('6')
	w.setView(func(v *view.View) { v.Wording, v.WordingAt = "loaded", 1 })
	q.run()
	w.words.dontMark()
	answer(t, w, "always")
	q.run()
	if m := w.s.Words().Muted; len(m) != 1 || m[0].Scope != lexicon.Always || m[0].Form == "" {
		t.Fatalf("muted %+v", m)
	}
	w.corrections.undo()
	q.run()
	if len(w.s.Words().Muted) != 0 {
		t.Error("undo does not reach it")
	}
}
