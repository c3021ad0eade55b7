package number

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/segment"
	"parallax/compare/stem"
)

// Sited is a quantity in its sentence.
type Sited struct {
	Quantity
	Text     string
	Sentence news.Span
}

// Between compares two quantities of sentences that tell the same. Numbers
// that differ are taken to mean the same only when the words near them agree:
// otherwise they are unrelated.
func Between(a, b Sited) Relation {
	r := Relate(a.Quantity, b.Quantity)
	if r != Differ {
		return r
	}
	return settle(a.Kind, a.context(), b.context())
}

// settle decides whether numbers of one kind that differ mean the same thing.
func settle(kind Kind, x, y context) Relation {
	switch {
	case len(x.ordinals) > 0 && len(y.ordinals) > 0 && !overlap(x.ordinals, y.ordinals):
		return Unrelated // "for the first time", "the second time this week"
	case kind == Percent && x.among != y.among:
		return Unrelated // of all voters, among younger voters
	case kind == Weekday && !overlap(x.plain, y.plain):
		return Unrelated
	case kind == Weekday:
		return Differ
	case strict[kind] && !overlap(x.near, y.near):
		return Unrelated // "elected in 2010", "opened in 2006"
	case !overlap(x.near, y.all) && !overlap(x.all, y.near):
		return Unrelated
	}
	return Differ
}

// strict are the kinds of which a story holds many: the words near both
// numbers must agree.
var strict = map[Kind]bool{Year: true, Date: true, Duration: true, Age: true, Clock: true}

// context is the words about a quantity, as stems.
type context struct {
	near, all, plain, ordinals []string
	among                      bool
}

// nearby is how far in words the things counted stand from their number.
const nearby = 6

func (s Sited) context() context {
	var c context
	words := segment.Words(s.Text, s.Sentence)
	from, to := s.place(words)
	for i, w := range words {
		written := s.Text[w.Start:w.End]
		key := strings.ToLower(written)
		switch {
		case ordinals[key]:
			if i+1 < len(words) && s.Text[words[i+1].Start:words[i+1].End] == "time" {
				c.ordinals = append(c.ordinals, key)
			}
		case key == "among":
			c.among = true
		case !w.Number && len(key) >= 4 && !empty[key] && !s.Span.Overlaps(w.Span):
			c.add(written, i >= from-nearby && i <= to+nearby)
		}
	}
	return c
}

// place is the range of words of the quantity.
func (s Sited) place(words []segment.Token) (from, to int) {
	for i, w := range words {
		if w.End <= s.Span.Start {
			from = i + 1
		}
		if w.Start < s.Span.End {
			to = i
		}
	}
	return from, to
}

// add takes in a content word.
func (c *context) add(written string, near bool) {
	key := strings.ToLower(written)
	root := stem.Word(strings.TrimSuffix(strings.TrimSuffix(key, "'s"), "’s"))
	c.all = append(c.all, root)
	if first, _ := utf8.DecodeRuneInString(written); !unicode.IsUpper(first) {
		c.plain = append(c.plain, root)
	}
	if near {
		c.near = append(c.near, root)
	}
}

func overlap(x, y []string) bool {
	return slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
}

var ordinals = map[string]bool{
	"first": true, "second": true, "third": true, "fourth": true, "fifth": true,
}

// empty words tell nothing about what is counted. Our list.
var empty = setOf(`about after again also among around been before being between
	could does during each early even from have having here into just last late
	later least less like made many more most much nearly next only other over
	roughly said same says since some such than that their them then there
	these they this those three time told under until upon very were what when
	where which while will with would year years month months week weeks days
	percent million billion thousand hundred dollars monday tuesday wednesday
	thursday friday saturday sunday`)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
