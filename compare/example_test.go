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

// What the articles tell differently, the most telling first, each with the
// passages that show it.
func ExampleArticles_differences() {
	a := news.New("Bus and tram collide in Orsa", []string{
		"A bus collided with a tram in the centre of Orsa on Thursday morning.",
		"Nine people were injured in the collision, the police said.",
		"Trams were held up for three hours.",
	})
	a.Outlet = "The Heron"
	b := news.New("Tram hits bus in centre of Orsa", []string{
		"In the centre of Orsa a tram and a bus collided on Thursday morning.",
		"Twelve people were injured in the collision.",
		"For three hours no tram could pass.",
	})
	b.Outlet = "The Kite"
	c, err := compare.Articles(context.Background(), []*news.Article{a, b}, compare.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	by := map[string]*news.Article{a.ID: a, b.ID: b}
	for _, d := range c.Differences {
		fmt.Printf("%s: %s\n", d.Kind, d.Sentence())
		for _, p := range d.Evidence {
			fmt.Printf("- %s: %s\n", by[p.Article].Outlet, by[p.Article].Slice(p.Span))
		}
	}
	// Output:
	// put first: The headlines – The Heron: “Bus and tram collide in Orsa”; The Kite: “Tram hits bus in centre of Orsa”.
	// - The Heron: Bus and tram collide in Orsa
	// - The Heron: A bus collided with a tram in the centre of Orsa on Thursday morning.
	// - The Kite: Tram hits bus in centre of Orsa
	// - The Kite: In the centre of Orsa a tram and a bus collided on Thursday morning.
	// numbers: The number of injuries differs: nine (The Heron), twelve (The Kite).
	// - The Heron: Nine people were injured in the collision, the police said.
	// - The Kite: Twelve people were injured in the collision.
}

// Where each article tells a fact, in the order of the article that leads.
func ExampleOptions() {
	a := news.New("Lighthouse goes dark", []string{"The lighthouse of Skarv goes dark on Friday.", "It was built in 1904.", "A keeper has not lived there for years."})
	b := news.New("Skarv", []string{"Built in 1904, it stood three storms.", "Nobody counts the gulls.", "On Friday the lighthouse of Skarv goes dark."})
	a.Outlet, b.Outlet = "The Heron", "The Kite"
	c, err := compare.Articles(context.Background(), []*news.Article{a, b}, compare.Options{Base: b.ID})
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, f := range c.Facts {
		fmt.Println(f.Title)
		for _, p := range c.Placements[i] {
			fmt.Printf("- %s: sentence %d of %d\n", c.Readings[p.Article].Article.Outlet, p.Number, p.Of)
		}
	}
	// Output:
	// The Heron: “It was built in 1904”
	// - The Heron: sentence 2 of 3
	// - The Kite: sentence 1 of 3
	// The lighthouse of Skarv goes dark on Friday
	// - The Heron: sentence 1 of 3
	// - The Kite: sentence 3 of 3
}

// One article without others: who says what, and words worth a second look.
func ExampleAlone() {
	a := news.New("Orsa sells its water works", []string{
		"The council of Orsa sold the water works on Tuesday.",
		"“This is a bizarre price for three springs,” said Nils Ohlin, a neighbour.",
		"Ohlin claimed that two other buyers had been sent away.",
	})
	c := compare.Alone(a)
	for _, q := range c.Readings[0].Quotes {
		fmt.Printf("%s %s: %s\n", q.Speaker, a.Slice(q.Cue), a.Slice(q.Content[0]))
	}
	for _, f := range c.Findings {
		fmt.Printf("%s: %s, %s\n", f.Check, a.Slice(f.Words[0]), f.Voice)
	}
	// Output:
	// Nils Ohlin said: “This is a bizarre price for three springs,”
	// Nils Ohlin claimed: that two other buyers had been sent away
	// loaded-wording: bizarre, quoted
	// loaded-wording: claimed, outlet's own
	// reporting-verbs: claimed, outlet's own
}
