package difference

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// MostDifferences is how many sentences are written at most; a page of six to
// ten is read, a list of thirty is not.
const MostDifferences = 10

// Write gives the sentences worth reading, most telling first. More may be
// given that other checks wrote; they are ranked with the rest.
func Write(in *Input, more ...Difference) []Difference {
	if len(in.Docs) < 2 {
		return nil
	}
	e := newEvent(in)
	kinds := writers()
	found := make([][]Difference, len(kinds))
	var group sync.WaitGroup
	for i, k := range kinds {
		group.Go(func() { found[i] = k(e) })
	}
	group.Wait()
	out := rank(append(slices.Clone(more), slices.Concat(found...)...))
	for i := range out {
		out[i].ID = e.id(out[i])
	}
	return out
}

// id names a difference by its kind, its fact or else its first passage, whom
// it is about where its passages do not tell, and the articles that it names.
func (e *event) id(d Difference) string {
	id := string(d.Kind)
	switch {
	case d.Fact >= 0:
		id += " " + e.in.Facts[d.Fact].ID
	case len(d.Evidence) > 0:
		id += fmt.Sprintf(" %s:%d", d.Evidence[0].Article, d.Evidence[0].Start)
	}
	if d.About != "" {
		id += " " + d.About
	}
	for _, p := range d.Pieces {
		if p.Kind == Outlet {
			id += " " + e.in.Article(p.Article).ID
		}
	}
	return id
}

// rank orders by weight; of two sentences of one aspect of a fact the weightier
// one stays, and among the first six stand two of a kind at most. Facts stand
// in the base article's order, which breaks ties.
func rank(all []Difference) []Difference {
	slices.SortStableFunc(all, func(a, b Difference) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Fact, b.Fact), cmp.Compare(a.Sentence(), b.Sentence()))
	})
	type aspect struct {
		fact    int
		wording bool
	}
	taken := map[aspect]bool{}
	of := map[Kind]int{}
	var first, rest []Difference
	for _, d := range all {
		at := aspect{d.Fact, d.Kind == KindAgent || d.Kind == KindLabels || d.Kind == KindVerbs}
		if d.Fact >= 0 && taken[at] {
			continue
		}
		taken[at] = true
		if len(first) < 6 && of[d.Kind] < 2 {
			of[d.Kind]++
			first = append(first, d)
			continue
		}
		rest = append(rest, d)
	}
	out := append(first, spread(rest)...)
	return out[:min(len(out), MostDifferences)]
}

// mostOfAKind is how many sentences of one kind are written in all.
const mostOfAKind = 3

// spread leaves out what would be one more of the same behind the first six.
func spread(rest []Difference) []Difference {
	of := map[Kind]int{}
	return slices.DeleteFunc(rest, func(d Difference) bool {
		of[d.Kind]++
		return of[d.Kind] > mostOfAKind-1
	})
}
