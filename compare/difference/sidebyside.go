package difference

import (
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/say"
)

// sideBySide are the facts that the articles tell in their own words.
type sideBySide struct{ *event }

const (
	// longestBeside is how many bytes of a sentence are cited.
	longestBeside = 170
	// leastApart is the share of its words that a sentence has for itself, at
	// least: nearly equal sentences show no difference.
	leastApart = .4
	// leastAlone is how many such words there are for each sentence, at least.
	leastAlone = 2
	// closePair is the score of a pair that belongs together whatever its words,
	// leastBoth the share of their words that others have in common.
	closePair = .75
	leastBoth = .25
)

// write gives "Told side by side – The Hill: “...”; Fox: “...”; CNN: no clear
// match." It says nothing but that these sentences belong together.
func (w *sideBySide) write() []Difference {
	var out []Difference
	for f := range w.in.Facts {
		if d, ok := w.sentence(f); ok {
			out = append(out, d)
		}
	}
	return out
}

func (w *sideBySide) sentence(f int) (Difference, bool) {
	first := w.belong(f, w.inBodies(f))
	if len(first) < 2 || !w.facts.sure(f) {
		return Difference{}, false
	}
	own := w.ownShare(first)
	if own < leastApart {
		return Difference{}, false
	}
	sides := make([]Side, len(w.in.Docs))
	for a := range sides {
		at, ok := first[a]
		if !ok {
			sides[a] = Side{Article: a, Pieces: english(say.Message{Key: "difference.unmatched"}), Absent: true}
			continue
		}
		p := w.in.Sentence(at)
		sides[a] = Side{Article: a, Pieces: w.citedShort(a, p.Span, longestBeside), Passages: []news.Passage{p}}
	}
	d := w.sided("side-by-side", say.Message{Key: "difference.beside.lead"}, sides)
	d.Fact = f
	d.Weight = weigh(d.Key, measure{scale: w.facts.matter(f), amount: own})
	return d, true
}

// inBodies are the first tellings of a fact by article; a headline is too short to
// be set beside a sentence.
func (w *sideBySide) inBodies(f int) map[int]align.Place {
	out := map[int]align.Place{}
	for _, t := range w.in.Facts[f].Tellings {
		if _, ok := out[t.Article]; !ok && !w.in.headline(t.Place) {
			out[t.Article] = t.Place
		}
	}
	return out
}

// belong are those tellings that stand beside another one beyond doubt: by the
// score of their pair, or by the words that both have, of which one is no name.
func (w *sideBySide) belong(f int, first map[int]align.Place) map[int]align.Place {
	if w.in.Facts[f].Corrected {
		return first
	}
	out := map[int]align.Place{}
	for a, p := range first {
		for b, o := range first {
			if a != b && (w.facts.score(p, o) >= closePair || w.shareWords(p, o)) {
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
	for _, x := range telling(w.in.Docs[p.Article].WordsOf(p.Sentence)) {
		has[x.Stem], all[x.Stem] = true, true
	}
	both, plain := 0, false
	for _, x := range telling(w.in.Docs[o.Article].WordsOf(o.Sentence)) {
		if all[x.Stem] = true; has[x.Stem] {
			both, plain = both+1, plain || !x.Capital
			delete(has, x.Stem)
		}
	}
	return plain && float64(both) >= leastBoth*float64(len(all))
}

// ownShare is how many of the words of the sentences, without small words, stand
// in one of them alone, as a share.
func (w *sideBySide) ownShare(first map[int]align.Place) float64 {
	in := map[string]int{}
	for a, at := range first {
		for _, x := range w.in.Docs[a].WordsOf(at.Sentence) {
			if !small[x.Lower] {
				in[x.Stem] |= 1 << a
			}
		}
	}
	alone := 0
	for _, articles := range in {
		if articles&(articles-1) == 0 {
			alone++
		}
	}
	if alone < leastAlone*len(first) {
		return 0
	}
	return float64(alone) / float64(max(1, len(in)))
}
