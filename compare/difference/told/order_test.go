package told

import (
	"testing"

	"parallax/compare/align"
)

// TestInOrder holds that no order of a map reaches a sentence.
func TestInOrder(t *testing.T) {
	first := map[int]align.Place{}
	for a := range 12 {
		first[a] = align.Place{Article: a, Sentence: 40 - a}
	}
	for a, p := range inOrder(first) {
		if p != first[a] {
			t.Fatalf("place %d is %v", a, p)
		}
	}
}
