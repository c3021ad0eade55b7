package actor

import (
	"parallax/compare/news"
)

// DecisionKind is what the reader decided about labels.
type DecisionKind int

// The kinds of decisions.
const (
	Together DecisionKind = iota // A and B mean the same
	Apart                        // A and B do not mean the same
	Alone                        // A stands by itself, or with B when that is given
	Named                        // the row of A is called Name; "" as the program calls it
)

// Decision is one decision of the reader.
type Decision struct {
	Kind DecisionKind
	A, B Ref
	Name string
}

// Ref tells the mentions of a label again: by its words, and, as several rows
// may have the same words, by places where it stood.
type Ref struct {
	Label string
	At    []Spot
}

// Spot is a place in an article.
type Spot struct {
	Article int
	news.Span
}

// decide makes the actors anew as the reader decided, each in one row.
func (f *finder) decide(r *Result, proposals []Proposal) (*Result, grouping) {
	j := &judge{finder: f, r: r, proposals: proposals, sides: map[int]map[int]int{}, touched: map[int]bool{}}
	j.rowsBefore()
	decided := make([]bool, len(f.in.Decisions))
	for k, d := range f.in.Decisions {
		j.sets = append(j.sets, [2][]int{j.find(d.A), j.find(d.B)})
		two := d.Kind == Together || d.Kind == Apart || d.B.Label != ""
		decided[k] = len(j.sets[k][0]) > 0 && (!two || len(j.sets[k][1]) > 0)
	}
	j.detach(decided)
	for k := len(decided) - 1; k >= 0; k-- {
		if decided[k] {
			j.apply(k)
		}
	}
	j.automatic()
	out, rowOf := j.result()
	out.Decided = decided
	return out, grouping{rowOf, j.touched}
}

// call gives rows the names that the reader chose, the last one for each.
func (f *finder) call(r *Result) {
	j := &judge{finder: f, r: r}
	for i := range r.Mentions {
		j.auto = append(j.auto, r.Mentions[i].Actor)
	}
	given := map[int]string{} // by row
	for _, d := range f.in.Decisions {
		if found := j.find(d.A); d.Kind == Named && len(found) > 0 {
			given[r.RowOf(found[0])] = d.Name
		}
	}
	for i := range r.Rows {
		if given[i] != "" {
			r.Rows[i].Name, r.Rows[i].Renamed = given[i], true
		}
	}
}
