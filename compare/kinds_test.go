package compare_test

import (
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/kind"
	"parallax/compare/news"
)

// TestCopied holds that the shorter of two articles with mostly one text is said
// to be a copy, and that an article with words of its own is not.
func TestCopied(t *testing.T) {
	long := strings.Repeat("The quay of Tarnhaven lost its crane in the storm, said Lotte Brandt. ", 1) +
		"Workers of the Norden line tied the boats down before the wind rose on Tuesday night. Nobody was hurt, and the ferry to Oskby sails again from noon."
	a := news.New("Storm takes a crane", []string{long, "The town will pay for a new one in spring."})
	b := news.New("Crane falls in storm", []string{long})
	a.Outlet, b.Outlet = "Bay Mail", "Coast Sun"
	has := func(c *compare.Comparison, outlet string) bool {
		for i, r := range c.Readings {
			for _, n := range c.Kinds[i] {
				if n.Kind == kind.Copied && r.Article.Outlet == outlet {
					return true
				}
			}
		}
		return false
	}
	if c := comparison(t, []*news.Article{a, b}); !has(c, "Coast Sun") || has(c, "Bay Mail") {
		t.Errorf("the copy is not the shorter one: %v", c.Kinds)
	}
	if c := comparison(t, []*news.Article{a, harbour()}); has(c, "Bay Mail") || has(c, "Abendpost") {
		t.Errorf("a text of its own is said to be copied: %v", c.Kinds)
	}
}
