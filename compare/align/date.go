package align

import (
	"math/bits"
	"time"
)

// occasion tells how the dates of two sentences agree. A weekday means the
// last one before the article was published, that day included.
func (c *corpus) occasion(a, b *sentence) (same, other bool) {
	if a.days == 0 || b.days == 0 {
		return false, false
	}
	x, y := c.docs[a.Article].Article.Published, c.docs[b.Article].Article.Published
	if !x.Known() || !y.Known() {
		return a.days&b.days != 0, a.days&b.days == 0
	}
	shift := c.daysApart(a.Article, b.Article)
	if shift < -6 || shift > 6 {
		return false, true
	}
	for x := a.days; x != 0; x &= x - 1 {
		for y := b.days; y != 0; y &= y - 1 {
			if c.dayBefore(a.Article, bits.TrailingZeros8(x)) == c.dayBefore(b.Article, bits.TrailingZeros8(y))+shift {
				return true, false
			}
		}
	}
	return false, true
}

// dayBefore is how many days before its article's publication a weekday lies,
// Monday being 0.
func (c *corpus) dayBefore(article, weekday int) int {
	return (int(c.docs[article].Article.Published.Time.Weekday()) + 6 - weekday + 7) % 7
}

// daysApart is the number of days from the publication of b to that of a; 0
// when one is unknown.
func (c *corpus) daysApart(a, b int) int {
	x, y := c.docs[a].Article.Published, c.docs[b].Article.Published
	if !x.Known() || !y.Known() {
		return 0
	}
	return int(x.LocalDay().Sub(y.LocalDay()) / (24 * time.Hour))
}
