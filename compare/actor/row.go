package actor

import (
	"cmp"
	"slices"
)

// Row is the actors of one row of the table of labels.
type Row struct {
	// Actors are in the order of their first mentions.
	Actors []int
	// Name is how the row is called, Kind that of its first actor.
	Name string
	Kind Kind
	// Why are the proposals that join its actors; none when nothing is in doubt.
	Why []Proposal
	// Cells are the labels by article.
	Cells [][]Label
	// Different is true when the articles call the same by words that differ in
	// more than a modifier; Apart weighs it by the number of such labels.
	Different bool
	Apart     int
	// Varies is true when the labels differ, be it in a modifier alone.
	Varies bool
	// Corrected is true when the reader put labels into it or took them out,
	// Renamed when the name is the reader's.
	Corrected, Renamed bool
}

// grouping says which actors stand in one row.
type grouping struct {
	rowOf []int // by actor
	// touched are the mentions that a decision of the reader speaks of.
	touched map[int]bool
}

// proposedRows puts the actors of each proposal into one row, which has the
// number of its first actor.
func proposedRows(actors int, proposals []Proposal) grouping {
	parent := make([]int, actors)
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			i = parent[i]
		}
		return i
	}
	for _, p := range proposals {
		a, b := root(p.A), root(p.B)
		parent[max(a, b)] = min(a, b)
	}
	for i := range parent {
		parent[i] = root(i)
	}
	return grouping{rowOf: parent}
}

// rows makes the rows and sorts them: those with different labels first, then
// those with more mentions.
func (f *finder) rows(r *Result, g grouping) []Row {
	index := map[int]int{}
	var out []Row
	for a := range r.Actors {
		k, ok := index[g.rowOf[a]]
		if !ok {
			k = len(out)
			index[g.rowOf[a]] = k
			out = append(out, Row{Kind: r.Actors[a].Kind})
		}
		out[k].Actors = append(out[k].Actors, a)
		for _, i := range r.Actors[a].Mentions {
			out[k].Corrected = out[k].Corrected || g.touched[i]
		}
	}
	for _, p := range r.Proposals {
		k := index[g.rowOf[p.A]]
		out[k].Why = append(out[k].Why, p)
	}
	for i := range out {
		f.fill(r, &out[i])
	}
	out = slices.DeleteFunc(out, func(w Row) bool { return !w.Corrected && (w.articles() < 2 || w.dull()) })
	slices.SortStableFunc(out, func(a, b Row) int { return cmp.Compare(b.rank(), a.rank()) })
	return out
}

// RowOf is the row that a mention stands in, -1 for none.
func (r *Result) RowOf(mention int) int {
	a := r.Mentions[mention].Actor
	return slices.IndexFunc(r.Rows, func(w Row) bool { return slices.Contains(w.Actors, a) })
}

// Telling reports whether a row is worth showing: the articles use different
// labels in it, or the reader made it.
func (w Row) Telling() bool { return w.Corrected || w.Renamed || w.Different && w.Kind != Body }

// articles counts those that speak of the actor.
func (w Row) articles() int {
	n := 0
	for _, c := range w.Cells {
		if len(c) > 0 {
			n++
		}
	}
	return n
}

// dull is true for bodies and things that are called the same everywhere.
func (w Row) dull() bool {
	return !w.Different && !w.Varies && (w.Kind == Body || w.Kind == Thing || w.count() < 3)
}

func (w Row) count() int {
	n := 0
	for _, c := range w.Cells {
		for _, l := range c {
			n += l.Count()
		}
	}
	return n
}

// rank weighs a row: by the labels that set the articles apart, then by the
// articles that have the row, then by mentions.
func (w Row) rank() float64 {
	r := float64(w.Apart*w.articles()) + float64(indicate(w.Varies))/2 + float64(min(w.count(), 99))/1000
	switch {
	case len(w.Why) > 0 && w.Kind == Thing:
		r *= .7 // a guess
	case w.Kind == Group:
		r *= 1.6
	case w.Kind == Body:
		r *= .3
	}
	return r
}

// fill makes the cells of a row.
func (f *finder) fill(r *Result, w *Row) {
	w.Cells = make([][]Label, len(f.in.Docs))
	var longest Actor
	for _, a := range w.Actors {
		if len(r.Actors[a].Mentions) > len(longest.Mentions) || f.named(r.Actors[a]) && !f.named(longest) {
			if !f.named(longest) || f.named(r.Actors[a]) {
				longest = r.Actors[a]
			}
		}
		for _, i := range r.Actors[a].Mentions {
			f.count1(r, w, i)
		}
	}
	w.Name, w.Kind = longest.Name, longest.Kind
	used := map[string]int{}
	for a, cell := range w.Cells {
		for _, l := range cell {
			used[labelKey(l.Text)] |= 1 << min(a, 62)
		}
	}
	for _, cell := range w.Cells {
		for i := range cell {
			u := used[labelKey(cell[i].Text)]
			cell[i].Only = u&(u-1) == 0
		}
		slices.SortStableFunc(cell, func(x, y Label) int {
			return cmp.Or(cmp.Compare(indicate(x.Proper), indicate(y.Proper)), cmp.Compare(indicate(y.Only), indicate(x.Only)), cmp.Compare(y.Count(), x.Count()))
		})
	}
	w.differ()
	if !f.named(longest) {
		w.Name = w.plainest(w.Name)
	}
}

func indicate(b bool) int {
	if b {
		return 1
	}
	return 0
}

// named reports whether an actor has a name.
func (f *finder) named(a Actor) bool {
	for _, i := range a.Mentions {
		if f.mentions[i].key.name != nil {
			return true
		}
	}
	return false
}
