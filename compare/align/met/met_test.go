package met

import "testing"

func TestTells(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		alike float64
		want  bool
	}{
		{"shut down", "closure", .8, true},
		{"shut down", "closure", .6, false},
		{"election", "elections", .9, false},
		{"1987", "1988", .9, false},
		{"said", "Mike", .9, false},
		{"Korea", "countries", .9, false},
		{"the", "their", .9, false},
	} {
		if got := Tells(c.a, c.b, c.alike); got != c.want {
			t.Errorf("%q and %q, %.1f alike: %v, want %v", c.a, c.b, c.alike, got, c.want)
		}
	}
}
