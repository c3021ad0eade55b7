package gather

import (
	"slices"
	"testing"

	"parallax/compare/news"
)

// TestSharedNames holds that names are told whole, as far as both articles have them,
// and each once.
func TestSharedNames(t *testing.T) {
	a := news.New("", []string{
		"Senator Agnes Thornbury met Olu Adeyemi in Port Ellis on Monday. Thornbury called the dredging a scandal.",
		"Thornbury and Adeyemi left early. The dredging of the harbor goes on, Thornbury said.",
	})
	other := Read(news.New("", []string{"Agnes Thornbury spoke of dredging in Port Ellis. Mr. Adeyemi kept silent."}))
	got := Shared(a, other, 6)
	for _, want := range []string{"Agnes Thornbury", "Adeyemi", "Port Ellis", "dredging"} {
		if n := timesIn(got, want); n != 1 {
			t.Errorf("%q: %q stands %d times in it", got, want, n)
		}
	}
	for _, part := range []string{"Agnes", "Thornbury", "Ellis", "Olu Adeyemi"} {
		if slices.Contains(got, part) {
			t.Errorf("%q, with the part %q", got, part)
		}
	}
}

func timesIn(list []string, s string) (n int) {
	for _, v := range list {
		if v == s {
			n++
		}
	}
	return n
}
