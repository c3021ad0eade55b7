package wording_test

import (
	"fmt"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/wording"
)

// Words of one article that are worth a second look.
func ExampleFind() {
	var set reading.Set
	set.Add(reading.Read(news.New("Vote", []string{"Ada Brook claimed that the plan was dead. The mayor reportedly left."})))
	for _, f := range wording.Find(wording.Read(wording.Input{Set: set})) {
		fmt.Printf("%s: %s (%s)\n", f.Check, set.Article(f.Article).Slice(f.Words[0]), f.Voice)
	}
	// Output:
	// loaded-wording: claimed (outlet's own)
	// reporting-verbs: claimed (outlet's own)
	// hedges: reportedly (outlet's own)
}

// Where the body has what the headline says.
func ExampleHeadlines() {
	var set reading.Set
	set.Add(reading.Read(news.New("Reckless council closes bridge", []string{
		"The council closed the bridge on Monday.", "“It is a reckless council,” said Ada Brook.",
	})))
	for _, p := range wording.Headlines(set) {
		fmt.Printf("%s: %s\n", set.Article(p.Article).Slice(p.Span), p.Trace)
	}
	// Output:
	// Reckless council closes bridge: in the body
}
