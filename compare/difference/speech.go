package difference

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// speech is what the sentences need to know of quotations.
type speech struct {
	in     *Input
	people *people
}

func newSpeech(in *Input, p *people) *speech { return &speech{in: in, people: p} }

func (w *speech) mostlySaidSpan(article int, s news.Span) bool {
	n := 0
	for _, p := range w.saidIn(article, s) {
		n += p.Len()
	}
	return 2*n > s.Len()
}

// saidIn are the parts of a span that belong to quotations.
func (w *speech) saidIn(article int, s news.Span) []quote.VoicePart {
	return slices.DeleteFunc(w.in.Texts[article].VoicesIn(s), func(p quote.VoicePart) bool { return p.Owner == quote.OwnWords || p.Quote < 0 })
}
