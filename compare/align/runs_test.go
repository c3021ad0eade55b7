package align

import (
	"math/rand/v2"
	"testing"
)

func TestRunsAreCommonRuns(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	sentence := func() []int32 {
		out := make([]int32, random.IntN(2*maxRun)/(1+random.IntN(20)))
		for i := range out {
			out[i] = int32(random.IntN(2 + random.IntN(30)))
		}
		return out
	}
	r := newRuns(40)
	for range 300 {
		a := sentence()
		r.open(a)
		for range 5 {
			b := sentence()
			length, pairs := r.longest(b)
			if want, _ := commonRun(a, b); length != want {
				t.Fatalf("%v and %v: got %d, want %d", a, b, length, want)
			}
			if want := common(pairsOf(a), pairsOf(b)); len(a) <= maxRun && len(b) <= maxRun && pairs != want {
				t.Fatalf("%v and %v: got %d pairs, want %d", a, b, pairs, want)
			}
		}
		r.close(a)
	}
}
