package difference

import (
	"slices"
	"testing"

	"parallax/compare/news"
)

func TestNames(t *testing.T) {
	headed := news.New("Ferry  sinks", []string{"It sank."})
	got := Names([]*news.Article{{Outlet: "The  Dale Times"}, {Outlet: "Wire"}, headed})
	if want := []string{"The Dale Times", "Wire", "Ferry sinks"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
