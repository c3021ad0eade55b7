package event

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// Speech is what the sentences need to know of quotations.
type Speech struct{ in *Input }

func (w *Speech) mostlySaidSpan(article int, s news.Span) bool {
	n := 0
	for _, p := range w.SaidIn(article, s) {
		n += p.Len()
	}
	return 2*n > s.Len()
}

// SaidIn are the parts of a span that belong to quotations.
func (w *Speech) SaidIn(article int, s news.Span) []quote.VoicePart {
	return slices.DeleteFunc(w.in.Texts[article].VoicesIn(s), func(p quote.VoicePart) bool { return p.Owner == quote.OwnWords || p.Quote < 0 })
}
