package vector

import (
	"cmp"
	"slices"

	"parallax/compare/news"
)

// Link is a word or a few words of one sentence and those of another that
// answer them: "resigned" and "stepped down".
type Link struct {
	// A and B are spans of the articles of the two sentences.
	A, B news.Span
	// Cosine is how alike they are here, the highest of their tokens.
	Cosine float64
	// Share is what they add to (p+q)/2 of Align.
	Share float64
	// Same is true when both are written with the same tokens.
	Same bool
}

// leastLink is the likeness below which two words are no reason for anything.
const leastLink = .55

// spread is how much less alike than the words of a link its neighbours may be
// to belong to it: "stepped" beside "down".
const spread = .15

// Links are the words that carried the alignment of two sentences, those that
// added most first. Words unlike each other, single letters and the commonest
// words are left out, so that the shares add up to less than (p+q)/2.
func Links(a, b *Sentence, w *Weights) []Link {
	var m matches
	if !m.find(a, b) {
		return nil
	}
	l := linker{a: wordsOf(a.Tokens), b: wordsOf(b.Tokens), chains: map[[2]int]*chain{}}
	l.add(&l.a, m.a[:], w, func(i, j int) [2]int { return [2]int{l.a.of[i], l.b.of[j]} })
	l.add(&l.b, m.b[:], w, func(i, j int) [2]int { return [2]int{l.a.of[j], l.b.of[i]} })
	out := l.links()
	slices.SortStableFunc(out, func(x, y Link) int { return cmp.Compare(y.Share, x.Share) })
	return out
}

// linker gathers what two words add to an alignment.
type linker struct {
	a, b   words
	chains map[[2]int]*chain
}

// chain is a run of words of each sentence.
type chain struct {
	a, b          run
	cosine, share float64
	same          bool
}

// run is a half-open range of words.
type run [2]int

// add takes in the matches of the tokens of one sentence; place is which two
// words a match joins.
func (l *linker) add(from *words, of []match, w *Weights, place func(i, j int) [2]int) {
	all := 0.
	for i := range from.tokens {
		all += w.Of(from.tokens[i].ID)
	}
	for i := range from.tokens {
		at := place(i, of[i].at)
		if of[i].cosine < leastLink || l.a.common(at[0]) || l.b.common(at[1]) {
			continue
		}
		x := l.chains[at]
		if x == nil {
			x = &chain{a: run{at[0], at[0] + 1}, b: run{at[1], at[1] + 1}, same: l.sameTokens(at)}
			l.chains[at] = x
		}
		x.cosine = max(x.cosine, float64(of[i].cosine))
		x.share += float64(w.Of(from.tokens[i].ID)*float64(of[i].cosine)) / (2 * all)
	}
}

// sameTokens reports whether two words have the same tokens.
func (l *linker) sameTokens(at [2]int) bool {
	return slices.EqualFunc(l.a.word(at[0]), l.b.word(at[1]), func(s, t Token) bool { return s.ID == t.ID })
}

// links are the chains, each with the neighbours that belong to it, in text
// order of a, then b. Chains that became one are one link.
func (l *linker) links() []Link {
	fixed := [2]map[int]bool{{}, {}} // words that the other sentence has too
	for at, x := range l.chains {
		if x.same {
			fixed[0][at[0]], fixed[1][at[1]] = true, true
		}
	}
	all := make([]chain, 0, len(l.chains))
	for at, x := range l.chains {
		if !x.same {
			least := max(leastLink, x.cosine-spread)
			x.a = l.a.grow(x.a, func(i int) bool { return !fixed[0][i] && l.cosine(i, at[1]) >= least })
			x.b = l.b.grow(x.b, func(j int) bool { return !fixed[1][j] && l.cosine(at[0], j) >= least })
		}
		all = append(all, *x)
	}
	slices.SortFunc(all, func(x, y chain) int {
		return cmp.Or(slices.Compare(x.a[:], y.a[:]), slices.Compare(x.b[:], y.b[:]), cmp.Compare(x.share, y.share))
	})
	var out []Link
	for i, x := range all {
		if n := len(out); i > 0 && x.a == all[i-1].a && x.b == all[i-1].b {
			out[n-1].Share += x.share
			out[n-1].Cosine = max(out[n-1].Cosine, x.cosine)
			continue
		}
		out = append(out, Link{l.a.cover(x.a), l.b.cover(x.b), x.cosine, x.share, x.same})
	}
	return out
}

// cosine is how alike word i of a and word j of b are: their nearest tokens.
func (l *linker) cosine(i, j int) float64 {
	best := -1.
	if l.a.common(i) || l.b.common(j) {
		return best
	}
	var products [maxPieces]int32
	y := l.b.word(j)
	for _, x := range l.a.word(i) {
		dots(&x.State, &y[0].State, len(y), &products)
		for k, n := range products[:len(y)] {
			best = max(best, float64(likeness(n, x.Scale, y[k].Scale)))
		}
	}
	return best
}
