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
			if want, _ := commonRun(a, b); r.longest(b) != want {
				t.Fatalf("%v and %v: got %d, want %d", a, b, r.longest(b), want)
			}
		}
		r.close(a)
	}
}
