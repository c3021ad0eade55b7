package term

import (
	"slices"
	"testing"
)

// TestElsewhere holds that a rare number of another article is seen, and that one of a
// single article and one of everywhere are not.
func TestElsewhere(t *testing.T) {
	const few, own, many = 49, 31, 100
	articles := []int{0, 0, 0, 0, 0, 1, 1, 1, 1}
	numbers := [][]int32{{few}, {own}, {own}, {many}, nil, {few, many}, {many}, {many}, {many}}
	want := []bool{true, false, false, false, false, true, false, false, false}
	got := Elsewhere(len(numbers), func(i int) (int, []int32) { return articles[i], numbers[i] })
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
