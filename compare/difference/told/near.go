package told

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/say"
)

// near are sentences that no fact joins and that come nearest to each other in meaning.
type near struct{ *sideBySide }

const (
	// leastNear is how alike they are at least, leastNearWords how many words they share,
	// and closeWords the number of those with which nearer by closeNear is not asked for.
	leastNear      = .6
	closeNear      = .65
	leastNearWords = 2
	closeWords     = 3
	// mostNear is how many are written of an event.
	mostNear = 10
)

// write gives "Perhaps the same matter – The Hill: “...”; Fox: “...”; CNN: no clear
// match." for sentences of which each is the other's nearest. It says no more than
// that they may belong together.
func (w *near) write() []difference.Difference {
	var all []besides
	seen := map[align.Place]bool{}
	for a, d := range w.In.Docs {
		for i := range d.Sentences {
			p := align.Place{Article: a, Sentence: i}
			if seen[p] {
				continue
			}
			if b := w.around(p); len(b.first) > 1 {
				for _, o := range b.first {
					seen[o] = true
				}
				all = append(all, b)
			}
		}
	}
	slices.SortStableFunc(all, func(x, y besides) int { return cmp.Compare(y.weight, x.weight) })
	var out []difference.Difference
	for _, b := range all[:min(len(all), mostNear)] {
		d := w.Sided("near", say.Message{Key: "difference.beside.perhaps"}, w.sides(b))
		d.Weight = b.weight
		out = append(out, d)
	}
	return out
}

// around are a sentence and those of other articles that are its nearest, and it
// theirs.
func (w *near) around(p align.Place) besides {
	b := besides{-1, map[int]align.Place{p.Article: p}, 0}
	least := 1.0
	for a := range w.In.Docs {
		o, c, ok := w.Closest(p, a)
		if a == p.Article || !ok || c < leastNear || w.joined(p, o) || w.common(p, o) < w.wanted(c) {
			continue
		}
		b.first[a], least = o, min(least, c)
	}
	if len(b.first) < 2 {
		return besides{}
	}
	b.weight = difference.Weigh("near", difference.Measure{Amount: least})
	if w.OwnShare(inOrder(b.first)) < event.LeastApart {
		return besides{}
	}
	return b
}

func (w *near) wanted(alike float64) int {
	if alike >= closeNear {
		return leastNearWords
	}
	return closeWords
}

// joined reports whether a fact joins two sentences.
func (w *near) joined(p, o align.Place) bool {
	return slices.ContainsFunc(w.In.Facts, func(f align.Fact) bool {
		in := func(x align.Place) bool {
			return slices.ContainsFunc(f.Tellings, func(t align.Telling) bool { return t.Place == x })
		}
		return in(p) && in(o)
	})
}

// common is how many words stand in two sentences, small ones apart.
func (w *near) common(p, o align.Place) int {
	has := map[string]bool{}
	for _, x := range phrase.Telling(w.In.Docs[p.Article].WordsOf(p.Sentence)) {
		has[x.Stem] = true
	}
	n := 0
	for _, x := range phrase.Telling(w.In.Docs[o.Article].WordsOf(o.Sentence)) {
		if has[x.Stem] {
			n++
			delete(has, x.Stem)
		}
	}
	return n
}
