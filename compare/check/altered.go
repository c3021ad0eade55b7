package check

import (
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// How much of a quotation must stand in an article in the same order so that it
// is shown as altered: so many words, and such a share of it and of the words of
// the article between the first and the last of them.
const (
	leastAltered = 3
	shareAltered = .6
	shareThere   = .5
)

// alteration is words of an article that a quotation may have been.
type alteration struct {
	place Place
	edits []Edit
	share float64
}

// altered is the passage of an article that is most like the quotation; false
// when none is like it enough.
func (s *shelf) altered(a int, run []token.Word) (alteration, bool) {
	best := alteration{}
	d := s.docs[a]
	for i := range d.Sentences {
		from, to := d.WordRange(i)
		if i+1 < len(d.Sentences) && len(run) > to-from {
			_, to = d.WordRange(i + 1)
		}
		if !s.mayHold(a, run, from, to) {
			continue
		}
		if x, ok := s.compare(a, run, from, to); ok && x.share > best.share {
			best = x
		}
	}
	return best, best.share > 0
}

// mayHold reports whether enough words of a run stand in words from to before to.
func (s *shelf) mayHold(a int, run []token.Word, from, to int) bool {
	have := map[string]bool{}
	for _, w := range s.docs[a].Words[from:to] {
		have[w.Lower] = true
	}
	n := 0
	for _, w := range run {
		if have[w.Lower] {
			n++
		}
	}
	return n >= leastAltered && float64(n) >= shareAltered*float64(len(run))
}

// compare aligns a run with words of an article.
func (s *shelf) compare(a int, run []token.Word, from, to int) (alteration, bool) {
	words := s.docs[a].Words[from:to]
	pairs := common(run, words)
	if len(pairs) < leastAltered {
		return alteration{}, false
	}
	first, last := pairs[0][1], pairs[len(pairs)-1][1]
	share := float64(len(pairs)) / float64(len(run))
	if share < shareAltered || float64(len(pairs)) < shareThere*float64(last-first+1) {
		return alteration{}, false
	}
	x := alteration{place: s.place(a, from+first, from+last+1), share: share}
	x.edits = edits(run, words, pairs)
	return x, true
}

// common is the longest common subsequence of two lists of words, as pairs of
// indexes.
func common(x, y []token.Word) [][2]int {
	best := make([][]int16, len(x)+1)
	for i := range best {
		best[i] = make([]int16, len(y)+1)
	}
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			if x[i].Lower == y[j].Lower {
				best[i][j] = best[i+1][j+1] + 1
			} else {
				best[i][j] = max(best[i+1][j], best[i][j+1])
			}
		}
	}
	var out [][2]int
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i].Lower == y[j].Lower && best[i][j] == best[i+1][j+1]+1:
			out = append(out, [2]int{i, j})
			i, j = i+1, j+1
		case best[i+1][j] >= best[i][j+1]:
			i++
		default:
			j++
		}
	}
	return out
}

// edits turn words of the article into those of the text.
func edits(run, words []token.Word, pairs [][2]int) []Edit {
	var out []Edit
	add := func(k EditKind, ws []token.Word) {
		if len(ws) == 0 {
			return
		}
		span := news.Span{Start: ws[0].Start, End: ws[len(ws)-1].End}
		if n := len(out); n > 0 && out[n-1].Kind == k && k == Kept {
			out[n-1].Span.End = span.End
			return
		}
		out = append(out, Edit{k, span})
	}
	i, j := 0, pairs[0][1]
	for _, p := range pairs {
		add(Cut, words[j:p[1]])
		add(PutIn, run[i:p[0]])
		add(Kept, words[p[1]:p[1]+1])
		i, j = p[0]+1, p[1]+1
	}
	add(PutIn, run[i:])
	return out
}
