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
	// places are the names near behind a preposition of place.
	places []string
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
	likeness    *weighed // see liken.near
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
	c.readPlaces()
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
	c.endClause()
}

// endClause draws the right bound to the end of the clause.
func (c *scanner) endClause() {
	for i := c.to; i < c.high; i++ {
		if turns[c.key(i)] || i > c.to && (breaks[c.key(i)] || strings.ContainsAny(c.gap(i), ";:—")) {
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
	return bare(c.words[i].Lower)
}

// stem is the stem of word i, "" outside.
func (c *scanner) stem(i int) string {
	if i < 0 || i >= len(c.words) {
		return ""
	}
	return c.words[i].Stem
}

// bare is a word without a possessive ending.
func bare(word string) string {
	return strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
}

// written is word i as it stands in the text.
func (c *scanner) written(i int) string { return c.text[c.words[i].Start:c.words[i].End] }

func (c *scanner) capital(i int) bool { return c.words[i].Capital }

// content reports whether word i tells something about what is measured.
func (c *scanner) content(i int) bool {
	key := c.key(i)
	return !c.words[i].Number && len(key) >= 4 && !empty[key] && (i < c.from || i >= c.to)
}

// readPlaces finds the names near that look like those of places.
func (c *scanner) readPlaces() {
	for i := c.low; i < c.high; i++ {
		if c.capital(i) && placeBefore[c.key(i-1)] && !weekdays[c.key(i)] && !months[c.key(i)] {
			c.places = append(c.places, c.words[i].Stem)
		}
	}
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
