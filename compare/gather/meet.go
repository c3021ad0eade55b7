package gather

import "slices"

// When articles that are laid side by side are taken to be about one event.
// Fitted by logistic regression of the logarithms of both on pairs of articles
// by AllSides and BASIL, of one event and of two with a shared main name; the
// ratio of the two weights was 1.9, so that the first counts squared. The bound
// was set again by eye when fewer sentences were joined than before.
const (
	leastMet     = .0007
	likeAtLeast  = .03 // is added to a likeness, so that many shared sentences can do without
	joinAtLeast  = .05 // is added to a share, so that likeness can do without
	bellAtLeast  = .2  // is left of a likeness however many days lie between
	fewSentences = 8   // are added to the shorter article, so that one sentence of three is no third
	// Of articles within a week whose beginnings are alike by leadAlike, weekAtLeast is
	// left: a matter that goes on is told again days later.
	week        = 7
	weekAtLeast = .6
	leadAlike   = .025
)

// OtherEvent is the likeness below which an article seems to be about another
// event than those that it is to be laid beside. On articles of 199 events by
// AllSides and BASIL 0.7 % of the right ones lie below it, and 92 % of those of
// another event.
const OtherEvent = .08

// Foreign reports whether a text seems to be about another event than some that
// belong together: none of them is like it. Nothing is foreign to none.
func Foreign(t *Text, event []*Text) bool {
	if len(event) == 0 {
		return false
	}
	all := []*Text{t}
	for _, e := range event {
		if e.ID == t.ID {
			return false
		}
		all = append(all, e)
	}
	near := NewShelf(all).Like(0, 1)
	return len(near) == 0 || near[0].Likeness < OtherEvent
}

// Ties are what was found to join two articles.
type Ties struct {
	// Joined is how many pairs of sentences tell the same, Sentences how many
	// sentences the shorter article has.
	Joined, Sentences int
	// NoName is true where both articles name several persons, places or bodies
	// and none of them is the same: of 700 pairs about one event not one is so.
	NoName bool
}

// Meet parts articles that are to be compared by whether they may be about one
// event; joined is the share of the shorter of two articles, 0 to 1, whose
// sentences were joined to the other's. Two articles meet when their likeness
// and this share are not both next to nothing; groups are what is linked by
// such pairs (single linkage), since a comparison must not part what belongs
// together. Each group is in order, the groups by their first text.
func Meet(texts []*Text, ties func(a, b int) Ties) [][]int {
	s := NewShelf(texts)
	group := make([]int, len(texts))
	for b := range texts {
		group[b] = b
		for a := range b {
			if s.meet(a, b, ties(a, b)) {
				merge(group, group[a], group[b])
			}
		}
	}
	return groupsOf(group)
}

// groupsOf are the members of each group, of numbers that are those of first
// members.
func groupsOf(group []int) [][]int {
	var out [][]int
	for a, first := range group {
		if a == first {
			out = append(out, nil)
		}
		at := slices.IndexFunc(out, func(g []int) bool { return len(g) == 0 || group[g[0]] == first })
		out[at] = append(out[at], a)
	}
	return out
}

// Apart parts all texts of a shelf by whether they may be about one event, before
// sentences are joined: groups are what is linked by a likeness of OtherEvent or
// more. Each group is in order, the groups by their first text.
func (s *Shelf) Apart() [][]int {
	group := make([]int, len(s.texts))
	for i := range group {
		group[i] = i
	}
	for i := range s.texts {
		for _, n := range s.Like(i, len(s.texts)) {
			if n.Likeness >= OtherEvent {
				merge(group, group[i], group[n.Text])
			}
		}
	}
	return groupsOf(group)
}

// merge gives the members of two groups the smaller number.
func merge(group []int, a, b int) {
	for i, g := range group {
		if g == a || g == b {
			group[i] = min(a, b)
		}
	}
}

// meet reports whether two texts may be about one event.
func (s *Shelf) meet(a, b int, t Ties) bool {
	if t.NoName {
		return false
	}
	joined := float64(t.Joined) / float64(t.Sentences+fewSentences)
	whole, lead := s.alike(a, b)
	like := whole*max(s.leftAtLeast(a, b, lead), bell(s.texts[a].Day, s.texts[b].Day)) + likeAtLeast
	return like*like*(joined+joinAtLeast) >= leastMet
}

// leftAtLeast is the share of a likeness that days between two texts leave at least.
func (s *Shelf) leftAtLeast(a, b int, lead float64) float64 {
	if lead >= leadAlike && Days(s.texts[a], s.texts[b]) <= week {
		return weekAtLeast
	}
	return bellAtLeast
}

// alike is the likeness of two texts whatever their days; lead is the part of it that
// their first words make.
func (s *Shelf) alike(a, b int) (whole, lead float64) {
	own := map[int32]float64{}
	for _, field := range s.vectors[a] {
		for _, w := range field {
			own[w.key] = float64(w.w)
		}
	}
	for f, field := range s.vectors[b] {
		sum := 0.0
		for _, w := range field {
			sum += float64(w.w) * own[w.key]
		}
		if whole += sum; f == 1 {
			lead = sum
		}
	}
	return whole, lead
}
