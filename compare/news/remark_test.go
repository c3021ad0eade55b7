package news

import (
	"reflect"
	"testing"
)

// TestRemark: what a remark was made of comes out again, and a sentence is none.
func TestRemark(t *testing.T) {
	key, args, ok := ReadRemark(Remark("short", "n", "12", "of", "a & b", "of", "ü?"))
	if want := map[string][]string{"n": {"12"}, "of": {"a & b", "ü?"}}; !ok || key != "short" || !reflect.DeepEqual(args, want) {
		t.Errorf("%q %v %v", key, args, ok)
	}
	if key, args, ok := ReadRemark(Remark("bare")); !ok || key != "bare" || len(args) != 0 {
		t.Errorf("%q %v %v", key, args, ok)
	}
	for _, s := range []string{"", "12 characters could not be read.", "note:a?%zz"} {
		if _, _, ok := ReadRemark(s); ok {
			t.Errorf("%q is a remark", s)
		}
	}
}
