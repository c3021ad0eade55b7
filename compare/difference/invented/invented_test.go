package invented

import (
	"strings"
	"testing"

	"parallax/compare/news"
)

func TestInput(t *testing.T) {
	in := Input("7 | Bridge\n"+Council, "9 | Bridge\n"+Again, "Bridge\n"+Third)
	if len(in.Docs) != 3 || len(in.Facts) != 1 || in.Article(1).Outlet != "The Kite" || in.Article(1).Published != news.Day(2032, 5, 9) || in.Article(2).Published.Known() {
		t.Errorf("%d articles, %d facts", len(in.Docs), len(in.Facts))
	}
	if !strings.Contains(in.Article(0).Text, Council) {
		t.Errorf("%q", in.Article(0).Text)
	}
}
