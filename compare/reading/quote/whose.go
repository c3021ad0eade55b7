package quote

import (
	"slices"
	"sort"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Owner says whose words a stretch of text is.
type Owner string

// The three voices of an article; they are never added up.
const (
	OwnWords      Owner = "outlet's own"
	QuotedWords   Owner = "quoted"
	ReportedWords Owner = "reported"
)

// VoicePart is a stretch of text in one voice.
type VoicePart struct {
	news.Span
	Owner Owner
	// Quote is the index of the quotation that it belongs to; -1 for the
	// outlet's own words, and for words in quotation marks that nobody is
	// named for.
	Quote int
}

// voices cuts the whole text of an article by voice. The parts are in text
// order, without gaps, and neighbours differ. Of two quotations one in the
// other, the inner one has the words. Time grows with the length of the text
// and with the number of quotations, not with their product.
func voices(d *token.Document, marks []Stretch, quotes []Quote) []VoicePart {
	sweep := newSweep(d, marks, quotes)
	var out []VoicePart
	for i, at := range sweep.edges[:max(0, len(sweep.edges)-1)] {
		p := VoicePart{Span: news.Span{Start: at, End: sweep.edges[i+1]}}
		p.Owner, p.Quote = sweep.at(at)
		if n := len(out) - 1; n >= 0 && out[n].Owner == p.Owner && out[n].Quote == p.Quote {
			out[n].End = p.End
			continue
		}
		out = append(out, p)
	}
	return out
}

// content is one part of what a quotation says.
type content struct {
	news.Span
	quote int
	kind  Kind
}

// voiceSweep walks over the text from edge to edge.
type voiceSweep struct {
	edges    []int
	contents []content // by start
	marks    []Stretch // by start
	open     []content // that reach over the current edge
	next     int       // of contents
	mark     int
}

func newSweep(d *token.Document, marks []Stretch, quotes []Quote) *voiceSweep {
	s := &voiceSweep{marks: marks, edges: []int{0, len(d.Article.Text)}}
	for i, q := range quotes {
		for _, c := range q.Content {
			s.contents = append(s.contents, content{c, i, q.Kind})
			s.edges = append(s.edges, c.Start, c.End)
		}
	}
	for _, m := range s.marks {
		s.edges = append(s.edges, m.Start, m.End)
	}
	sort.SliceStable(s.contents, func(i, j int) bool { return s.contents[i].Start < s.contents[j].Start })
	slices.Sort(s.edges)
	s.edges = slices.Compact(s.edges)
	return s
}

// at is the voice from an edge on; edges are asked for in order.
func (s *voiceSweep) at(edge int) (Owner, int) {
	s.open = slices.DeleteFunc(s.open, func(c content) bool { return c.End <= edge })
	for s.next < len(s.contents) && s.contents[s.next].Start <= edge {
		if c := s.contents[s.next]; c.End > edge {
			s.open = append(s.open, c)
		}
		s.next++
	}
	for s.mark < len(s.marks) && s.marks[s.mark].End <= edge {
		s.mark++
	}
	marked := s.mark < len(s.marks) && s.marks[s.mark].Start <= edge
	inner := -1
	for i, c := range s.open {
		if inner < 0 || c.Len() <= s.open[inner].Len() {
			inner = i
		}
	}
	switch {
	case inner < 0 && marked:
		return QuotedWords, -1
	case inner < 0:
		return OwnWords, -1
	case marked || s.open[inner].kind == Direct:
		return QuotedWords, s.open[inner].quote
	}
	return ReportedWords, s.open[inner].quote
}

// VoicesIn are the parts of a span, in order and cut to it; parts come from
// a Text. Time grows with the number of parts found.
func VoicesIn(parts []VoicePart, in news.Span) []VoicePart {
	i := sort.Search(len(parts), func(i int) bool { return parts[i].End > in.Start })
	var out []VoicePart
	for ; i < len(parts) && parts[i].Start < in.End; i++ {
		p := parts[i]
		p.Span = p.Span.Intersect(in)
		out = append(out, p)
	}
	return out
}
