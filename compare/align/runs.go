package align

// runFinder finds the longest run of words that others share with an open sentence,
// as commonRun does, in time that grows with the words they have in common.
type runFinder struct {
	last     []int32 // by stem, the last place in the open sentence, plus 1
	earlier  [maxRun]int32
	length   [maxRun + 1]int32 // by place, plus 1, of the run that ends there
	since    [maxRun + 1]int64 // the word of the other sentence for which it holds
	position int64
}

func newRuns(stems int) runFinder { return runFinder{last: make([]int32, stems)} }

func (r *runFinder) open(stems []int32) {
	for i, s := range stems[:min(len(stems), maxRun)] {
		r.earlier[i] = r.last[s]
		r.last[s] = int32(i + 1)
	}
}

func (r *runFinder) close(stems []int32) {
	for _, s := range stems[:min(len(stems), maxRun)] {
		r.last[s] = 0
	}
}

// longest is the length of the longest run shared with the open sentence.
func (r *runFinder) longest(stems []int32) int {
	most := int32(0)
	r.position += 2 // no run goes on from the sentence before
	for _, s := range stems[:min(len(stems), maxRun)] {
		r.position++
		for p := r.last[s]; p > 0; p = r.earlier[p-1] {
			n := int32(1)
			if r.since[p-1] == r.position-1 {
				n += r.length[p-1]
			}
			r.length[p], r.since[p] = n, r.position
			most = max(most, n)
		}
	}
	return int(most)
}
