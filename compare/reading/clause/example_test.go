package clause_test

import (
	"fmt"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

func ExampleRead() {
	d := token.Split(news.New("", []string{"Mayor Roth, who lost the vote, refused to sign the bill."}))
	for _, c := range clause.Read(d).Clauses {
		fmt.Printf("%s: %s does %q, negative %v\n", c.Kind, d.Words[c.Subject].Lower, d.Words[c.Verb].Lower, c.Polarity == clause.Negative)
	}
	// Output:
	// main: roth does "sign", negative true
	// relative: roth does "lost", negative false
}

func ExampleCuts() {
	d := token.Split(news.New("", []string{"The council closed the bridge, which is ninety years old."}))
	for _, s := range clause.Cuts(d, d.Sentences[0].Span) {
		fmt.Println(d.Article.Slice(s))
	}
	// Output: The council closed the bridge
}
