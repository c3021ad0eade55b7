package utterance

import "parallax/compare/news"

const (
	// leastIsland is the number of equal words that stand between two larger
	// changes as words of their own.
	leastIsland = 3
	// mostCells bounds the table of a comparison; longer forms are compared by
	// what they share at both ends.
	mostCells = 4 << 20
)

// edits turn the words of full into those of other; nothing is cut that the article
// of other has elsewhere: have tells of each word of full.
func edits(full, other []wordAt, have []bool) []Edit {
	steps := swallow(diff(full, other))
	var out []Edit
	i, j := 0, 0
	for _, s := range steps {
		switch s.kind {
		case Kept:
			out = append(out, Edit{Kept, wordSpan(other[j : j+s.n])})
			i, j = i+s.n, j+s.n
		case Cut:
			for _, lost := range runsIn(full[i:i+s.n], not(have[i:i+s.n])) {
				out = append(out, Edit{Cut, lost})
			}
			i += s.n
		case Inserted:
			out = append(out, Edit{Inserted, wordSpan(other[j : j+s.n])})
			j += s.n
		}
	}
	return out
}

func wordSpan(w []wordAt) news.Span {
	return news.Span{Start: w[0].Start, End: w[len(w)-1].End}
}

// step is a run of n words of one kind.
type step struct {
	kind EditKind
	n    int
}

func push(steps []step, kind EditKind, n int) []step {
	if n == 0 {
		return steps
	}
	if k := len(steps); k > 0 && steps[k-1].kind == kind {
		steps[k-1].n += n
		return steps
	}
	return append(steps, step{kind, n})
}

// diff is the shortest way from a to b, cuts before insertions.
func diff(a, b []wordAt) []step {
	head := 0
	for head < len(a) && head < len(b) && a[head].key == b[head].key {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail].key == b[len(b)-1-tail].key {
		tail++
	}
	steps := push(nil, Kept, head)
	x, y := a[head:len(a)-tail], b[head:len(b)-tail]
	if len(x)*len(y) > mostCells {
		steps = push(push(steps, Cut, len(x)), Inserted, len(y))
	} else {
		steps = middle(steps, x, y)
	}
	return push(steps, Kept, tail)
}

// middle adds the steps from a to b by the longest common subsequence.
func middle(steps []step, a, b []wordAt) []step {
	width := len(b) + 1
	common := make([]int32, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i].key == b[j].key {
				common[i*width+j] = common[(i+1)*width+j+1] + 1
			} else {
				common[i*width+j] = max(common[(i+1)*width+j], common[i*width+j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i].key == b[j].key:
			steps = push(steps, Kept, 1)
			i, j = i+1, j+1
		case common[(i+1)*width+j] >= common[i*width+j+1]:
			steps = push(steps, Cut, 1)
			i++
		default:
			steps = push(steps, Inserted, 1)
			j++
		}
	}
	return push(push(steps, Cut, len(a)-i), Inserted, len(b)-j)
}

// swallow turns islands of fewer than three equal words between two larger
// changes into change, and puts the cuts of a change before its insertions.
func swallow(steps []step) []step {
	var out []step
	cut, inserted := 0, 0
	flush := func() {
		out = push(push(out, Cut, cut), Inserted, inserted)
		cut, inserted = 0, 0
	}
	for i, s := range steps {
		switch s.kind {
		case Cut:
			cut += s.n
		case Inserted:
			inserted += s.n
		default:
			if s.n < leastIsland && cut+inserted > s.n && changeAfter(steps, i) > s.n {
				cut, inserted = cut+s.n, inserted+s.n
				continue
			}
			flush()
			out = push(out, Kept, s.n)
		}
	}
	flush()
	return out
}

// changeAfter counts the words of the change that follows step i.
func changeAfter(steps []step, i int) int {
	n := 0
	for _, s := range steps[i+1:] {
		if s.kind == Kept {
			break
		}
		n += s.n
	}
	return n
}
