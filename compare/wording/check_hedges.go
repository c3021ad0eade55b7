package wording

import (
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// Hedges is the check for words of doubt and certainty.
func Hedges() Check {
	return described("hedges", findHedges)
}

func findHedges(r *Reader) []Finding {
	var out []Finding
	for a, d := range r.Docs {
		for s := range d.Sentences {
			words := r.words(a, s)
			for _, h := range lexicon.Hedges().Find(words) {
				span := news.Span{Start: words[h.First].Start, End: words[h.End-1].End}
				v := r.voiceAt(a, span)
				if r.Lexicon.Quiet(h.Entry, d.Article.ID) {
					continue
				}
				f := Finding{
					Article: a, Sentence: s, Words: []news.Span{span}, Voice: v.voice, Speaker: v.speaker, Category: string(h.Entry.Category),
					Evidence: []news.Passage{r.at(a, s)},
				}
				out = append(out, f.hedging(h.Entry))
			}
		}
	}
	return out
}
