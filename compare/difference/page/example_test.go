package page_test

import (
	"context"
	"fmt"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/page"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/wording"
)

// Two articles of which one alone uses loaded words.
func ExampleWrite() {
	var set reading.Set
	for _, a := range []*news.Article{
		{Outlet: "The Heron", ID: "a", Text: "The shameful state of the bridge has a bizarre history.\n\nThe council closed it on Monday."},
		{Outlet: "The Kite", ID: "b", Text: "It rained.\n\nOn Monday the council closed the bridge."},
	} {
		set.Add(reading.Read(a))
	}
	found := align.Match(context.Background(), align.Input{Set: set})
	in := &event.Input{
		Reader: wording.Read(wording.Input{Set: set, Facts: found.Facts}),
		Pairs:  found.Pairs, Placements: difference.Placements(set.Docs, found.Facts),
	}
	for _, d := range page.Write(in) {
		if d.Kind != difference.KindWording {
			continue
		}
		fmt.Println(d.Sentence())
		for _, p := range d.Evidence {
			fmt.Println(set.Article(0).Slice(p.Span))
		}
	}
	// Output:
	// Only The Heron writes, in its own words, “shameful” and “bizarre”.
	// The shameful state of the bridge has a bizarre history.
}
