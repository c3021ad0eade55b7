package compare_test

import (
	"context"
	"fmt"

	"parallax/compare"
	"parallax/compare/news"
)

// Two short accounts of one event: what both tell, and whether the numbers
// agree.
func ExampleArticles() {
	a := news.New("Bridge reopens", []string{
		"The Kell Bridge reopened on Monday after repairs that cost $4.2 million.",
		"A brass band played. Cyclists crossed first.",
	})
	a.Outlet = "The Heron"
	b := news.New("Traffic again on the Kell", []string{
		"Cars are rolling again: the Kell Bridge reopened on Monday, and the repairs cost about $4 million.",
		"Shop owners lost a summer's trade.",
	})
	b.Outlet = "The Kite"
	c, err := compare.Articles(context.Background(), []*news.Article{b, a}, compare.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range c.Facts {
		fmt.Println(f.Title)
	}
	for _, f := range c.Figures {
		fmt.Print(f.Relation, ":")
		for _, v := range f.Values {
			fmt.Printf(" %s (%s)", c.Readings[v.Article].Article.Slice(v.Span), c.Readings[v.Article].Article.Outlet)
		}
		fmt.Println()
	}
	// Output:
	// The Kell Bridge reopened on Monday
	// same: Monday (The Heron) Monday (The Kite)
	// rounded: $4.2 million (The Heron) about $4 million (The Kite)
}
