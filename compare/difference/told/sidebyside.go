package told

import (
	"maps"
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/say"
)

// sideBySide are the facts that the articles tell in their own words.
type sideBySide struct{ *event.Event }

const (
	// closePair is the score of a pair that belongs together whatever its words,
	// leastBoth the share of their words that others have in common.
	closePair = .75
	leastBoth = .25
)

// write gives "Told side by side – The Hill: “...”; Fox: “...”; CNN: no clear
// match." It says nothing but that these sentences belong together.
func (w *sideBySide) write() []difference.Difference {
	var out []difference.Difference
	for f := range w.In.Facts {
		if d, ok := w.sentence(f); ok {
			out = append(out, d)
		}
	}
	return out
}

func (w *sideBySide) sentence(f int) (difference.Difference, bool) {
	first := w.belong(f, w.inBodies(f))
	if len(first) < 2 {
		return difference.Difference{}, false
	}
	own := w.OwnShare(slices.Collect(maps.Values(first)))
	if own < event.LeastApart {
		return difference.Difference{}, false
	}
	sides := make([]difference.Side, len(w.In.Docs))
	for a := range sides {
		at, ok := first[a]
		if !ok {
			sides[a] = difference.Side{Article: a, Pieces: difference.English(say.Message{Key: "difference.unmatched"}), Absent: true}
			continue
		}
		p := w.In.Sentence(at)
		sides[a] = difference.Side{Article: a, Pieces: w.CitedShort(a, p.Span, event.LongestBeside), Passages: []news.Passage{p}}
	}
	d := w.Sided("side-by-side", say.Message{Key: "difference.beside.lead"}, sides)
	d.Fact = f
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: w.Facts.Matter(f), Amount: own})
	return d, true
}

// inBodies are the first tellings of a fact by article; a headline is too short to
// be set beside a sentence.
func (w *sideBySide) inBodies(f int) map[int]align.Place {
	out := map[int]align.Place{}
	for _, t := range w.In.Facts[f].Tellings {
		if _, ok := out[t.Article]; !ok && !w.In.Headline(t.Place) {
			out[t.Article] = t.Place
		}
	}
	return out
}

// belong are those tellings that stand beside another one beyond doubt: by the
// score of their pair, or by the words that both have, of which one is no name.
func (w *sideBySide) belong(f int, first map[int]align.Place) map[int]align.Place {
	if w.In.Facts[f].Corrected {
		return first
	}
	out := map[int]align.Place{}
	for a, p := range first {
		for b, o := range first {
			if a != b && (w.Facts.Score(p, o) >= closePair || w.shareWords(p, o)) {
				out[a] = p
			}
		}
	}
	return out
}

// shareWords reports whether a quarter of the words of two sentences, small ones
// apart, stand in both, and one of these is no name.
func (w *sideBySide) shareWords(p, o align.Place) bool {
	has, all := map[string]bool{}, map[string]bool{}
	for _, x := range phrase.Telling(w.In.Docs[p.Article].WordsOf(p.Sentence)) {
		has[x.Stem], all[x.Stem] = true, true
	}
	both, plain := 0, false
	for _, x := range phrase.Telling(w.In.Docs[o.Article].WordsOf(o.Sentence)) {
		if all[x.Stem] = true; has[x.Stem] {
			both, plain = both+1, plain || !x.Capital
			delete(has, x.Stem)
		}
	}
	return plain && float64(both) >= leastBoth*float64(len(all))
}
