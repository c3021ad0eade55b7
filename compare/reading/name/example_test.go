package name_test

import (
	"fmt"

	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/token"
)

func ExampleRead() {
	d := token.Split(&news.Article{Text: "They met Rep. Ada Moss (R-Ohio). Then Moss’s driver, Roy Hill, left for Paris."})
	t := name.Read(d)
	for _, e := range t.Entities {
		fmt.Println(e.Name, "is a", e.Kind, e.Titles, e.Party, e.Place, "named", len(e.Mentions), "times as", e.Forms)
	}
	// Output:
	// Ada Moss is a person [rep] republican ohio named 2 times as [Ada Moss Moss]
	// Roy Hill is a person []   named 1 times as [Roy Hill]
	// Paris is a place []   named 1 times as [Paris]
}

func ExampleIndex() {
	read := func(text string) *name.Text { return name.Read(token.Split(&news.Article{Text: text})) }
	x := name.NewIndex([]*name.Text{read("Rep. Peter King spoke."), read("Nobody was speaking.")})
	fmt.Println(x.Has(0, "Peter King"), x.Has(1, "Peter King"), x.Elsewhere(0, "Peter King"))
	// Output:
	// true false false
}
