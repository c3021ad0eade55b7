package told

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
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
	// leastOwn is how many of them are neither names nor what the articles are about all
	// along: of rows without one two in five set two matters beside each other.
	// sureOwn is how many a row needs so that it does not stand among the loose.
	leastOwn = 1
	sureOwn  = 2
	// mostNear is how many are written of an event.
	mostNear = 10
)

// write gives "Perhaps the same matter – The Hill: “...”; Fox: “...”; CNN: no clear
// match." for sentences of which each is the other's nearest. It says no more than
// that they may belong together.
func (w *near) write() []difference.Difference {
	if !slices.ContainsFunc(w.In.Meaning, func(t *vector.Text) bool { return t != nil }) {
		return nil
	}
	var all []besides
	seen := map[align.Place]bool{}
	for a, d := range w.In.Docs {
		for i := range d.Sentences {
			p := align.Place{Article: a, Sentence: i}
			if seen[p] || !w.Tells(a, i) {
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
		key := "near"
		if w.loose(b) {
			key = "near-loose"
		}
		d := w.Sided(key, w.named("difference.beside.perhaps", -1, inOrder(b.first)), w.sides(b))
		d.Weight = difference.Weigh(key, difference.Measure{Amount: b.weight})
		out = append(out, d)
	}
	return out
}

// around are a sentence and those of other articles that are its nearest, and it
// theirs; their weight is how alike the two are that are least alike.
func (w *near) around(p align.Place) besides {
	b := besides{-1, map[int]align.Place{p.Article: p}, 0}
	least := 1.0
	for a := range w.In.Docs {
		o, c, ok := w.Closest(p, a)
		if a == p.Article || !ok || c < leastNear || !w.Tells(o.Article, o.Sentence) || w.joined(p, o) {
			continue
		}
		if n := len(w.common(p, o)); n < leastNearWords || n < closeWords && c < closeNear || w.ownWords(p, o) < leastOwn {
			continue
		}
		b.first[a], least = o, min(least, c)
	}
	if len(b.first) < 2 {
		return besides{}
	}
	b.weight = least
	if w.OwnShare(inOrder(b.first)) < event.LeastApart {
		return besides{}
	}
	return b
}

// loose reports whether two of the sentences are less alike, or little more and share only one
// word beyond names and what their articles are about all along.
func (w *near) loose(b besides) bool {
	for a, p := range b.first {
		for k, o := range b.first {
			if c, _ := w.Alike(p, o); k > a && (c < closeNear || c < event.NearMeant && w.ownWords(p, o) < sureOwn) {
				return true
			}
		}
	}
	return false
}

const (
	// mostTopic is the share of the sentences of an article above which a word tells what
	// all of it is about, and leastTopic how many they are at least.
	mostTopic  = .1
	leastTopic = 3
)

// ownWords is how many words stand in two sentences that are neither names nor what one of
// the two articles is about.
func (w *near) ownWords(p, o align.Place) int {
	n := 0
	for _, x := range w.common(p, o) {
		if !x.Capital && !w.topic(p.Article, x.Stem) && !w.topic(o.Article, x.Stem) {
			n++
		}
	}
	return n
}

func (w *sideBySide) topic(article int, stem string) bool {
	n := len(w.Facts.Words[article].OfStem(stem))
	return n >= leastTopic && float64(n) > mostTopic*float64(len(w.In.Docs[article].Sentences))
}

// joined reports whether a fact joins two sentences.
func (w *near) joined(p, o align.Place) bool {
	return slices.ContainsFunc(w.In.Facts, func(f align.Fact) bool {
		in := func(x align.Place) bool {
			return slices.ContainsFunc(f.Tellings, func(t align.Telling) bool { return t.Holds(x) })
		}
		return in(p) && in(o)
	})
}

// common are the words that stand in two sentences, small ones apart, each once.
func (w *near) common(p, o align.Place) []token.Word {
	has := map[string]bool{}
	for _, x := range phrase.Telling(w.In.Docs[p.Article].WordsOf(p.Sentence)) {
		has[x.Stem] = true
	}
	var out []token.Word
	for _, x := range phrase.Telling(w.In.Docs[o.Article].WordsOf(o.Sentence)) {
		if has[x.Stem] {
			out = append(out, x)
			delete(has, x.Stem)
		}
	}
	return out
}
