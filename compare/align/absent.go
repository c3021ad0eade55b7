package align

// onlyHere are the sentences of the body that no other article tells, in the
// order of the articles, then of the text.
func (m *matrix) onlyHere(groups [][]member) []OnlyHere {
	shared := make([]bool, len(m.sentences))
	for _, g := range groups {
		for _, x := range g {
			shared[x.sentence] = true
		}
	}
	var out []OnlyHere
	for i := range m.sentences {
		_, best := m.nearest(i, func(int) bool { return true })
		if !shared[i] && best < Alone {
			out = append(out, OnlyHere{m.sentences[i].Place, best})
		}
	}
	return out
}

// nearest is the best candidate of a sentence among those allowed, -1 and 0
// when there is none.
func (m *matrix) nearest(i int, allowed func(j int) bool) (int, float64) {
	best, score := -1, 0.0
	for _, n := range m.near[i] {
		if n.score > score && allowed(int(n.other)) {
			best, score = int(n.other), n.score
		}
	}
	return best, score
}

// doubtful is the score of the nearest sentence from which on it may tell the
// fact after all.
const doubtful = .36

// notFound lists for each fact the article that alone does not tell it. A
// fact whose nearest sentence there may well tell it is left out.
func (m *matrix) notFound(facts []Fact) []NotFound {
	index := m.byPlace()
	var out []NotFound
	for f := range facts {
		missing := -1
		count := 0
		for a, tells := range tellers(facts[f], len(m.docs)) {
			if tells {
				count++
			} else {
				missing = a
			}
		}
		if count < 2 || count != len(m.docs)-1 {
			continue
		}
		n := NotFound{Fact: f, Article: missing, Nearest: Place{missing, -1}}
		for _, t := range facts[f].Tellings {
			i, ok := index[t.Place]
			if !ok {
				continue
			}
			j, score := m.nearest(i, func(j int) bool { return m.sentences[j].Article == missing })
			if score > n.Score {
				n.Nearest, n.Score = m.sentences[j].Place, score
			}
		}
		if n.Score < doubtful {
			out = append(out, n)
		}
	}
	return out
}
