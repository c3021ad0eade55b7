package wording

import (
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// voice is whose words a span is.
type voice struct {
	voice   Voice
	speaker string
	// quote is the number of the quotation whose words they are, -1 for none.
	quote int
}

// voiceAt is the voice in which a span begins.
func (r *Reader) voiceAt(article int, s news.Span) voice {
	out := voice{voice: Own, quote: -1}
	ps := r.Texts[article].VoicesIn(s)
	if len(ps) == 0 {
		return out
	}
	switch p := ps[0]; p.Owner {
	case quote.QuotedWords:
		out.voice = Quoted
	case quote.ReportedWords:
		out.voice = Reported
	}
	if i := ps[0].Quote; i >= 0 && out.voice != Own {
		out.speaker, out.quote = r.Texts[article].Quotes[i].Speaker, i
	}
	return out
}

// at is the passage of a sentence.
func (r *Reader) at(article, sentence int) news.Passage {
	return r.Sentence(align.Place{Article: article, Sentence: sentence})
}
