package align

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"parallax/compare/news"
)

// told are the words of each telling of the facts that tell words of two articles.
func told(in Input, facts []Fact, words string) []string {
	var out []string
	for _, f := range facts {
		var all []string
		for _, t := range f.Tellings {
			all = append(all, news.OneLine(in.Docs[t.Article].Article.Slice(t.Span)))
		}
		if text := strings.Join(all, " | "); strings.Count(text, words) > 1 {
			out = append(out, text)
		}
	}
	return out
}

// TestOneQuotationIsOneFact: sentences that two articles quote one behind the other are one
// fact, whose tellings go over them; sentences that one of them parts, that another speaker
// says there or that a third article quotes alone stay facts of their own.
func TestOneQuotationIsOneFact(t *testing.T) {
	const (
		guards = "The guards sold forty boats in secret to a dealer in Orsa."
		pier   = "Nobody at the harbour office will repair the old pier this winter."
		meets  = "The council of Alder meets on Thursday."
	)
	both := "“" + guards + " " + strings.TrimSuffix(pier, ".") + ",” Dana Trask said."
	behind := "Dana Trask said: “" + guards + " " + pier + "”"
	for name, c := range map[string]struct {
		articles [][]string
		facts    int
	}{
		"one quotation":              {[][]string{{"Mayor speaks", behind, meets}, {"Boats", behind, meets}}, 1},
		"behind its speaker or not":  {[][]string{{"Mayor speaks", behind, meets}, {"Boats", both, meets}}, 1},
		"a sentence between":         {[][]string{{"Mayor speaks", behind, meets}, {"Boats", "Dana Trask said: “" + guards + " Ask the dealer for their names. " + pier + "”", meets}}, 2},
		"two paragraphs":             {[][]string{{"Mayor speaks", behind, meets}, {"Boats", "Dana Trask said: “" + guards + "”", "“" + pier + "” she said.", meets}}, 2},
		"a third quotes one of them": {[][]string{{"Mayor speaks", behind, meets}, {"Boats", behind, meets}, {"Orsa", "Dana Trask said: “" + guards + "”", "Rain fell."}}, 2},
		"told, not quoted":           {[][]string{{"Mayor speaks", guards + " " + pier, meets}, {"Boats", guards + " " + pier, meets}}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			in := inputOf(t, c.articles...)
			r := Match(t.Context(), in)
			found := map[string]bool{}
			for _, words := range []string{"forty boats", "old pier"} {
				for _, f := range told(in, r.Facts, words) {
					found[f] = true
				}
			}
			if len(found) != c.facts {
				t.Errorf("%d facts, want %d: %q", len(found), c.facts, slices.Sorted(maps.Keys(found)))
			}
		})
	}
}

// TestQuotationInOneRow: all sentences of a quotation stand in the row of its fact, and the
// reader's word on one of them takes the whole telling out.
func TestQuotationInOneRow(t *testing.T) {
	said := "Dana Trask said: “The guards sold forty boats in secret to a dealer in Orsa. Why? Nobody at the harbour office will repair the old pier this winter.”"
	in := inputOf(t, []string{"Mayor speaks", said, "Rain fell."}, []string{"Boats", said, "Bread is short on the islands."})
	r := Match(t.Context(), in)
	if len(r.Facts) != 1 || r.Facts[0].Tellings[0].More != 2 {
		t.Fatalf("no fact of three sentences: %+v", r.Facts)
	}
	if cell := r.Rows[0].Cells[0]; len(cell) != 3 {
		t.Errorf("the row has %v", cell)
	}
	for _, o := range r.OnlyHere {
		if r.Facts[0].has(o.Place) {
			t.Errorf("sentence %v is told in both", o.Place)
		}
	}
	last := func(a int) Place { t := r.Facts[0].Tellings[a]; p := t.Place; p.Sentence += t.More; return p }
	if done := r.Apply(in, []Change{{Kind: Part, Places: []Place{last(0), last(1)}}}); !done[0] || len(r.Facts) != 0 {
		t.Errorf("parted: %v, left: %+v", done, r.Facts)
	}
}
