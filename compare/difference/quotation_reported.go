package difference

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// mostlyReported is the share of the telling words of reported speech that
// stand in the quotation which it is said to give.
const mostlyReported = .6

// reported writes "What the Wire quotes from Rosa Delgado with “...”, The
// Courier gives in its own words." where one article quotes a clause and
// another reports it without quotation marks.
func (w *quotations) reported(u utterance.Utterance) (Difference, bool) {
	for _, f := range u.Forms {
		at := utterance.LongestMarked(w.in.Set, f)
		direct := w.in.Docs[f.Article].WordsIn(at)
		if len(direct) < utterance.LeastCited || len(direct) > utterance.MostCited || w.speech.inHeadline(f) {
			continue
		}
		for _, o := range u.Forms {
			if o.Article != f.Article && w.ownWordsOnly(u, o.Article) && w.gives(o, direct) {
				return w.reportedSentence(u, f, o, at), true
			}
		}
	}
	return Difference{}, false
}

// ownWordsOnly reports whether an article gives an utterance without a word
// between quotation marks.
func (w *quotations) ownWordsOnly(u utterance.Utterance, article int) bool {
	return !slices.ContainsFunc(u.Forms, func(f utterance.Form) bool {
		return f.Article == article && w.in.Texts[article].Quotes[f.Quote].Kind != quote.Indirect
	})
}

// gives reports whether reported words are mostly those of a quotation, and
// enough of it.
func (w *quotations) gives(o utterance.Form, direct []token.Word) bool {
	has := map[string]bool{}
	telling := 0
	for _, x := range direct {
		if !small[x.Lower] {
			telling++
		}
		has[x.Stem] = true
	}
	n, same := 0, 0
	for _, c := range w.in.Texts[o.Article].Quotes[o.Quote].Content {
		for _, x := range w.in.Docs[o.Article].WordsIn(c) {
			if small[x.Stem] {
				continue
			}
			if n++; has[x.Stem] {
				same++
			}
		}
	}
	return n >= 3 && float64(same) >= mostlyReported*float64(n) && 2*same >= telling
}

func (w *quotations) reportedSentence(u utterance.Utterance, f, o utterance.Form, s news.Span) Difference {
	l := w.line()
	l.say("What ")
	l.outlet(f.Article)
	l.say(" quotes from " + w.speech.speaker(u) + " with ")
	l.cite(f.Article, s, w.in.Article(f.Article).Slice(s))
	l.say(", ")
	l.outlet(o.Article)
	l.say(" gives in its own words.")
	return w.quoteDifference("reported", u, l, 0)
}

// quotePlaces writes "Ann Lee’s “...” stands in the first sentence of The Dale
// and in sentence 28 of 40 of The Hill." for words that articles quote far from
// each other.
func (w *quotations) quotePlaces(u utterance.Utterance) (Difference, bool) {
	s, ok := utterance.Common(w.in.Set, u)
	if !ok {
		return Difference{}, false
	}
	var ps []Placement
	for i, a := range s.Articles {
		ps = append(ps, w.placeAt(a, s.Starts[i]))
	}
	slices.SortStableFunc(ps, func(a, b Placement) int { return cmp.Compare(a.Share(), b.Share()) })
	apart := ps[len(ps)-1].Share() - ps[0].Share()
	if apart < farApart || ps[0].Share() > high {
		return Difference{}, false
	}
	l := w.line()
	l.say(w.speech.speaker(u) + "’s ")
	l.cite(s.Article, s.Span, w.in.Article(s.Article).Slice(s.Span))
	l.say(" stands ")
	for i, p := range ps {
		l.say(joint(i, len(ps)) + position(p, i == len(ps)-1))
		l.outlet(p.Article)
	}
	l.say(".")
	d := w.quoteDifference("quoted-late", u, l, 0)
	d.Weight *= apart
	return d, true
}

// placeAt is the place of the sentence at an offset.
func (w *quotations) placeAt(article, offset int) Placement {
	d := w.in.Docs[article]
	i := max(0, d.SentenceAt(offset))
	return Placement{Article: article, At: align.Place{Article: article, Sentence: i}, Number: d.Sentences[i].Number, Of: length(w.in.Docs[article])}
}
