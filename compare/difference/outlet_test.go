package difference

import (
	"testing"

	"parallax/compare/news"
)

func TestNames(t *testing.T) {
	outlets := []string{"Transcoast Wire", "The Standard Ledger", "Common Ground", "The Hill Times", "The Dale Times", "Wire"}
	want := []Name{
		{"Transcoast Wire", "Transcoast Wire"},
		{"Ledger", "The Ledger"},
		{"Common Ground", "Common Ground"},
		{"The Hill Times", "The Hill Times"},
		{"The Dale Times", "The Dale Times"},
		{"Wire", "Wire"},
	}
	var as []*news.Article
	for _, o := range outlets {
		as = append(as, &news.Article{Outlet: o})
	}
	for i, got := range Names(as) {
		if got != want[i] {
			t.Errorf("%s: %+v, want %+v", outlets[i], got, want[i])
		}
	}
}
