package actor

import (
	"slices"
	"strings"

	"parallax/compare/news"
)

// judge puts mentions into rows as the reader decided. A later decision goes
// over an earlier one, and each over what the program found: links are tried
// in that order, and one that would join what has been parted is left out.
type judge struct {
	*finder
	r         *Result
	proposals []Proposal
	auto      []int      // the row that the program would put a mention into
	sets      [][2][]int // by decision the mentions of A and B
	parent    []int
	sides     map[int]map[int]int // by root and decision: 1 for A, 2 for B, which are apart
	alone     []int               // by mention the last decision that lets it stand alone, -1 for none
	touched   map[int]bool        // mentions that a decision speaks of
	made      []Proposal          // links of the reader, by mentions
}

// rowsBefore notes the rows without any decision.
func (j *judge) rowsBefore() {
	rowOf := proposedRows(len(j.r.Actors), j.proposals).rowOf
	for i := range j.mentions {
		j.auto = append(j.auto, rowOf[j.r.Mentions[i].Actor])
		j.parent = append(j.parent, i)
		j.alone = append(j.alone, -1)
	}
}

// find gives the mentions of a label: those in the rows of its places, else in
// the first row that has it. The first one is the one to link.
func (j *judge) find(ref Ref) []int {
	if ref.Label == "" {
		return nil
	}
	var hits, at []int
	for i, m := range j.mentions {
		if !j.carries(i, ref.Label) {
			continue
		}
		hits = append(hits, i)
		if slices.ContainsFunc(ref.At, func(s Spot) bool { return s.Article == m.Article && s.Overlaps(m.Span) }) {
			at = append(at, i)
		}
	}
	if len(at) == 0 && len(hits) > 0 {
		at = hits[:1]
	}
	in := map[int]bool{}
	for _, i := range at {
		in[j.auto[i]] = true
	}
	out := slices.Clone(at)
	for _, i := range hits {
		if in[j.auto[i]] && !slices.Contains(at, i) {
			out = append(out, i)
		}
	}
	return out
}

// carries reports whether a mention has the label, or is written like it.
func (j *judge) carries(i int, label string) bool {
	m := j.mentions[i]
	if strings.EqualFold(news.OneLine(j.in.Docs[m.Article].Article.Slice(m.Span)), label) {
		return true
	}
	text, _ := j.labelOf(m)
	return labelKey(text) == labelKey(label)
}

// detach notes what stands alone, before any link is tried.
func (j *judge) detach(decided []bool) {
	for k, d := range j.in.Decisions {
		if !decided[k] || d.Kind != Alone {
			continue
		}
		for _, i := range j.sets[k][0] {
			j.alone[i] = k
		}
	}
}

// apply takes one decision over.
func (j *judge) apply(k int) {
	a, b := j.sets[k][0], j.sets[k][1]
	switch j.in.Decisions[k].Kind {
	case Together:
		j.put(k, a[0], b[0])
	case Apart:
		j.keepApart(k, a, b)
	case Alone:
		first := -1
		for _, i := range a {
			if j.alone[i] != k {
				continue // a later one lets it stand alone elsewhere
			}
			if j.touched[i] = true; first < 0 {
				first = i
			}
			j.join(first, i)
		}
		if first >= 0 && len(b) > 0 {
			j.put(k, first, b[0])
		}
	}
}

// put links two mentions for the reader, unless one was made to stand alone
// later.
func (j *judge) put(k, a, b int) {
	if j.alone[a] <= k && j.alone[b] <= k && j.join(a, b) {
		j.touched[a], j.touched[b] = true, true
		j.made = append(j.made, Proposal{Why: because("reader"), Mentions: [2]int{min(a, b), max(a, b)}})
	}
}

// keepApart forbids that mentions of two labels come into one row, unless a
// later decision has put them there. What is one actor by itself stays one on
// each side.
func (j *judge) keepApart(k int, a, b []int) {
	for _, x := range a {
		if slices.ContainsFunc(b, func(y int) bool { return j.root(x) == j.root(y) }) {
			return
		}
	}
	for side, set := range [2][]int{a, b} {
		first := map[int]int{}
		for _, i := range set {
			if x, ok := first[j.r.Mentions[i].Actor]; ok {
				j.join(x, i)
			}
			first[j.r.Mentions[i].Actor] = i
			j.touched[i] = true
			j.mark(j.root(i), k, side+1)
		}
	}
}

// mark notes that a row has a side of what is apart.
func (j *judge) mark(root, k, side int) {
	if j.sides[root] == nil {
		j.sides[root] = map[int]int{}
	}
	j.sides[root][k] |= side
}

// root and join are the union of mentions in rows.
func (j *judge) root(i int) int {
	for j.parent[i] != i {
		j.parent[i] = j.parent[j.parent[i]]
		i = j.parent[i]
	}
	return i
}

// join reports whether the two are in one row now.
func (j *judge) join(a, b int) bool {
	a, b = j.root(a), j.root(b)
	if a == b {
		return true
	}
	if a > b {
		a, b = b, a
	}
	for k, s := range j.sides[b] {
		if j.sides[a][k]|s == 1|2 {
			return false
		}
	}
	for k, s := range j.sides[b] {
		j.mark(a, k, s)
	}
	j.parent[b] = a
	return true
}

// automatic links what the program puts together, where nothing forbids it:
// actors, then proposals, then what is left of each row.
func (j *judge) automatic() {
	for _, a := range j.r.Actors {
		j.star(a.Mentions)
	}
	for _, p := range j.proposals {
		if x, y := p.Mentions[0], p.Mentions[1]; j.alone[x] < 0 && j.alone[y] < 0 {
			j.join(x, y)
		}
	}
	rows := map[int][]int{}
	for i := range j.mentions {
		rows[j.auto[i]] = append(rows[j.auto[i]], i)
	}
	for a := range j.r.Actors {
		j.star(rows[a]) // a row has the number of its first actor
	}
}

// star links mentions with the first one that has a name, else the first.
func (j *judge) star(ms []int) {
	base := -1
	for _, i := range ms {
		if j.alone[i] < 0 && (base < 0 || j.mentions[base].key.name == nil && j.mentions[i].key.name != nil) {
			base = i
		}
	}
	for _, i := range ms {
		if j.alone[i] < 0 {
			j.join(base, i)
		}
	}
}

// result makes the actors anew, each in one row, and gives their rows.
func (j *judge) result() (*Result, []int) {
	first := map[[2]int]int{}
	for i := range j.mentions {
		id := [2]int{j.r.Mentions[i].Actor, j.root(i)}
		if _, ok := first[id]; !ok {
			first[id] = i
		}
		j.finder.parent[i] = first[id]
	}
	out := j.finder.result()
	rowOf, index := make([]int, len(out.Actors)), map[int]int{}
	for a := range out.Actors {
		root := j.root(out.Actors[a].Mentions[0])
		if _, ok := index[root]; !ok {
			index[root] = a
		}
		rowOf[a] = index[root]
	}
	seen := map[[2]int]bool{}
	for _, p := range append(j.made, j.proposals...) {
		x, y := p.Mentions[0], p.Mentions[1]
		p.A, p.B = out.Mentions[x].Actor, out.Mentions[y].Actor
		if p.A > p.B {
			p.A, p.B, p.Mentions = p.B, p.A, [2]int{y, x}
		}
		if id := [2]int{p.A, p.B}; p.A != p.B && rowOf[p.A] == rowOf[p.B] && !seen[id] {
			seen[id] = true
			out.Proposals = append(out.Proposals, p)
		}
	}
	sortProposals(out.Proposals)
	return out, rowOf
}
