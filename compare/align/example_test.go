package align_test

import (
	"context"
	"fmt"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading"
)

func ExampleMatch() {
	var in align.Input
	for _, body := range []string{
		"The council of Odern closed the old bridge on Monday. Gulls watched.",
		"On Monday the old bridge was closed by the council of Odern. Rain fell in the night.",
	} {
		in.Add(reading.Read(news.New("", []string{body})))
	}
	r := align.Match(context.Background(), in)
	for _, f := range r.Facts {
		fmt.Println(f.Title)
		for _, t := range f.Tellings {
			fmt.Printf("- %d: %s\n", t.Article, in.Article(t.Article).Slice(t.Span))
		}
	}
	fmt.Println(len(r.OnlyHere), "sentences stand in one article alone")
	// Output:
	// The council of Odern closed the old bridge on Monday
	// - 0: The council of Odern closed the old bridge on Monday.
	// - 1: On Monday the old bridge was closed by the council of Odern.
	// 2 sentences stand in one article alone
}
