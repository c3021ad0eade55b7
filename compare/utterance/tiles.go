package utterance

import (
	"cmp"
	"slices"
)

// tiles cover a text with runs of another, the longest first, so that no word is
// covered twice (greedy string tiling; Wise 1993). The tiles
// stand in the order of a. What is left of a run must have three words, one of
// which tells something.
func tiles(a, b text) []sameRun {
	runs := runsOf(a, b)
	slices.SortStableFunc(runs, func(x, y sameRun) int { return cmp.Compare(y.n, x.n) })
	if len(runs) == 0 {
		return nil
	}
	usedA, usedB := map[int]bool{}, map[int]bool{} // far fewer than the words of an article
	var out []sameRun
	for _, r := range runs {
		r = free(r, usedA, usedB)
		if r.n < leastIsland || contents(b.words[r.b:r.b+r.n]) == 0 {
			continue
		}
		for k := range r.n {
			usedA[r.a+k], usedB[r.b+k] = true, true
		}
		out = append(out, r)
	}
	slices.SortFunc(out, func(x, y sameRun) int { return cmp.Compare(x.a, y.a) })
	return out
}

// free is the longest part of a run that is not used yet.
func free(r sameRun, usedA, usedB map[int]bool) sameRun {
	best, from := sameRun{}, 0
	for k := 0; k <= r.n; k++ {
		if k < r.n && !usedA[r.a+k] && !usedB[r.b+k] {
			continue
		}
		if k-from > best.n {
			best = sameRun{r.a + from, r.b + from, k - from}
		}
		from = k + 1
	}
	return best
}
