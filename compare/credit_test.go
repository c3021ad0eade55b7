package compare_test

import (
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

func TestCreditOf(t *testing.T) {
	other := news.New("Fire in Alder", []string{"The fire burned 40 houses.", "It hurt 12 people.", "The repair costs 3 million dollars.", "The fire began at noon in the mill."})
	other.Outlet = "The Kite"
	one := news.New("Fire in Alder", []string{
		"The fire burned 40 houses, Mayor Ines Roth said.",
		"“It hurt 14 people,” she said.",
		"The repair costs 3 million dollars.",
		"The fire began at noon in the mill.",
	})
	one.Outlet = "The Heron"
	c := compareAll(t, []*news.Article{other, one})
	want := map[string]string{"40": "Mayor Ines Roth", "14": "Ines Roth", "3 million dollars": compare.ItselfCredited}
	for _, f := range c.Figures {
		for _, v := range f.Values {
			r := c.Readings[v.Article]
			name, ok := want[r.Article.Slice(v.Span)]
			if r.Article.Outlet != "The Heron" || !ok {
				continue
			}
			delete(want, r.Article.Slice(v.Span))
			if got := c.CreditOf(v); got != name {
				t.Errorf("%s is credited to %q, want %q", r.Article.Slice(v.Span), got, name)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("no figure with %v", want)
	}
}
