package title

import (
	"reflect"
	"testing"
)

// TestCovers: words cut out of a telling need a part of what all tell; an article without
// an idea of its own has no say.
func TestCovers(t *testing.T) {
	common := Common([][]int32{{3, 1, 2, 1}, nil, {1, 3, 4}})
	if want := []int32{1, 3}; !reflect.DeepEqual(common, want) {
		t.Fatalf("common are %v, want %v", common, want)
	}
	weight := []float64{0, 1, 9, 4, 9}
	for _, tt := range []struct {
		ideas []int32
		want  bool
	}{{[]int32{3}, true}, {[]int32{1, 2}, false}, {nil, false}} {
		if got := Covers(tt.ideas, common, weight); got != tt.want {
			t.Errorf("%v: %v", tt.ideas, got)
		}
	}
	if !Covers(nil, nil, weight) {
		t.Error("nothing in common asks for nothing")
	}
}
