package wording

import (
	"slices"
	"sync"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// HeadlineWording is the check for loaded words of a headline that the body
// does not have in the outlet's own voice.
func HeadlineWording() Check {
	return described("headline-wording", func(r *Reader) []Finding { return r.headline() })
}

func findHeadline(r *Reader) []Finding {
	table := r.Lexicon.Table(lexicon.Loaded())
	var out []Finding
	for a, d := range r.Docs {
		context := r.context(a)
		own, said := map[*lexicon.Entry]bool{}, map[*lexicon.Entry]bool{}
		plain := sync.OnceValue(func() map[string]bool { return r.ownStems(a) })
		var head []use
		for s := range d.Sentences {
			words := r.words(a, s)
			for _, h := range table.FindIn(words, context) {
				span := news.Span{Start: words[h.First].Start, End: words[h.End-1].End}
				switch v := r.voiceAt(a, span); {
				case r.Lexicon.Quiet(h.Entry, d.Article.ID):
				case d.Sentences[s].Headline():
					head = append(head, use{h.Entry, a, s, span, v})
				case v.voice == Own:
					own[h.Entry] = true
				default:
					said[h.Entry] = true
				}
			}
		}
		for _, u := range head {
			if (u.entry.Category.Strong() || u.entry.Own) && u.voice.voice == Own && !own[u.entry] && len(d.Sentences) > u.sentence+1 &&
				!r.stemsAmong(a, u.span, plain) {
				out = append(out, r.headlineFinding(u, said[u.entry]))
			}
		}
	}
	return out
}

// ownStems are the stems of the words that the body of an article has in the
// outlet's own voice.
func (r *Reader) ownStems(article int) map[string]bool {
	out := map[string]bool{}
	for i, s := range r.Docs[article].Sentences {
		if s.Headline() {
			continue
		}
		for _, w := range r.words(article, i) {
			if r.voiceAt(article, w.Span).voice == Own {
				out[w.Stem] = true
			}
		}
	}
	return out
}

// stemsAmong reports whether all words of a span have one of the stems: the body
// has the word, though in another form or sense.
func (r *Reader) stemsAmong(article int, s news.Span, stems func() map[string]bool) bool {
	return !slices.ContainsFunc(r.Docs[article].WordsIn(s), func(w token.Word) bool { return !stems()[w.Stem] })
}

func (r *Reader) headlineFinding(u use, said bool) Finding {
	f := Finding{
		Article: u.article, Sentence: u.sentence, Words: []news.Span{u.span}, Voice: Own, Category: "headline",
		Evidence: []news.Passage{r.at(u.article, u.sentence)},
	}
	if said {
		return f.because("headline.said")
	}
	return f.because("headline")
}
