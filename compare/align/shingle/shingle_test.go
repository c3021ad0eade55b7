package shingle

import "testing"

// TestCover: words of runs that both texts have are covered, others not, and a
// shorter run not either.
func TestCover(t *testing.T) {
	p := Read([][]int32{
		{1, 2, 3, 4, 9, 5, 6, 7},
		{8, 1, 2, 3, 4, 8, 5, 6},
		{2, 3},
	}, 3)
	covered, words := p.Cover(0, 1)
	if words != 4 || len(covered) != 8 || !covered[0] || !covered[3] || covered[4] || covered[5] {
		t.Errorf("%d words, %v", words, covered)
	}
	if _, words := p.Cover(0, 2); words != 0 {
		t.Errorf("%d words of a text without a run", words)
	}
	if covered, words := p.Cover(1, 0); words != 4 || covered[0] || !covered[1] {
		t.Errorf("%d words, %v", words, covered)
	}
}
