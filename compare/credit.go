package compare

import (
	"strings"

	"parallax/compare/number"
	"parallax/compare/quote"
)

// What stands for a name where no name does.
const (
	// ItselfCredited is for a number that the article gives in its own name.
	ItselfCredited = "the article itself"
	// UnknownCredited is for one whose speaker was not found.
	UnknownCredited = "somebody whose name was not found"
)

// longestCredit is the number of words up to which a source is taken for a
// name; a longer one is a clause.
const longestCredit = 8

// CreditOf names who gives a number: the speaker's full name instead of "he",
// a source without a name as the article calls it, ItselfCredited or
// UnknownCredited.
func (c *Comparison) CreditOf(v number.Value) string {
	if v.Credited.Empty() {
		return c.uncredited(v)
	}
	r := c.Readings[v.Article]
	for _, q := range r.Quotes {
		if q.Source == v.Credited && contains(q, v) {
			return nameOr(quote.SpeakerName(r.Article, q))
		}
	}
	return nameOr(quote.SpeakerName(r.Article, quote.Quote{Source: v.Credited}))
}

// uncredited tells a number that somebody says, who was not found, from one that
// nobody says but the article.
func (c *Comparison) uncredited(v number.Value) string {
	for _, q := range c.Readings[v.Article].Quotes {
		if contains(q, v) {
			return nameOr(q.Speaker)
		}
	}
	return ItselfCredited
}

func contains(q quote.Quote, v number.Value) bool {
	for _, s := range q.Content {
		if s.Contains(v.Span) {
			return true
		}
	}
	return false
}

func nameOr(name string) string {
	if n := len(strings.Fields(name)); n == 0 || n > longestCredit {
		return UnknownCredited
	}
	return name
}
