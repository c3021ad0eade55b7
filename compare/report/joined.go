package report

import (
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/align"
)

// joins say what joins a sentence to one of a row, before its place.
var joins = map[compare.LinkKind]string{
	compare.LinkAgainst: "see what contradicts, ",
	compare.LinkMaybe:   "maybe ",
	compare.LinkQuoted:  "the same quotation in ",
	compare.LinkNumber:  "number of the same thing in ",
}

// joined says where an article without a sentence in a row is joined to one of the row
// elsewhere on the page, "" where it is not: "maybe sentence 22". Of a row of several
// sentences it says to which of them: "maybe sentence 22 (beside A7)". The places are
// those that it names.
func (t table) joined(row align.Row, a int) (string, []int) {
	var found []compare.Link
	beside := map[compare.Link][]string{}
	n := 0
	for b, cell := range row.Cells {
		n += len(cell)
		for _, s := range cell {
			for _, x := range t.links.To(a, compare.LinkAgainst, align.Place{Article: b, Sentence: s}) {
				if !slices.Contains(found, x) {
					found = append(found, x)
				}
				beside[x] = append(beside[x], cite(b, t.marked[b].Doc.Sentences[s]))
			}
		}
	}
	var notes []string
	var named []int
	for _, x := range found[:min(len(found), mostNearest)] {
		note := joins[x.Kind] + place(t.marked[a].Doc.Sentences[x.Sentence])
		if n > 1 {
			note += " (beside " + strings.Join(beside[x], ", ") + ")"
		}
		notes, named = append(notes, note), append(named, x.Sentence)
	}
	return strings.Join(notes, "; "), named
}

// leadsOut reports whether a sentence of a row is joined, by what stands elsewhere on the
// page, to an article that has none in the row.
func (t table) leadsOut(row align.Row, at align.Place) bool {
	for a := range t.marked {
		if (a >= len(row.Cells) || len(row.Cells[a]) == 0) && len(t.links.To(a, compare.LinkAgainst, at)) > 0 {
			return true
		}
	}
	return false
}
