package compare_test

import (
	"slices"
	"testing"

	"parallax/tools/rooms"
)

// The bounds of the house.
var bounds = rooms.Bounds{Lines: 3500, Methods: 40}

// mostLinesOfNine is how long nine functions in ten may be.
const mostLinesOfNine = 25

// TestSize holds types, packages and functions of the engine to the bounds.
func TestSize(t *testing.T) {
	ps := engineRooms(t)
	for _, wrong := range rooms.TooLarge(ps, bounds) {
		t.Error(wrong)
	}
	var lengths []int
	for _, p := range ps {
		lengths = append(lengths, p.Lengths()...)
	}
	slices.Sort(lengths)
	if got := lengths[len(lengths)*9/10]; got > mostLinesOfNine {
		t.Errorf("nine functions in ten have at most %d lines, %d may be", got, mostLinesOfNine)
	}
}
