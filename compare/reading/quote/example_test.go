package quote_test

import (
	"fmt"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Who says what in a short article, by which verb.
func ExampleFind() {
	a := news.New("Bridge to reopen", []string{
		"“We will rebuild it within a year,” said Ada Moss, the mayor of Dale.",
		"She added that the town would pay.",
		"The work is “a waste of money,” a council member said.",
	})
	for _, q := range quote.Find(token.Split(a)) {
		fmt.Printf("%s, %s (%s):", q.Speaker, q.Kind, a.Slice(q.Cue))
		for _, c := range q.Content {
			fmt.Print(" ", a.Slice(c))
		}
		fmt.Println()
	}
	// Output:
	// Ada Moss, direct (said): “We will rebuild it within a year,”
	// Ada Moss, indirect (added): that the town would pay
	// a council member, mixed (said): The work is “a waste of money,”
}

// Whose words an article gives, from its beginning to its end.
func ExampleRead() {
	a := news.New("", []string{"Ada Moss said the bridge was “a ruin on two legs” and should go. It rained."})
	for _, v := range quote.Read(token.Split(a), quote.Known{}).Voices {
		fmt.Printf("%s: %q\n", v.Owner, a.Slice(v.Span))
	}
	// Output:
	// outlet's own: "Ada Moss said "
	// reported: "the bridge was "
	// quoted: "“a ruin on two legs”"
	// reported: " and should go"
	// outlet's own: ". It rained."
}
