package align

import "slices"

// kinship is the mean score, over all pairs of sentences of different
// articles, that two groups need to become one. It keeps A-B and B-C from
// chaining when A and C have nothing in common.
const kinship = .25

// closeKinship is what two groups need that share a likely pair, but none of
// sentences that are each other's best, or that both tell something of one
// article: that has told it already.
const closeKinship = .5

// mostTellings is how many sentences a group may hold; a page that repeats one
// sentence a thousand times is no fact with a thousand tellings.
const mostTellings = 60

// grouper joins sentences into groups; it is for one goroutine.
type grouper struct {
	*matrix
	laid []float64 // scores of a sentence, all 0 between uses
}

// group joins sentences into groups, first those that are each other's best,
// then likely ones, best first. The members of a group are in text order;
// groups come in the order of their first members.
func (m *grouper) group(likely, mutual []link) [][]int {
	of := make([]int, len(m.sentences))
	members := make([][]int, len(m.sentences))
	for i := range of {
		of[i], members[i] = i, []int{i}
	}
	join := func(links []link, least float64) {
		refused := map[[2]int][2]int{} // groups and their sizes then, which only grow
		for _, l := range links {
			x, y := of[l.a], of[l.b]
			if x == y || len(members[x])+len(members[y]) > mostTellings {
				continue
			}
			sizes := [2]int{len(members[x]), len(members[y])}
			if refused[[2]int{x, y}] == sizes {
				continue
			}
			kin, need := l.score, least
			if sizes != [2]int{1, 1} {
				kin = m.kin(members[x], members[y])
				if m.overlap(members[x], members[y]) {
					need = closeKinship
				}
			}
			if kin < need {
				refused[[2]int{x, y}] = sizes
				continue
			}
			for _, i := range members[y] {
				of[i] = x
			}
			members[x], members[y] = append(members[x], members[y]...), nil
		}
	}
	join(mutual, kinship)
	join(likely, closeKinship)
	var out [][]int
	for _, g := range members {
		if len(g) > 1 {
			slices.Sort(g)
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(x, y []int) int { return x[0] - y[0] })
	return out
}

// overlap reports whether two groups have sentences of one article.
func (m *grouper) overlap(x, y []int) bool {
	for _, i := range x {
		for _, j := range y {
			if m.sentences[i].Article == m.sentences[j].Article {
				return true
			}
		}
	}
	return false
}

// kin is the mean score between two groups.
func (m *grouper) kin(x, y []int) float64 {
	var sum float64
	n := 0
	for _, i := range x {
		article := m.sentences[i].Article
		m.lay(i, len(y))
		for _, j := range y {
			if m.sentences[j].Article != article {
				sum += m.laidScore(i, j, len(y))
				n++
			}
		}
		m.lift(i, len(y))
	}
	return sum / float64(max(n, 1))
}

// manyAsked is the number of questions about one sentence from which on its
// scores are laid open, which costs as much as a few searches.
const manyAsked = 8

func (m *grouper) lay(i, asked int) {
	if asked < manyAsked {
		return
	}
	for _, n := range m.near[i] {
		m.laid[n.other] = n.score
	}
}

func (m *grouper) lift(i, asked int) {
	if asked < manyAsked {
		return
	}
	for _, n := range m.near[i] {
		m.laid[n.other] = 0
	}
}

func (m *grouper) laidScore(i, j, asked int) float64 {
	if asked < manyAsked {
		return m.score(i, j)
	}
	return m.laid[j]
}
