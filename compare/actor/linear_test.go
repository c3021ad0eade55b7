package actor

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// TestLinear: many persons, each named in full and by the last name, are joined
// in time that grows no faster than the text.
func TestLinear(t *testing.T) {
	took := func(persons int) time.Duration {
		var b strings.Builder
		for i := range persons {
			name := letters(i)
			fmt.Fprintf(&b, "They met Ada M%s on Monday. Then M%s left the gate.\n\n", name, name)
		}
		start := time.Now()
		_, r := read(b.String(), b.String())
		if n := len(r.Actors); n < persons {
			t.Fatalf("%d actors of %d persons", n, persons)
		}
		return time.Since(start)
	}
	took(100) // the lists are read once
	small, large := took(500), took(4000)
	if large > 40*small+time.Second { // the machine may be busy
		t.Errorf("500 persons took %v, 4000 took %v", small, large)
	}
}

// letters is a number as a word.
func letters(i int) string {
	out := "a"
	for ; i > 0; i /= 20 {
		out += strings.Repeat(string("bcdfghjklmnpqrstvwxz"[i%20]), 2) + "o"
	}
	return out
}
