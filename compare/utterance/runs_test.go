package utterance

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare/reading"
	"parallax/compare/reading/quote"
)

// runs are those of form i as "kind words", quoted ones with a star.
func runs(articles []string, i int) string {
	docs, said := findAll(articles...)
	set := reading.Set{Docs: docs, Texts: said}
	var out []string
	for _, u := range Match(set) {
		for _, r := range Runs(set, u, i) {
			mark := ""
			if r.Marked {
				mark = "*"
			}
			out = append(out, fmt.Sprintf("%s%s %s", mark, r.Kind, docs[r.Article].Article.Slice(r.Span)))
		}
	}
	return strings.Join(out, "|")
}

func TestRuns(t *testing.T) {
	const full = "“We have made three offers since the spring. They walked away from all of them,” Ada Moss said."
	for _, c := range []struct{ name, other, want string }{
		{
			"interrupted", "“We have made three offers since the spring,” Ada Moss said. “They walked away from all of them.”",
			"*kept “We have made three offers since the spring,”|*kept “They walked away from all of them.”",
		},
		{
			"cut", "“They walked away from all of them,” Ada Moss said.",
			"*cut We have made three offers since the spring.|*kept “They walked away from all of them,”",
		},
	} {
		if got := runs([]string{full, c.other}, 1); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestPassageWithoutMarks: a passage that one article prints in a form of its
// own and the other in marks is one utterance, of which nothing is cut.
func TestPassageWithoutMarks(t *testing.T) {
	docs, said := findAll(
		"“Come and see the new bridge. It is open to all from noon on,” Mayor Ada Moss wrote.",
		"Mayor Ada Moss was proud.\n\nCome and see the new bridge. It is open to all from noon on. — Ada Moss (@adamoss) July 3, 2013",
	)
	us := Match(reading.Set{Docs: docs, Texts: said})
	if len(us) != 1 || us[0].Speaker != "Ada Moss" || len(us[0].Forms) != 2 {
		t.Fatalf("%+v", us)
	}
	if f := said[1].Quotes[us[0].Forms[1].Quote]; f.Form != quote.Posted {
		t.Errorf("form %q", f.Form)
	}
	for _, e := range us[0].Forms[1].Edits {
		if e.Kind != Kept {
			t.Errorf("%s %q", e.Kind, docs[1].Article.Slice(e.Span))
		}
	}
}
