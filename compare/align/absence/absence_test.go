package absence

import "testing"

// TestJudge: what the article most likely does not tell and is surely one fact is said not
// to be found; a likely telling there, words that stand there, and tellings that hardly
// belong together speak against it.
func TestJudge(t *testing.T) {
	for _, meant := range []bool{false, true} {
		far := Grounds{ToldThere: -3, FoundNowhere: .9, LeastScore: .97, Tellings: 2}
		clear, sure := Judge(far, meant)
		if !sure {
			t.Errorf("meant %v: not sure at %.2f", meant, clear)
		}
		for k, x := range map[int]float64{ToldThere: 1, FoundNowhere: 0, LeastScore: .3} {
			near := far
			near[k] = x
			if chance, sure := Judge(near, meant); chance >= clear || sure && k != FoundNowhere {
				t.Errorf("meant %v: ground %d at %v: sure %v at %.2f", meant, k, x, sure, chance)
			}
		}
	}
}
