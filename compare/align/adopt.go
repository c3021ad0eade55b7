package align

import "slices"

// What a sentence needs to be taken into a group although it is not linked to
// it: the mean of its scores with the members, when it is free and when it
// tells another fact already; and with words near numbers in common.
const (
	adoptFree    = .3
	adoptTaken   = .6
	adoptCounted = .06
	// sameCounted is the IDF of the words near numbers in both, for two
	// sentences to count the same.
	sameCounted = 2.5
)

// adopt looks a second time for tellings in the articles that a group lacks:
// sentences whose best partner is taken, that tell two facts at once, or that
// count the same with another number.
func (m *grouper) adopt(groups [][]int) [][]member {
	of := make([]int, len(m.sentences))
	for g, members := range groups {
		for _, i := range members {
			of[i] = g + 1
		}
	}
	out := make([][]member, len(groups))
	for g, members := range groups {
		for _, i := range members {
			out[g] = append(out[g], member{Sentence: i, Guest: false})
		}
		for a := range m.docs {
			s, mean := m.missed(members, a, of)
			if s < 0 || mean < m.ownBest(members, a)+clearly || of[s] > 0 && lodges(out[of[s]-1], of, g) {
				continue
			}
			out[g] = append(out[g], member{Sentence: s, Guest: of[s] > 0})
			if of[s] == 0 {
				of[s] = g + 1
			}
		}
		slices.SortFunc(out[g], func(x, y member) int { return x.Sentence - y.Sentence })
	}
	return out
}

// clearly is how much better than the article's own members a further
// sentence must fit.
const clearly = .2

// ownBest is the mean score of the best member of article a with the others,
// -clearly when the group has none.
func (m *grouper) ownBest(members []int, a int) float64 {
	best := -clearly
	for k, i := range members {
		if m.sentences[i].Article == a {
			best = max(best, m.kin(slices.Delete(slices.Clone(members), k, k+1), []int{i}))
		}
	}
	return best
}

// lodges reports whether a group has a guest from group g: two facts that
// took in each other's sentences would be one fact twice.
func lodges(members []member, of []int, g int) bool {
	return slices.ContainsFunc(members, func(x member) bool { return x.Guest && of[x.Sentence] == g+1 })
}

// missed is the sentence of article a that tells what the group tells, with
// the mean of its scores; -1 when there is none.
func (m *grouper) missed(members []int, a int, of []int) (sentence int, score float64) {
	best, most := -1, 0.0
	for _, i := range members {
		for _, n := range m.inArticle(i, a) {
			j := int(n.other)
			if n.score < adoptCounted || slices.Contains(members, j) {
				continue
			}
			mean := m.kin(members, []int{j})
			need := adoptFree
			switch {
			case of[j] > 0:
				need = adoptTaken
			case m.allCount(members, j):
				need = adoptCounted
			}
			if mean >= need && mean > most {
				best, most = j, mean
			}
		}
	}
	return best, most
}

// allCount reports whether sentence j counts the same as each member.
func (m *grouper) allCount(members []int, j int) bool {
	for _, i := range members {
		if w, _ := m.countedAlike(&m.sentences[i], &m.sentences[j]); w < sameCounted {
			return false
		}
	}
	return true
}
