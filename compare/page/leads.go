package page

import (
	"slices"

	"parallax/compare/difference"
	"parallax/compare/say"
)

// saysWhat reports whether the lead of a difference says what it is about: those of
// sentences side by side name the words that these share, where there are any.
func saysWhat(d difference.Difference) bool {
	named := slices.ContainsFunc(d.Lead, func(p say.Piece) bool { return p.Of != nil && len(p.Of.Args) > 0 })
	return d.Kind != difference.KindTold && d.Kind != difference.KindOtherwise || named
}

// lead is what a difference is about, with the title of its fact, or else the words
// that are compared, where it does not say so itself.
func (m differing) lead(d difference.Difference) Text {
	if words := m.fullest(d); len(words) > 0 {
		return append(append(m.again(d.Lead), Run{Text: ": "}), words...)
	}
	if saysWhat(d) {
		return m.again(d.Lead)
	}
	about := m.about(d)
	switch {
	case len(about) == 0:
		return m.again(d.Lead)
	}
	return append(append(m.again(d.Lead), Run{Text: ": "}), about...)
}

// longestBegin is how many characters of a statement its heading has.
const longestBegin = 55

// fullest is the beginning of a statement that is quoted, in marks; nil for other
// differences.
func (m differing) fullest(d difference.Difference) Text {
	if d.Kind != difference.KindQuotation {
		return nil
	}
	for _, s := range d.Sides {
		if len(s.Pieces) == 0 || s.Pieces[0].Of == nil || s.Pieces[0].Of.Key != "difference.quotation.full" {
			continue
		}
		if i := slices.IndexFunc(s.Pieces, func(p say.Piece) bool { return p.Kind == say.Cited }); i >= 0 {
			words := limited(m.runs(s.Pieces[i:i+1]), longestBegin)
			return append(append(Text{{Text: m.cat["page.quote.open"]}}, words...), Run{Text: m.cat["page.quote.close"]})
		}
	}
	return nil
}

// about is the title of the fact of a difference, else the words of its sides that are
// compared.
func (m differing) about(d difference.Difference) Text {
	if d.Fact >= 0 && d.Fact < len(m.c.Facts) {
		return telling(m).factTitle(m.c.Facts[d.Fact])
	}
	var out Text
	for _, s := range d.Sides {
		for _, p := range s.Pieces {
			if p.Kind == say.Value && !p.Span.Empty() {
				if len(out) > 0 {
					out = append(out, Run{Text: " / "})
				}
				out = append(out, m.runs([]say.Piece{p})...)
			}
		}
	}
	return out
}
