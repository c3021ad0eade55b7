package sheet

import "parallax/compare/news"

// Part is a stretch of a text that is set in one way.
type Part struct {
	news.Span
	Mark Mark
}

// Mark is how a stretch agrees.
type Mark int

// The marks.
const (
	NoMark Mark = iota
	Agrees
	Other
)

// Parts are the stretches of a span, with words in it that agree and that differ: both in
// text order. What overlaps a stretch before it is left out.
func Parts(all news.Span, agrees, differs []news.Span) []Part {
	var out []Part
	at := all.Start
	add := func(s news.Span, m Mark) {
		if !s.Empty() {
			out = append(out, Part{s, m})
		}
	}
	for len(agrees) > 0 || len(differs) > 0 {
		var s news.Span
		m := Other
		if len(differs) == 0 || len(agrees) > 0 && agrees[0].Start < differs[0].Start {
			s, agrees, m = agrees[0], agrees[1:], Agrees
		} else {
			s, differs = differs[0], differs[1:]
		}
		if s = s.Intersect(news.Span{Start: at, End: all.End}); s.Empty() {
			continue
		}
		add(news.Span{Start: at, End: s.Start}, NoMark)
		add(s, m)
		at = s.End
	}
	add(news.Span{Start: at, End: all.End}, NoMark)
	return out
}
