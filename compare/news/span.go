package news

// Span is the half-open byte range [Start,End) of one Article.Text. Both ends
// stand on rune edges. The zero Span is empty and means "nothing".
type Span struct{ Start, End int }

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether t lies inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Intersect is the part that s and t share; it is empty when there is none.
func (s Span) Intersect(t Span) Span {
	u := Span{max(s.Start, t.Start), min(s.End, t.End)}
	if u.Empty() {
		return Span{}
	}
	return u
}

// Passage is a span of the article with the given ID.
type Passage struct {
	Article string
	Span
}
