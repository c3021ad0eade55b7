package align

import "parallax/compare/align/weekday"

// occasion tells how the dates of two sentences agree.
func (c *corpus) occasion(a, b *sentence) (same, other bool) {
	if a.days == 0 || b.days == 0 {
		return false, false
	}
	named := func(s *sentence) weekday.Named {
		return weekday.Named{Days: s.days, Published: c.docs[s.Article].Article.Published}
	}
	return weekday.Agree(named(a), named(b))
}

// daysApart is the number of days from the publication of b to that of a; 0
// when one is unknown.
func (c *corpus) daysApart(a, b int) int {
	return weekday.Apart(c.docs[a].Article.Published, c.docs[b].Article.Published)
}
