package framing

import (
	"cmp"
	"slices"
	"sort"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// spoken are the stretches of an article that are the content of a
// quotation, by their start; reach holds the farthest end up to each.
type spoken struct {
	spans []news.Span
	reach []int
}

func spokenIn(quotes []quote.Quote) spoken {
	var out spoken
	for _, q := range quotes {
		out.spans = append(out.spans, q.Content...)
	}
	slices.SortFunc(out.spans, func(a, b news.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	end := 0
	for _, s := range out.spans {
		end = max(end, s.End)
		out.reach = append(out.reach, end)
	}
	return out
}

// holds reports whether one stretch contains s: of those that start at or
// before s, the farthest reaching one does or none.
func (p spoken) holds(s news.Span) bool {
	i := sort.Search(len(p.spans), func(i int) bool { return p.spans[i].Start > s.Start })
	return i > 0 && p.reach[i-1] >= s.End
}
