package absence

import "testing"

// TestJudge: what has nothing like it in the article and is surely one fact is
// said not to be found; a near sentence, words that stand there, or tellings that
// hardly belong together are enough to keep silent.
func TestJudge(t *testing.T) {
	for meant, far := range map[bool]Grounds{
		false: {.02, .95, .97, 0, 0},
		true:  {.02, .7, .93, .25, .35},
	} {
		clear, sure := Judge(far, meant)
		if !sure {
			t.Errorf("meant %v: not sure at %.2f", meant, clear)
		}
		for k, x := range map[int]float64{NearestScore: .3, FoundNowhere: 0, LeastScore: .3} {
			near := far
			near[k] = x
			if chance, sure := Judge(near, meant); sure || chance >= clear {
				t.Errorf("meant %v: ground %d at %v: sure %v at %.2f", meant, k, x, sure, chance)
			}
		}
	}
	if _, sure := Judge(Grounds{.02, .7, .93, .8, .8}, true); sure {
		t.Error("sure although a sentence means the same")
	}
}
