package quoted

import (
	"cmp"
	"slices"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
)

const (
	// mostOtherSaid is how many of them are written.
	mostOtherSaid = 3
	// leastOwn is how many words a stretch needs to be an article's own; of it no
	// other article may have event.RunLength words in a row.
	leastOwn = 5
	// mostSaid is the length in bytes up to which words are cited.
	mostSaid = 150
	// fewOwn is how many of them an article has at most: of somebody who speaks all
	// the time each article takes other words.
	fewOwn = 4
	// ownCited is how many stretches of one article are shown.
	ownCited = 3
)

// otherSaid are the sentences about speakers from whom the articles take other
// words.
type otherSaid struct{ *event.Event }

// write gives "Other words of John Kirby – The Hill: “completely inappropriate
// for troops”; CNN: “blur the lines of loyalty”; Fox: not found." for persons of
// whom two articles or more have words between quotation marks that stand in no
// other.
func (w *otherSaid) write() []difference.Difference {
	var out []difference.Difference
	for _, s := range w.Spoken {
		if s.Articles() > 1 && w.Sayable(s) {
			if d, ok := w.of(s); ok {
				out = append(out, d)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y difference.Difference) int { return cmp.Compare(y.Weight, x.Weight) })
	return out[:min(len(out), mostOtherSaid)]
}

func (w *otherSaid) of(x event.Spoken) (difference.Difference, bool) {
	own, most := 0, 0
	var sides []difference.Side
	for a := range w.In.Docs {
		said := w.ownOf(a, x)
		s, ok := w.side(a, x, said)
		if !ok {
			return difference.Difference{}, false
		}
		if len(said) > 0 {
			own++
		}
		most = max(most, len(said))
		sides = append(sides, s)
	}
	if own < 2 || most > fewOwn || len(difference.Together(sides)) < 2 {
		return difference.Difference{}, false
	}
	d := w.Sided("other-said", say.Message{Key: "othersaid.lead", Args: []say.Arg{say.Of("name", say.At(difference.Value, x.Name, -1, news.Span{}))}}, sides)
	d.About = x.Name
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: float64(own) / float64(len(sides)), Amount: 1 / float64(most)})
	return d, true
}

// side is what one article prints of somebody's words; false where that is not
// sure.
func (w *otherSaid) side(article int, x event.Spoken, own []news.Span) (difference.Side, bool) {
	if longest := x.Longest(article); len(own) == 0 && !longest.Empty() {
		own = []news.Span{longest}
	}
	if len(own) == 0 {
		if w.SurelyAbsent(article, x.Named) {
			return difference.Absent(article), true
		}
		s := difference.Side{Article: article, Pieces: difference.English(say.Message{Key: "othersaid.none"}), Absent: true}
		return s, !x.Quotes(article) && !w.unknownSpeech(article)
	}
	s := difference.Side{Article: article, Pieces: w.CitedShort(article, own[0], mostSaid)}
	for _, o := range own[:min(len(own), ownCited)] {
		s.Passages = append(s.Passages, w.In.Passage(article, o))
	}
	slices.SortFunc(s.Passages, func(x, y news.Passage) int { return cmp.Compare(x.Span.Start, y.Span.Start) })
	return s, true
}

// unknownSpeech reports whether an article has words between quotation marks of
// which nobody knows who said them.
func (w *otherSaid) unknownSpeech(article int) bool {
	text := w.In.Texts[article]
	return slices.ContainsFunc(text.Marks, func(m quote.Stretch) bool {
		if len(w.In.Docs[article].WordsIn(m.Span)) < leastOwn {
			return false
		}
		return !slices.ContainsFunc(text.VoicesIn(m.Span), func(p quote.VoicePart) bool { return p.Quote >= 0 && text.Quotes[p.Quote].Speaker != "" })
	})
}

// ownOf are the stretches of somebody's words between quotation marks that stand
// in no other article, the longest first.
func (w *otherSaid) ownOf(article int, x event.Spoken) []news.Span {
	var out []news.Span
	for _, s := range x.Said[article] {
		if w.own(article, s) {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(x, y news.Span) int { return cmp.Compare(y.Len(), x.Len()) })
	return out
}

// own reports whether no other article has a run of a stretch's words, or half of them.
func (w *otherSaid) own(article int, s news.Span) bool {
	words := w.In.Docs[article].WordsIn(s)
	if len(words) < leastOwn {
		return false
	}
	for a := range w.In.Docs {
		if a != article && w.Facts.HasWords(a, article, s) {
			return false // in another order, or with another word among them
		}
		for i := 0; a != article && i < len(words); i++ {
			if w.Proofs().HasRun(a, words, i) {
				return false
			}
		}
	}
	return true
}
