package align

import "slices"

// kinship is the mean score, over all pairs of sentences of different
// articles, that two groups need to become one. It keeps A-B and B-C from
// chaining when A and C have nothing in common.
const kinship = .25

// closeKinship is what two groups need that share a likely pair, but none of
// sentences that are each other's best.
const closeKinship = .5

// mostTellings is how many sentences a group may hold; a page that repeats one
// sentence a thousand times is no fact with a thousand tellings.
const mostTellings = 60

// group joins sentences into groups, first those that are each other's best,
// then likely ones, best first. The members of a group are in text order;
// groups come in the order of their first members.
func (m *matrix) group(likely, mutual []link) [][]int {
	of := make([]int, len(m.sentences))
	members := make([][]int, len(m.sentences))
	for i := range of {
		of[i], members[i] = i, []int{i}
	}
	join := func(links []link, least float64) {
		for _, l := range links {
			x, y := of[l.a], of[l.b]
			if x == y || len(members[x])+len(members[y]) > mostTellings || m.kin(members[x], members[y]) < least {
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

// kin is the mean score between two groups.
func (m *matrix) kin(x, y []int) float64 {
	var sum float64
	n := 0
	for _, i := range x {
		for _, j := range y {
			if m.sentences[i].Article != m.sentences[j].Article {
				sum += m.score(i, j)
				n++
			}
		}
	}
	return sum / float64(max(n, 1))
}
