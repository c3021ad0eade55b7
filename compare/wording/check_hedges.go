package wording

import (
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// Hedges is the check for words of doubt and certainty.
func Hedges() Check {
	return Check{
		ID:    "hedges",
		Title: titleOf("hedges"),
		Doc: "Marks words by which a text commits itself less (“reportedly”, “may have”) or more (“certainly”, “at last”). To sound unsure is often care, " +
			"not evasion: compare where each article does.",
		Example: "A man was injured in the confusion.",
		Basis:   "A list of our own; the idea is that of hedging in academic prose (Hyland 1998).",
		Find:    findHedges,
	}
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
