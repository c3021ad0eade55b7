package app

import (
	"testing"

	"parallax/app/screen/drawn"
	"parallax/compare/news"
)

// TestTwoSentencesWordByWord holds that any two sentences are set against each other,
// of one article or of two, and that both can be let go of.
func TestTwoSentencesWordByWord(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('3')
	q.run()
	w.keys.rune('=')
	first := w.State().Words
	if first[0] == (news.Passage{}) || first[1] != (news.Passage{}) {
		t.Fatalf("after one press: %+v", first)
	}
	w.keys.rune('l')
	w.keys.rune('j')
	q.run()
	w.keys.rune('=')
	both := w.State().Words
	if both[0] != first[0] || both[1] == (news.Passage{}) || both[1].Article == both[0].Article {
		t.Errorf("after the second press: %+v", both)
	}
	pressLabel(t, w.evidence.Object(), "Put this away")
	if w.State().Words != [2]news.Passage{} {
		t.Error("the sentences stay")
	}
	w.keys.rune('1')
	w.keys.rune('=')
	if w.State().Words != [2]news.Passage{} {
		t.Error("something is held where no sentence is")
	}
}

// TestStepsThroughDifferences holds that g and G go through the rows of which
// differences tell, in the order of the rows, and back.
func TestStepsThroughDifferences(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('2')
	q.run()
	w.keys.key("Home")
	var there []int
	for range 30 {
		w.keys.rune('g')
		if row := w.State().Pick.Row; len(there) == 0 || row != there[len(there)-1] {
			there = append(there, row)
		}
	}
	if len(there) < 3 {
		t.Fatalf("rows %v", there)
	}
	for i := 1; i < len(there); i++ {
		if there[i] <= there[i-1] {
			t.Errorf("row %d follows on %d", there[i], there[i-1])
		}
	}
	w.keys.rune('G')
	if row := w.State().Pick.Row; row != there[len(there)-2] {
		t.Errorf("G goes to row %d, want %d", row, there[len(there)-2])
	}
	if drawn.NextDifference(w.State().Comparison, len(w.State().Comparison.Rows), 1) != -1 {
		t.Error("there is a difference behind the last row")
	}
}
