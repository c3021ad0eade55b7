package figure

import (
	"slices"
	"strings"

	"parallax/compare/reading/number"
)

// readHead finds the noun behind a number.
func (c *scanner) readHead() {
	i := c.to
	if i >= len(c.words) {
		return
	}
	gap := strings.Trim(c.text[c.Span.End:c.words[i].Start], "”\"’")
	switch {
	case c.Kind == number.Ordinal:
		c.head, c.name = c.stem(i), c.capital(i)
	case strings.HasPrefix(gap, "-"):
		c.head = c.stem(i)
		c.readThing(i + 1)
	case gap == " " && c.Kind != number.Count && strings.Contains(c.text[c.Span.Start:c.Span.End], "-"):
		c.readThing(i) // "a two-year budget"
	case c.key(i) == "of" && c.Kind != number.Age:
		c.readWhole(i + 1)
	case c.Kind == number.Money && purposes[c.key(i)]:
		c.of, _ = c.last(i + 1)
	case c.Kind != number.Money && strings.TrimSpace(gap) == "":
		c.readPlural(i)
	}
}

// readWhole reads what stands behind "of".
func (c *scanner) readWhole(i int) {
	c.part = !c.Vague && definite[c.key(i)]
	if c.readPlural(i); c.head == "" && c.Kind != number.Count {
		c.head, c.noun = c.last(i) // "5 percent of the power grid"
	}
}

// readThing reads what has so many: "24-page indictment".
func (c *scanner) readThing(i int) {
	for ; i < len(c.words) && i < c.to+5 && c.gap(i) == " " && c.content(i); i++ {
		c.thing = c.stem(i)
	}
}

// phrase is how many words a noun with what stands before it may have.
const phrase = 8

// readPlural takes the first plural of the words that belong together.
func (c *scanner) readPlural(from int) {
	if from > c.to && definite[c.key(from)] {
		from++
	}
	for i := from; i < min(from+phrase, len(c.words)); i++ {
		key := c.key(i)
		if i > from && c.gap(i) != " " && c.gap(i) != "-" || stops[key] {
			return
		}
		c.more = c.more || added[key]
		if isPlural(key) {
			c.head, c.noun = c.stem(i), key
			if c.capital(i) {
				c.noun = c.written(i)
			}
			if c.key(i+1) == "of" {
				c.of, _ = c.last(i + 2)
			}
			return
		}
	}
}

// isPlural reports whether a word looks like the plural of a noun.
func isPlural(key string) bool {
	return crowd[key] || compound(key) || len(key) > 3 && strings.HasSuffix(key, "s") && !strings.HasSuffix(key, "ss") && !strings.HasSuffix(key, "us")
}

// compound reports whether a word ends in a plural without an s: "fishermen".
func compound(key string) bool {
	return slices.ContainsFunc(compounded, func(end string) bool { return len(key) > len(end)+1 && strings.HasSuffix(key, end) })
}

// last is the last of the words that belong together from a word on, as stem
// and as written.
func (c *scanner) last(from int) (root, written string) {
	if definite[c.key(from)] || indefinite[c.key(from)] {
		from++
	}
	for i := from; i < min(from+phrase, len(c.words)); i++ {
		if i > from && c.gap(i) != " " || stops[c.key(i)] || !c.content(i) {
			break
		}
		root, written = c.stem(i), c.written(i)
	}
	return root, written
}

// readDeed finds the nearest word of what befell people, in the same clause.
func (c *scanner) readDeed() {
	low := c.low
	for k := 1; k <= window && c.deed == ""; k++ {
		if i := c.from - k; i >= low && !breaks[c.key(i)] && !strings.Contains(c.gap(i+1), ",") {
			c.deed = deeds[c.stem(i)]
		} else {
			low = c.from
		}
		if i := c.to - 1 + k; i < c.high && c.deed == "" {
			c.deed = deeds[c.stem(i)]
		}
	}
}
