package news

import (
	"strings"
	"testing"
)

func TestOneLine(t *testing.T) {
	for _, s := range []string{"", " ", "one", "one two", " one", "one ", "one  two", "one\ntwo", "one\u00a0two", "“one” – two", "one\u2003two", "a\xffb c", "\t"} {
		if got, want := OneLine(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
