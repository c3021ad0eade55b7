package align

import "parallax/compare/align/pair"

// window is how many sentences before and behind a pair are looked at for
// pairs in the same order.
const window = 4

// supporter finds what the scores of the first stage tell about a pair; it is
// scratch space for one goroutine.
type supporter struct {
	*matrix
	i    int
	laid []float64 // scores of the open sentence, by sentence
	best []float64 // see bestScores
	both []float64 // by article, of the best sentence for both
}

func (m *matrix) newSupporter(best []float64) *supporter {
	return &supporter{m, -1, make([]float64, len(m.sentences)), best, make([]float64, len(m.docs))}
}

// bestScores are the best scores of each sentence in each article, one
// sentence after the other.
func (m *matrix) bestScores() []float64 {
	out := make([]float64, len(m.sentences)*len(m.docs))
	for i, list := range m.near {
		own := out[i*len(m.docs) : (i+1)*len(m.docs)]
		for _, n := range list {
			a := m.sentences[n.other].Article
			own[a] = max(own[a], n.score)
		}
	}
	return out
}

// look opens sentence i and closes the one before.
func (s *supporter) look(i int) {
	if s.i >= 0 {
		for _, n := range s.near[s.i] {
			s.laid[n.other] = 0
		}
	}
	s.i = i
	for _, n := range s.near[i] {
		s.laid[n.other] = n.score
	}
}

// support gives the features from pair.Own on for the open sentence and j.
func (s *supporter) support(j int) [pair.Count - pair.Own]float64 {
	told, missed := s.third(j)
	return [pair.Count - pair.Own]float64{
		pair.ThirdTold - pair.Own: told, pair.ThirdMissed - pair.Own: missed, pair.InOrder - pair.Own: s.inOrder(j),
	}
}

// third looks into the articles beside the two. Told is the score of the
// sentence that tells what both tell, the lower one of its two; missed is how
// much better what they tell for one of the two is, on average.
func (s *supporter) third(j int) (told, missed float64) {
	mine, their := s.sentences[s.i].Article, s.sentences[j].Article
	clear(s.both)
	if 4*len(s.near[s.i]) < len(s.near[j]) { // of many equal sentences a few have very long lists
		for k := range s.near[s.i] {
			n := &s.near[s.i][k] // not a copy: others may write into its odds
			s.note(n.other, min(n.score, s.score(j, int(n.other))))
		}
	} else {
		for k := range s.near[j] {
			if n := &s.near[j][k]; s.laid[n.other] > 0 { // seldom so
				s.note(n.other, min(n.score, s.laid[n.other]))
			}
		}
	}
	for a, both := range s.both {
		if a != mine && a != their {
			told = max(told, both)
			missed += max(s.best[s.i*len(s.both)+a], s.best[j*len(s.both)+a]) - both
		}
	}
	return told, missed / float64(max(len(s.docs)-2, 1))
}

func (s *supporter) note(other int32, both float64) {
	a := s.sentences[other].Article
	s.both[a] = max(s.both[a], both)
}

// inOrder sums the scores of the pairs of which both sentences stand before,
// or both behind, the open one and j, the nearer the more.
func (s *supporter) inOrder(j int) float64 {
	sum := 0.0
	for d := 1; d <= window; d++ {
		sum += s.beside(s.i-d, j, -d) + s.beside(s.i+d, j, d)
	}
	return sum
}

// beside sums the scores of sentence i, which stands d places behind the open
// one, with those on the same side of j.
func (s *supporter) beside(i, j, d int) float64 {
	if i < 0 || i >= len(s.sentences) || s.sentences[i].Article != s.sentences[s.i].Article {
		return 0
	}
	article := s.sentences[j].Article
	from, to := max(j-window, s.first[article]), j
	if d > 0 {
		from, to = j+1, min(j+1+window, s.first[article+1])
	}
	sum := 0.0
	list := s.near[i][s.from(i, from):]
	for k := range list {
		n := &list[k]
		if int(n.other) >= to {
			break
		}
		sum += n.score / float64(max(d, -d, int(n.other)-j, j-int(n.other)))
	}
	return sum
}
