package quote

import (
	"sort"

	"parallax/compare/news"
)

// overlaps finds among quotations those whose content overlaps another.
type overlaps struct {
	quotes []Quote
	parts  []news.Span
	owner  []int
}

func newOverlaps(quotes []Quote) *overlaps {
	o := &overlaps{quotes: quotes}
	for i, q := range quotes {
		for _, c := range q.Content {
			o.parts = append(o.parts, c)
			o.owner = append(o.owner, i)
		}
	}
	sort.Sort(o)
	return o
}

func (o *overlaps) Len() int { return len(o.parts) }

func (o *overlaps) Less(i, j int) bool { return o.parts[i].Start < o.parts[j].Start }

func (o *overlaps) Swap(i, j int) {
	o.parts[i], o.parts[j] = o.parts[j], o.parts[i]
	o.owner[i], o.owner[j] = o.owner[j], o.owner[i]
}

// lookBack bounds how many parts before a place may still reach over it.
const lookBack = 8

// any reports whether a part overlaps s.
func (o *overlaps) any(s news.Span) bool {
	i := sort.Search(len(o.parts), func(i int) bool { return o.parts[i].Start >= s.Start })
	for k := max(0, i-lookBack); k < len(o.parts) && o.parts[k].Start < s.End; k++ {
		if o.parts[k].Overlaps(s) {
			return true
		}
	}
	return false
}

// best is the quotation that shares most with q, with that share; -1 when
// none shares anything.
func (o *overlaps) best(f *finder, q Quote) (int, float64) {
	at, top := -1, 0.0
	for _, c := range q.Content {
		i := sort.Search(len(o.parts), func(i int) bool { return o.parts[i].Start >= c.Start })
		for k := max(0, i-lookBack); k < len(o.parts) && o.parts[k].Start < c.End; k++ {
			if !o.parts[k].Overlaps(c) || o.owner[k] == at {
				continue
			}
			if s := f.shared(o.quotes[o.owner[k]].Content, q.Content); s > top {
				at, top = o.owner[k], s
			}
		}
	}
	return at, top
}

// shared is the share of bytes that two contents have in common of all theirs.
func (f *finder) shared(a, b []news.Span) float64 {
	common, all := 0, 0
	for _, x := range a {
		all += x.Len()
		for _, y := range b {
			if s := x.Intersect(y); !s.Empty() {
				common += s.Len()
			}
		}
	}
	for _, y := range b {
		all += y.Len()
	}
	return float64(common) / float64(all-common)
}
