package told

import (
	"cmp"
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
	// surePair the one from which on nothing is said to be open about it, leastBoth the
	// share of their words that others have in common.
	closePair = .8
	surePair  = .9
	leastBoth = .25
	// mostBeside is how many are written of an event.
	mostBeside = 40
)

// write gives "Told side by side – The Hill: “...”; Fox: “...”; CNN: no clear
// match." It says nothing but that these sentences belong together, and where that is
// less sure, that they may.
func (w *sideBySide) write() []difference.Difference {
	var all []besides
	for f := range w.In.Facts {
		if b, ok := w.besides(f); ok {
			all = append(all, b)
		}
	}
	slices.SortStableFunc(all, func(x, y besides) int { return cmp.Compare(y.weight, x.weight) })
	var out []difference.Difference
	for _, b := range all[:min(len(all), mostBeside)] { // to look for the nearest takes long
		out = append(out, w.sentence(b))
	}
	return out
}

// besides are the tellings of a fact that stand beside each other, by article.
type besides struct {
	fact   int
	first  map[int]align.Place
	weight float64
}

func (w *sideBySide) besides(f int) (besides, bool) {
	first := w.belong(f, w.inBodies(f))
	own := w.OwnShare(inOrder(first))
	weight := difference.Weigh("side-by-side", difference.Measure{Scale: w.Facts.Matter(f), Amount: own})
	return besides{f, first, weight}, len(first) > 1 && own >= event.LeastApart
}

// inOrder are sentences of several articles in the order of these: of equally near
// ones the first counts.
func inOrder(first map[int]align.Place) []align.Place {
	var out []align.Place
	for _, a := range slices.Sorted(maps.Keys(first)) {
		out = append(out, first[a])
	}
	return out
}

func (w *sideBySide) sentence(b besides) difference.Difference {
	d := w.Sided("side-by-side", w.named(w.lead(b.fact, b.first), b.fact, inOrder(b.first)), w.sides(b))
	d.Fact, d.Weight = b.fact, b.weight
	return d
}

func (w *sideBySide) sides(b besides) []difference.Side {
	out, told := make([]difference.Side, len(w.In.Docs)), inOrder(b.first)
	for a := range out {
		if at, ok := b.first[a]; ok {
			out[a] = cited(w.Event, at, told)
			out[a].Passages = w.Shown(b.fact, at)
		} else {
			out[a] = without(w.Event, a, told)
		}
	}
	return out
}

// lead says that sentences are told side by side where each of them certainly tells the
// fact or surely belongs to another one, else that they may be about the same.
func (w *sideBySide) lead(f int, first map[int]align.Place) string {
	for a, p := range first {
		sure := w.In.Facts[f].Corrected || w.In.Facts[f].Certain(p)
		for b, o := range first {
			c, _ := w.Alike(p, o)
			sure = sure || a != b && (w.Facts.Score(p, o) >= surePair || c >= event.NearMeant)
		}
		if !sure {
			return "difference.beside.perhaps"
		}
	}
	return "difference.beside.lead"
}

// without is the side of an article of which no sentence stands beside those told: the
// place of one in its body that is joined to them elsewhere, be it that it only may tell the same;
// else the nearest where it is near in meaning, and one of these the nearest to it; else the
// headline where it is joined to them, else the name in all of them that it does not have.
func without(w *event.Event, article int, told []align.Place) difference.Side {
	links := w.Links().To(article, event.LinkTold, told...)
	if len(links) > 0 && !w.In.Headline(links[0].Place) {
		return linked(w, links[0], told)
	}
	at, near := w.In.NearestTo(article, told)
	if !near {
		var alike float64
		at, alike, near = w.NearestMeant(article, told)
		near = near && alike >= event.NearMeant && mutual(w, at, told)
	}
	if near {
		s := cited(w, at, told)
		s.Pieces = difference.English(say.Message{Key: "difference.beside.nearest", Args: []say.Arg{say.Of("words", s.Pieces...)}})
		return s
	}
	if len(links) > 0 {
		return linked(w, links[0], told)
	}
	if n, ok := w.SharedName(article, told); ok {
		label := []difference.Piece{say.At(difference.Value, n.Name, -1, news.Span{})}
		return difference.Side{Article: article, Pieces: difference.English(say.Message{Key: "headlines.none", Args: []say.Arg{say.List("names", label)}}), Absent: true}
	}
	return difference.Side{Article: article, Pieces: difference.English(say.Message{Key: "difference.unmatched"}), Absent: true}
}

// linked is the side of an article with a sentence that is joined to those told
// elsewhere: its words where it certainly tells the same, else "perhaps sentence 22".
func linked(w *event.Event, x event.Link, told []align.Place) difference.Side {
	at := say.Message{Key: "difference.linked.headline"}
	switch s := w.In.Docs[x.Article].Sentences[x.Sentence]; {
	case !s.Headline() && x.Kind == event.LinkTold:
		return cited(w, x.Place, told)
	case !s.Headline():
		at = say.Message{Key: "difference.linked.sentence", Args: []say.Arg{say.Count("n", s.Number)}}
	case x.Kind == event.LinkTold:
		x.Kind = event.LinkMaybe // a headline names a fact by few words
	}
	m := say.Message{Key: x.Kind.Key(), Args: []say.Arg{say.Of("place", difference.English(at)...)}}
	return difference.Side{Article: x.Article, Pieces: difference.English(m), Passages: []news.Passage{w.In.Sentence(x.Place)}}
}

// mutual reports whether one of some sentences is nearest to another one, which is
// nearest to it: else that tells another matter still better.
func mutual(w *event.Event, at align.Place, told []align.Place) bool {
	return slices.ContainsFunc(told, func(o align.Place) bool {
		back, _, ok := w.Closest(o, at.Article)
		return ok && back == at
	})
}

// cited is the side of an article with a sentence that stands beside others.
func cited(w *event.Event, at align.Place, others []align.Place) difference.Side {
	return difference.Side{Article: at.Article, Pieces: event.CitedBeside(w, at, others), Passages: []news.Passage{w.In.Sentence(at)}}
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
	met := map[string]bool{} // stems, true where nothing is to be counted any more
	for _, x := range w.In.Docs[p.Article].WordsOf(p.Sentence) {
		if !phrase.Small[x.Lower] {
			met[x.Stem] = false
		}
	}
	both, plain := 0, false
	for _, x := range w.In.Docs[o.Article].WordsOf(o.Sentence) {
		if phrase.Small[x.Lower] {
			continue
		}
		if done, ok := met[x.Stem]; ok && !done {
			both, plain = both+1, plain || !x.Capital
		}
		met[x.Stem] = true
	}
	return plain && float64(both) >= leastBoth*float64(len(met))
}
