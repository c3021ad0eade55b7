package utterance

import (
	"cmp"
	"slices"

	"parallax/compare/reading/quote"
)

// node is a quotation of an article.
type node struct {
	article, quote int
	speaker        string // see speakerKey
	marked         bool   // direct speech
}

// edge says that two quotations of two articles give the same words: how many of
// these tell something.
type edge struct{ a, b, words int }

// leastAgain is the number of telling words that two quotations share which stand
// in two utterances already and make one more: a long one that two articles cut
// into different halves.
const leastAgain = 2

// leastHub is the number of telling words that each of two quotations of one
// speaker shares with a third that holds them both.
const leastHub = 3

// cliques are the sets of quotations of which every two, of two articles, give
// the same words (complete-linkage clustering, the strongest pairs first): what
// each of two shares with a third does not make them one, unless it is a part of
// one quotation of the same speaker. Strong pairs that no set holds are sets
// again. Each set is in order, and they by their first members.
func cliques(nodes []node, edges []edge) [][]int {
	slices.SortStableFunc(edges, func(x, y edge) int {
		return cmp.Or(cmp.Compare(y.words, x.words), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	var out [][]int
	for len(edges) > 0 {
		c := clustering{newGroups(len(nodes)), map[int][]int{}, map[[2]int]int{}, nodes}
		for _, e := range edges {
			c.same[[2]int{e.a, e.b}] = e.words
		}
		for _, e := range edges {
			c.join(e)
		}
		for _, members := range c.groups.lists() {
			if len(members) > 1 {
				out = append(out, members)
			}
		}
		edges = slices.DeleteFunc(edges, func(e edge) bool {
			return e.words < leastAgain || c.groups.root(e.a) == c.groups.root(e.b)
		})
	}
	slices.SortStableFunc(out, func(x, y []int) int { return slices.Compare(x, y) })
	return out
}

// clustering is the sets as they grow.
type clustering struct {
	groups  *groups
	members map[int][]int  // of a root with more than one
	same    map[[2]int]int // telling words that two share
	nodes   []node
}

func (c clustering) of(root int) []int {
	if m := c.members[root]; m != nil {
		return m
	}
	return []int{root}
}

// join makes the sets of two quotations one when every two of them, of two
// articles, give the same words.
func (c clustering) join(e edge) {
	x, y := c.groups.root(e.a), c.groups.root(e.b)
	if x == y {
		return
	}
	a, b := c.of(x), c.of(y)
	for _, i := range a {
		for _, j := range b {
			if c.nodes[i].article != c.nodes[j].article && !c.fit(i, j, a, b) {
				return
			}
		}
	}
	c.groups.join(x, y)
	c.members[c.groups.root(x)] = slices.Concat(a, b)
}

// fit reports whether a quotation of one set may stand in one set with one of
// another: they share words, or are parts of one quotation.
func (c clustering) fit(i, j int, a, b []int) bool {
	if c.words(i, j) > 0 {
		return true
	}
	if s := c.nodes[i].speaker; s == "" || s != c.nodes[j].speaker {
		return false
	}
	for _, h := range slices.Concat(a, b) {
		if c.nodes[h].marked && c.words(i, h) >= leastHub && c.words(h, j) >= leastHub {
			return true
		}
	}
	return false
}

func (c clustering) words(i, j int) int { return c.same[[2]int{min(i, j), max(i, j)}] }

// nodesOf are the quotations of all articles, and their numbers by article and quotation.
func nodesOf(texts []quote.Text) ([]node, [][]int) {
	var nodes []node
	index := make([][]int, len(texts))
	for a, t := range texts {
		for i, q := range t.Quotes {
			index[a] = append(index[a], len(nodes))
			nodes = append(nodes, node{a, i, speakerKey(q), q.Kind == quote.Direct})
		}
	}
	return nodes, index
}
