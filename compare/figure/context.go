package figure

import (
	"strings"

	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// Sited is a quantity in its sentence.
type Sited struct {
	number.Quantity
	// Doc is the article, which tells when it was published, to find out which
	// day "on Tuesday" and "yesterday" mean.
	Doc *token.Document
	// Numbers are what number.Find gives for Doc.
	Numbers number.Text
	// Sentence is the index of the quantity's sentence in Doc.
	Sentence int
}

// context is what the words about a quantity tell of what it measures. All
// words are stems.
type context struct {
	// near are the content words about it, up to other numbers; all those of
	// the sentence.
	near, all []string
	// head is the noun that is counted, "" when it was not found; thing what
	// has so many ("24-page indictment").
	head, thing string
	// noun is head as it is written, of what it is of ("members of the council"),
	// more is true for "seven other states".
	noun, of string
	more     bool
	// names are the words near that begin with a capital, but for the first.
	names []string
	// part is true for "14 of the passengers".
	part bool
	// deed is what befell those counted ("death"), "" when nothing is told.
	deed string
	// ties are the words right before and behind a day or a year, acts those
	// among them that look like verbs.
	ties, acts []string
	// anchor is whose age it is, before what the preposition before a year.
	anchor, before string
	// name is true when anchor, or what an ordinal stands before, is a name.
	name bool
	// label is true for a number that only names something: "the 2016
	// campaign", "his 8 p.m. slot", "as of 11 p.m."
	label bool
	// period is the year for which it is told, chamber the one that voted.
	period, chamber string
	// day is the weekday on which it happened, marked is true for a number that
	// was needed, aimed at or averaged.
	day    string
	marked bool
	// asOf is true where the sentence tells the hour at which it holds: "as of
	// 2 p.m."
	asOf     bool
	ordinals []string
	among    bool
	// sides are the words near it of which another quantity must not have the
	// opposite, one bit each; left and right are the two sides.
	left, right uint64
}

// window is how many words on either side are near.
const window = 8

// scanner reads the context of one quantity.
type scanner struct {
	Sited
	text  string
	words []token.Word
	// from is the first word of the quantity, to the one behind it.
	from, to int
	// low and high bound the words that are near.
	low, high int
	context
}

func (s Sited) context() context {
	c := &scanner{Sited: s, text: s.Doc.Article.Text, words: s.Doc.WordsOf(s.Sentence)}
	c.place()
	c.bound()
	c.gather()
	c.readHead()
	c.readDeed()
	c.readDay()
	c.readAge()
	c.readPeriod()
	c.readSides()
	return c.context
}

// place finds the words of the quantity.
func (c *scanner) place() {
	for i, w := range c.words {
		if w.End <= c.Span.Start {
			c.from = i + 1
		}
		if w.Start < c.Span.End {
			c.to = i + 1
		}
	}
}

// bound sets what is near: eight words, up to the next number that is no day
// or year; to the right only to the end of the clause.
func (c *scanner) bound() {
	c.low, c.high = max(0, c.from-window), min(len(c.words), c.to+window)
	for _, q := range c.Numbers[c.Sentence] {
		if q.IsTime() || q.Kind == number.Ordinal || q.Span.Overlaps(c.Span) {
			continue
		}
		for c.low < c.from && c.words[c.low].Start < q.Span.End && q.Span.End <= c.Span.Start {
			c.low++
		}
		for c.high > c.to && c.words[c.high-1].End > q.Span.Start && q.Span.Start >= c.Span.End {
			c.high--
		}
	}
	for i := c.to; i < c.high; i++ {
		if i > c.to && (breaks[c.key(i)] || strings.ContainsAny(c.gap(i), ";:—")) {
			c.high = i
		}
	}
}

// gap is the text before word i.
func (c *scanner) gap(i int) string {
	if i <= 0 || i >= len(c.words) {
		return ""
	}
	return c.text[c.words[i-1].End:c.words[i].Start]
}

// key is word i in lower case without a possessive ending, "" outside.
func (c *scanner) key(i int) string {
	if i < 0 || i >= len(c.words) {
		return ""
	}
	return strings.TrimSuffix(c.words[i].Lower, "'s")
}

// stem is the stem of word i, "" outside.
func (c *scanner) stem(i int) string {
	if i < 0 || i >= len(c.words) {
		return ""
	}
	return c.words[i].Stem
}

// written is word i as it stands in the text.
func (c *scanner) written(i int) string { return c.text[c.words[i].Start:c.words[i].End] }

func (c *scanner) capital(i int) bool { return c.words[i].Capital }

// content reports whether word i tells something about what is measured.
func (c *scanner) content(i int) bool {
	key := c.key(i)
	return !c.words[i].Number && len(key) >= 4 && !empty[key] && (i < c.from || i >= c.to)
}

func (c *scanner) gather() {
	for i := range c.words {
		key := c.key(i)
		switch {
		case key == "among":
			c.among = true
		case key == "of" && c.key(i-1) == "as" && i+1 < len(c.words) && c.words[i+1].Number:
			c.asOf = true
		case ordinals[key] && turned[c.key(i+1)]:
			c.ordinals = append(c.ordinals, key)
		case c.content(i):
			root := c.words[i].Stem
			c.all = append(c.all, root)
			if i >= c.low && i < c.high {
				c.near = append(c.near, root)
				if i > 0 && c.capital(i) {
					c.names = append(c.names, root)
				}
				c.marked = c.marked || marks[root]
			}
		}
	}
}

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
	return crowd[key] || len(key) > 3 && strings.HasSuffix(key, "s") && !strings.HasSuffix(key, "ss") && !strings.HasSuffix(key, "us")
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
		return key + " " + c.key(i+1)
	}
	return ""
}
