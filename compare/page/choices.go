package page

import (
	"slices"

	"parallax/compare/cite"
	"parallax/compare/news"
)

// Choices are what the reader decides about a summary. The zero value is
// right: a summary of the first six differences with lines to write on.
type Choices struct {
	// Title stands on top; "" takes the headline of the base article.
	Title string
	// Name, Course and Date stand below it; each may be "". The date is as the
	// reader writes it: nothing here depends on the clock.
	Name, Course, Date string
	// Introduction and Conclusion are the reader's own words, paragraphs parted
	// by blank lines. Without a conclusion there are lines for writing one.
	Introduction, Conclusion string
	// Style is how the works cited are written; "" is the first of cite.Styles.
	Style   Style
	Variant Variant
	// Hide has the articles called "Article A" instead of by their outlets, and
	// leaves out what would tell them: headlines, authors, addresses.
	Hide bool
	// Picks are what the reader wants told, in the reader's order; those of one
	// kind stand together. A summary, or one page, in which a difference, a fact or a
	// quotation is picked holds nothing of these kinds but what is; else, and in the other
	// variants without a pick of a kind, the program chooses: the first differences, the
	// quotations that were cut most.
	Picks []Pick
	// Notes are the reader's notes, in the reader's order.
	Notes []Note
	// Language is the tag of the language of the summary's own words; "" is
	// English.
	Language string
	// Program names the program and its version ("Parallax 1.0").
	Program string
	// Appendix are sections that stand behind all others, as they are.
	Appendix []Section
	// Retrieved are the days on which the copies were made, by article ID, where
	// they are known.
	Retrieved map[string]news.Date
	// Tight is how much less is shown than a summary or one page may show, from 0 to
	// Tightest, so that it fits its pages (package form tries them in turn).
	Tight int
}

// Tightest is the least that is shown.
const Tightest = 4

// Style is a style of citations.
type Style = cite.Style

// Variant is which kind of summary is made.
type Variant string

// The variants; "" is Summary.
const (
	Summary Variant = "summary"  // two to four pages
	Full    Variant = "full"     // all differences, facts, quotations and numbers
	OnePage Variant = "one-page" // the shortest
	// Worksheet has empty cells for a pupil to fill in, AnswerKey is the same
	// with what belongs there.
	Worksheet Variant = "worksheet"
	AnswerKey Variant = "key"
)

// Pick is something that the reader wants in the summary.
type Pick struct {
	Kind PickKind
	// ID is that of a difference.Difference, an align.Fact, a quotation (see
	// QuotationID) or a Note. What is not found in the comparison is left out and
	// told among its limits.
	ID string
	// Comment is what the reader says about it, "" for nothing.
	Comment string
}

// PickKind is what can be picked.
type PickKind string

// The kinds of picks.
const (
	PickDifference PickKind = "difference"
	PickFact       PickKind = "fact"
	PickQuotation  PickKind = "quotation"
	PickNote       PickKind = "note"
)

// Note is a note of the reader, at a passage or about the whole.
type Note struct {
	ID   string
	Text string
	// At is the passage that it is about, empty for a note about the whole.
	At news.Passage
}

// chosen reports whether the summary holds what the reader chose, and nothing else.
func (c Choices) chosen() bool {
	return (c.Variant == "" || c.Variant == Summary || c.Variant == OnePage) &&
		slices.ContainsFunc(c.Picks, func(p Pick) bool { return p.Kind != PickNote })
}

// picked are the picks of a kind, in the reader's order, each once.
func (c Choices) picked(kind PickKind) []Pick {
	var out []Pick
	for _, p := range c.Picks {
		if p.Kind == kind && !slices.ContainsFunc(out, func(o Pick) bool { return o.ID == p.ID }) {
			out = append(out, p)
		}
	}
	return out
}
