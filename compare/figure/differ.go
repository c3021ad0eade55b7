package figure

import (
	"math"
	"slices"

	"parallax/compare/reading/number"
	"parallax/compare/reading/vector"
)

// The bounds of numbers that differ and are of one thing all the same. What is one thing
// is told with numbers that lie near each other, in sentences that tell one fact or are
// near in meaning. Chosen by hand on the 22 conflicts of 54 labelled events, of which
// half have numbers that are read: too few to fit weights, which found the same five at
// best.
const (
	closeTimes  = 1.17 // how many times as large the larger may be
	namedTimes  = 2.25 // the same where one name stands near both: "the Nordic index rose .5 percent"
	leastMeant  = .55  // of the sentences' meaning in common
	closeMeant  = .65  // the same for sentences that tell no fact together
	leastBeside = .5   // cosine of the words near, where the sentences tell no fact together
)

// contrasts are the numbers of one thing that differ, in the order of their first values.
func (w *rows) contrasts() []Figure {
	var out []Figure
	of := map[sort][]int{}
	for j, b := range w.values {
		if !measures(b.Quantity) || b.Vague {
			continue
		}
		s := sortOf(b.Quantity)
		for _, i := range of[s] {
			if w.values[i].Article != b.Article && w.contrast(i, j) && !w.shown(i, j) {
				out = append(out, w.own([]int{i, j}, []Value{w.values[i], b}))
			}
		}
		of[s] = append(of[s], j)
	}
	return out
}

// contrast reports whether two values differ and are of one thing.
func (w *rows) contrast(i, j int) bool {
	a, b := w.values[i], w.values[j]
	if !withinTimes(a.Quantity, b.Quantity, w.mostTimes(a, b)) || w.relate(i, j) != Differ || a.Kind == number.Count && !w.countAlike(i, j) {
		return false
	}
	meant, known := w.meant(a, b)
	if known && meant < leastMeant || w.matched(a, b) || w.matched(b, a) {
		return false
	}
	if w.fact(a, b) >= 0 {
		return true
	}
	x, y := w.context(a), w.context(b)
	return known && meant >= closeMeant && w.cosine(w.near(x), w.near(y)) >= leastBeside*leastBeside
}

// mostTimes is how many times as large as the other one of two values may be.
func (w *rows) mostTimes(a, b Value) float64 {
	x, y := w.context(a), w.context(b)
	if a.Kind == number.Percent && shared(x.names, y.names) > 0 && alike(w.sited(a), w.sited(b), x, y) {
		return namedTimes
	}
	return closeTimes
}

// countAlike reports whether two counts, no small ones, are of one noun, or one has none.
func (w *rows) countAlike(i, j int) bool {
	a, b := w.values[i], w.values[j]
	x, y := w.context(a), w.context(b)
	return min(a.Low, b.Low) > smallCount && (x.head == "" || y.head == "" || sameHead(x, y)) && !apart(x, y) && !differ(x.deed, y.deed)
}

// matched reports whether the sentence of b has a number that is that of a, or one that
// lies nearer, by which as many words of those near a stand.
func (w *rows) matched(a, b Value) bool {
	apart := math.Abs(math.Log(a.Low / b.Low))
	x := w.near(w.context(a))
	beside := w.cosine(x, w.near(w.context(b)))
	for _, v := range w.values {
		if v.Place != b.Place || v.Span == b.Span || sortOf(v.Quantity) != sortOf(a.Quantity) || w.cosine(x, w.near(w.context(v))) < beside {
			continue
		}
		if rel := Relate(a.Quantity, v.Quantity); rel == Same || rel == Rounded || v.Low > 0 && math.Abs(math.Log(a.Low/v.Low)) < apart {
			return true
		}
	}
	return false
}

// meant is how much of the sentences of two values is told in the other; false where
// their meaning was not read.
func (w *rows) meant(a, b Value) (float64, bool) {
	if w.weights == nil || w.meaning[a.Article] == nil || w.meaning[b.Article] == nil {
		return 0, false
	}
	p, q := vector.Align(&w.meaning[a.Article].Sentences[a.Sentence], &w.meaning[b.Article].Sentences[b.Sentence], w.weights)
	return (p + q) / 2, true
}

// shown reports whether a figure has both values already.
func (w *rows) shown(i, j int) bool {
	has := func(f Figure, v Value) bool {
		return slices.ContainsFunc(slices.Concat(f.Values, f.More), func(o Value) bool { return o.Article == v.Article && o.Span == v.Span })
	}
	return slices.ContainsFunc(w.found, func(f Figure) bool { return has(f, w.values[i]) && has(f, w.values[j]) })
}

// weigh makes the weights of tokens where the meaning of two articles was read.
func weigh(texts []*vector.Text) *vector.Weights {
	read := slices.DeleteFunc(slices.Clone(texts), func(t *vector.Text) bool { return t == nil })
	if len(read) < 2 {
		return nil
	}
	return vector.NewWeights(read...)
}

// measures reports whether a number counts or measures something.
func measures(q number.Quantity) bool {
	switch q.Kind {
	case number.Count, number.Money, number.Percent, number.Length:
		return !q.Stamp
	}
	return false
}
