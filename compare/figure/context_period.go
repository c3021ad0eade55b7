package figure

import (
	"strconv"

	"parallax/compare/reading/number"
)

// readPeriod finds the year or month for which a number is told, and the
// chamber that it is about.
func (c *scanner) readPeriod() {
	for i := c.from - 1; i >= 0; i-- {
		if key := c.key(i); chambers[key] && !(key == "house" && c.key(i-1) == "white") {
			c.chamber = key
			break
		}
	}
	if c.IsTime() {
		return
	}
	c.readWeekday()
	low := c.low
	if openers[c.key(0)] {
		low = 0
	}
	for k := 1; k <= len(c.words) && c.period == ""; k++ {
		if i := c.to - 1 + k; i < min(c.high+2, len(c.words)) {
			c.period = c.periodAt(i)
		}
		if i := c.from - k; i >= low && c.period == "" {
			c.period = c.periodAt(i)
		}
	}
}

// readWeekday finds the weekday on which something happened, none on which it
// was said.
func (c *scanner) readWeekday() {
	for i := range c.words {
		near := i >= c.low && i < c.high || i == 1 && c.key(0) == "on"
		said := speech[c.key(i-1)] || speech[c.key(i-2)] || speech[c.key(i+1)]
		if weekdays[c.key(i)] && near && !said {
			c.day = c.key(i)
			return
		}
	}
}

// periodAt is the year at word i: "2012", "last year".
func (c *scanner) periodAt(i int) string {
	if number.IsYear(c.key(i)) {
		return c.key(i)
	}
	key := c.key(i)
	if spanned[key] && spans[c.key(i+1)] {
		if year, ok := c.yearOf(key, c.key(i+1)); ok {
			return year
		}
		return key + " " + c.key(i+1)
	}
	return ""
}

// yearOf is the year that "last year" or "this year" means in an article; false where
// its publication is not known.
func (c *scanner) yearOf(which, noun string) (string, bool) {
	if noun != "year" || !c.Doc.Article.Published.Known() {
		return "", false
	}
	offset, ok := nearPeriods[which]
	return strconv.Itoa(c.published().Year() + int(offset)), ok
}
