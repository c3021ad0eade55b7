package search_test

import (
	"slices"
	"testing"

	"parallax/compare/align/search"
)

func TestSymmetric(t *testing.T) {
	type pair struct{ other, twin int32 }
	got := search.Symmetric([][]int32{{2, 3}, {2}, {0}, nil}, func(other, twin int32) pair { return pair{other, twin} })
	want := [][]pair{{{2, 0}, {3, 0}}, {{2, 1}}, {{0, 0}, {1, 0}}, {{0, 1}}}
	for i := range want {
		if !slices.Equal(got[i], want[i]) {
			t.Errorf("neighbours of %d: %v, want %v", i, got[i], want[i])
		}
	}
}
