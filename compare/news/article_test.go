package news_test

import (
	"strings"
	"testing"

	"parallax/compare/news"
)

func TestName(t *testing.T) {
	long := strings.Repeat("Council closes bridge ", 500)
	tests := []struct{ name, headline, outlet, place, want string }{
		{"outlet", "Council closes bridge", "The Dale", "/home/a/b.html", "The Dale"},
		{"headline", "Council closes bridge", "", "/home/a/b.html", "Council closes bridge"},
		{"file", "", "", "/home/a/b.html", "b.html"},
		{"file of another system", "", "", `C:\texts\b.html`, "b.html"},
		{"address", "", "", "https://dale.example/a/b", "https://dale.example/a/b"},
		{"nothing", "", "", "", "untitled article"},
		{"long headline", long, "", "", "Council closes bridge Council closes bridge Council closes bridge Council…"},
		{"long word", strings.Repeat("é", 200), "", "", strings.Repeat("é", 79) + "…"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := news.New(tt.headline, []string{"The council voted on Tuesday."})
			a.Outlet, a.Origin.Place = tt.outlet, tt.place
			if got := a.Name(); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
