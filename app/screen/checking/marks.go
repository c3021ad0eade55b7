package checking

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/chip"
	"parallax/app/part/told"
	"parallax/app/screen/drawn"
	"parallax/compare/check"
	"parallax/compare/cite"
)

// corrections are the verdicts to choose from, that of the program first, and
// what puts the statement into the summary.
func (c *Check) corrections(s check.Statement) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, v := range check.Verdicts() {
		to := v
		if v == s.Verdict {
			to = ""
		}
		os = append(os, chip.NewChip(verdictSign(v)+" "+counted(v), s.Shown() == v, func() { c.hooks.Check.Correct(to) }))
	}
	os = append(os, chip.NewChip("+ "+told.Told("bench.add"), false, c.hooks.Check.Add))
	return chip.NewChipLines(os...)
}

// citations are the passages that the reader cites for a statement, in the style
// that is chosen.
func (c *Check) citations(s check.Statement) string {
	if len(s.Cited) == 0 || c.state.Comparison == nil {
		return ""
	}
	k := drawn.NewCiting(c.state)
	var out []string
	for _, p := range s.Cited {
		d := c.state.Check.Result.Docs[p.Article]
		out = append(out, cite.Text(k.List.Cite(p.Article, cite.PlaceOf(d, p.Span))))
	}
	if k.Style.Notes() {
		return "[" + strings.Join(out, "; ") + "]"
	}
	return strings.Join(out, " ")
}

// citeKey names what a tap on a passage does: cite it in the text, or no more.
func (c *Check) citeKey(p check.Place) string {
	r, at := c.state.Check.Result, c.state.Check.At
	p.Span = r.Docs[p.Article].Sentences[p.Sentence].Span
	if at > 0 && at <= len(r.Statements) && slices.Contains(r.Statements[at-1].Cited, p) {
		return "check.screen.cited"
	}
	return "check.screen.cite"
}
