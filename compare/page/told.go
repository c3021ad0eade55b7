package page

import (
	"strings"

	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// Finding is something that a summary says: a difference, a fact or a
// quotation.
type Finding struct {
	Kind PickKind
	// ID is that of a Pick of it.
	ID string
	// Text is what is said, the same in every language and whether outlets are
	// hidden or not.
	Text string
}

// Told are the differences, facts and quotations that the document of the
// choices shows, in its order.
func Told(c *compare.Comparison, ch Choices) []Finding {
	m := newMaker(c, ch)
	var out []Finding
	for _, d := range (differing{m}).chosenDifferences() {
		out = append(out, Finding{PickDifference, d.ID, sentenceOf(d.Difference)})
	}
	for _, i := range (telling{m}).told() {
		out = append(out, Finding{PickFact, c.Facts[i].ID, c.Facts[i].Title})
	}
	for _, p := range ch.picked(PickFact) {
		if i := (telling{m}).fact(p.ID); i >= 0 {
			out = append(out, Finding{PickFact, p.ID, c.Facts[i].Title})
		}
	}
	if m.ch.Variant == OnePage && !ch.chosen() {
		return out
	}
	for _, u := range (quoting{m}).chosenQuotations() {
		out = append(out, Finding{PickQuotation, u.id, u.Speaker})
	}
	return out
}

// All are all differences, facts and quotations of a comparison.
func All(c *compare.Comparison) []Finding {
	var out []Finding
	for _, d := range c.Differences {
		out = append(out, Finding{PickDifference, d.ID, sentenceOf(d)})
	}
	for _, f := range c.Facts {
		out = append(out, Finding{PickFact, f.ID, f.Title})
	}
	for i, u := range c.Utterances {
		out = append(out, Finding{PickQuotation, QuotationID(c, i), u.Speaker})
	}
	return out
}

// sentenceOf is a difference in one line: its sentence, or what it is about and
// what each article has.
func sentenceOf(d difference.Difference) string {
	if len(d.Sides) == 0 {
		return d.Sentence()
	}
	parts := []string{difference.Text(d.Lead)}
	for _, s := range d.Sides {
		parts = append(parts, difference.Text(s.Pieces))
	}
	return strings.Join(parts, "\n")
}

// Passages are those that a document quotes, in its order; one may be there
// more than once.
func Passages(d Document) []news.Passage {
	var out []news.Passage
	text := func(t Text) {
		for _, r := range t {
			if !r.At.Empty() {
				out = append(out, r.At)
			}
		}
	}
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			switch b := b.(type) {
			case Quotation:
				out = append(out, b.At)
			case Table:
				for _, row := range b.Rows {
					for _, c := range row {
						text(c)
					}
				}
			case Heading:
				text(b.Text)
			case List:
				for _, item := range b.Items {
					text(item)
				}
			}
		}
	}
	return out
}
