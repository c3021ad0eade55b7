package actor_test

import (
	"fmt"

	"parallax/compare/actor"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

func ExampleFind() {
	var in actor.Input
	for _, text := range []string{
		"Mayor Ada Brook met the strikers. Brook thanked the strikers.",
		"The mayor met agitators. The agitators shouted at Ada Brook.",
	} {
		d := token.Split(&news.Article{Text: text})
		in.Docs, in.Quotes = append(in.Docs, d), append(in.Quotes, quote.Find(d))
	}
	r := actor.Find(in)
	for _, a := range r.Actors {
		fmt.Printf("%s, %s:", a.Name, a.Kind)
		for _, i := range a.Mentions {
			m := r.Mentions[i]
			fmt.Printf(" %d %q", m.Article, in.Docs[m.Article].Article.Slice(m.Span))
		}
		fmt.Println()
	}
	// Output:
	// Ada Brook, person: 0 "Mayor Ada Brook" 0 "Brook" 1 "mayor" 1 "Ada Brook"
	// strikers, group: 0 "strikers" 0 "strikers"
	// agitators, group: 1 "agitators" 1 "agitators"
}
