package utterance_test

import (
	"fmt"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/utterance"
)

// One utterance in two articles, and what the second did with its words.
func ExampleMatch() {
	var set reading.Set
	for _, p := range []string{
		"“We have made three offers since the spring, and they have walked away from all of them,” Ada Moss said.",
		"Ada Moss said: “We have made three offers since the spring, and [the union] walked away.”",
	} {
		set.Add(reading.Read(news.New("", []string{p})))
	}
	for _, u := range utterance.Match(set) {
		fmt.Println(u.Speaker)
		for _, r := range utterance.Runs(set, u, 1) {
			fmt.Printf("%s: %s\n", r.Kind, set.Article(r.Article).Slice(r.Span))
		}
	}
	// Output:
	// Ada Moss
	// kept: “We have made three offers since the spring, and
	// cut: they have walked away from all of them,
	// inserted: [the union] walked away.”
}
