package align

import (
	"cmp"
	"slices"
)

// What makes a fact certain: the score of its two best tellings, and the mean score
// that each further one has with those before it. Below, two sentences may tell the
// same: shown apart, and counted for nothing. Chosen by how many pairs of tellings of
// the 54 labelled events are right, with encoders that had not seen their labels.
const (
	surePair   = .7
	sureMember = .6
)

// cores are groups parted into what is certain and what may be so.
type cores struct {
	all [][]member
	// sure are the cores of groups; besides are for each the members of its group that
	// may tell the same.
	sure, besides [][]member
	// maybe are the groups without a core.
	maybe [][]member
}

// core parts groups: each member of a fact must fit its core, not only one of its
// members.
func (m *grouper) core(groups [][]member) cores {
	out := cores{all: groups}
	for _, g := range groups {
		left := g
		from := len(out.sure)
		for {
			core := m.bestCore(left)
			if core == nil {
				break
			}
			out.sure, out.besides = append(out.sure, core), append(out.besides, nil)
			left = slices.DeleteFunc(slices.Clone(left), func(x member) bool { return slices.Contains(core, x) })
		}
		if from == len(out.sure) {
			out.maybe = append(out.maybe, g)
			continue
		}
		for _, x := range left {
			k := m.closestCore(x, out.sure[from:])
			out.besides[from+k] = append(out.besides[from+k], x)
		}
	}
	return out
}

// bestCore is the certain part of a group around its two best tellings, in text order;
// nil where there is none.
func (m *grouper) bestCore(group []member) []member {
	var a, b member
	best := surePair
	for k, x := range group {
		for _, y := range group[:k] {
			if s := m.fit(x, []member{y}); s >= best && !(x.guest && y.guest) {
				a, b, best = y, x, s
			}
		}
	}
	if a == b {
		return nil
	}
	core := []member{a, b}
	for {
		next, most := -1, sureMember
		for k, x := range group {
			if s := m.fit(x, core); s >= most && !slices.Contains(core, x) {
				next, most = k, s
			}
		}
		if next < 0 {
			break
		}
		core = append(core, group[next])
	}
	slices.SortFunc(core, func(x, y member) int { return cmp.Compare(x.sentence, y.sentence) })
	return core
}

// fit is the mean score of a member with those of other articles among some, 0 where
// there is none.
func (m *grouper) fit(x member, with []member) float64 {
	sum, n := 0.0, 0
	for _, y := range with {
		if m.sentences[x.sentence].Article != m.sentences[y.sentence].Article {
			sum += m.score(x.sentence, y.sentence)
			n++
		}
	}
	return sum / float64(max(n, 1))
}

// closestCore is the index of the core that a member fits best, the first of equals.
func (m *grouper) closestCore(x member, of [][]member) int {
	best := 0
	for k := range of {
		if m.fit(x, of[k]) > m.fit(x, of[best]) {
			best = k
		}
	}
	return best
}
