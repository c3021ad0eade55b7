package cite

import (
	"slices"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// shelf are works of which several need more than a name and a year.
func shelf() []Work {
	return []Work{
		ferry(func(w *Work) { w.ID, w.Headline = "b", "Bridge opens" }),
		ferry(func(w *Work) {
			w.ID, w.Headline, w.Published = "a", "An empty pier waits", day(2026, time.March, 2)
		}),
		ferry(func(w *Work) { w.ID, w.Authors, w.Published = "e", []string{"Émile Ésteban"}, day(2025, time.May, 1) }),
		ferry(func(w *Work) { w.ID, w.Authors, w.Headline = "z", nil, "The zoo stays shut" }),
		ferry(func(w *Work) { w.ID, w.Authors = "h", []string{"Gwen Holloway", "Roy Hill"} }),
		ferry(func(w *Work) { w.ID, w.Published = "n", news.Date{} }),
	}
}

func TestOrder(t *testing.T) {
	for style, want := range map[Style]string{
		APA:     "enabhz", // of one author: no day, then by day; then with others
		MLA:     "ebanhz", // of one author: by title, without its article
		Chicago: "zebanh", // unsigned: by the outlet
	} {
		works := shelf()
		for range 2 {
			got := ""
			for _, e := range NewList(style, works).Entries() {
				got += works[e.Work].ID
			}
			if got != want {
				t.Errorf("%s: %s, want %s", style, got, want)
			}
			slices.Reverse(works) // the order does not depend on that of the works
		}
	}
}

func TestToldApart(t *testing.T) {
	works := shelf()
	for _, c := range []struct {
		style Style
		work  int
		want  string
	}{
		{APA, 0, "(Holloway, 2026b)"},
		{APA, 1, "(Holloway, 2026a)"},
		{APA, 2, "(Ésteban, 2025)"},
		{APA, 4, "(Holloway & Hill, 2026)"},
		{APA, 5, "(Holloway, n.d.)"},
		{MLA, 0, "(Holloway, “Bridge Opens”)"},
		{MLA, 1, "(Holloway, “An Empty Pier Waits”)"},
		{MLA, 2, "(Ésteban)"},
	} {
		if got := Text(NewList(c.style, works).Cite(c.work, Place{})); got != c.want {
			t.Errorf("%s, %s: %s, want %s", c.style, works[c.work].Headline, got, c.want)
		}
	}
	if got := Text(NewList(APA, works).Entries()[2].Runs); !strings.HasPrefix(got, "Holloway, G. (2026a, March 2). ") {
		t.Errorf("the letter in the list: %s", got)
	}
	if got := marked(NewList(MLA, works).Entries()[2].Runs); !strings.HasPrefix(got, "---. “An Empty Pier Waits") {
		t.Errorf("the same author again: %s", got)
	}
}

// TestTitlesToldApart: shortened titles go on until they differ, and two works
// without an author, a day and another title have letters.
func TestTitlesToldApart(t *testing.T) {
	one := func(id, headline string) Work {
		return ferry(func(w *Work) { w.ID, w.Authors, w.Headline = id, nil, headline })
	}
	works := []Work{one("1", "The ferry to Moss Island stops"), one("2", "Ferry to Moss Island sold"), one("3", "Fog"), one("4", "Fog")}
	l := NewList(APA, works)
	for i, want := range []string{"(“The Ferry to Moss Island Stops,” 2026)", "(“Ferry to Moss Island Sold,” 2026)", "(“Fog,” 2026a)", "(“Fog,” 2026b)"} {
		if got := Text(l.Cite(i, Place{})); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestSameFamilyName(t *testing.T) {
	works := []Work{ferry(nil), ferry(func(w *Work) { w.Authors = []string{"Mark Holloway"} })}
	if got := Text(NewList(APA, works).Cite(1, Place{})); got != "(M. Holloway, 2026)" {
		t.Error(got)
	}
	if got := Text(NewList(MLA, works).Cite(0, Place{})); got != "(G. Holloway)" {
		t.Error(got)
	}
}

func TestPlaceOf(t *testing.T) {
	a := news.New("Ferry stops", []string{"The ferry stopped. Nobody was hurt.", "It stays in port. The council meets today."})
	d := token.Split(a)
	find := func(i int) news.Span { return d.Sentences[i].Span }
	for _, c := range []struct {
		name string
		span news.Span
		want string
	}{
		{"headline", find(0), ""},
		{"one paragraph", find(2), "para. 1"},
		{"over two", news.Span{Start: find(2).Start, End: find(3).End}, "paras. 1–2"},
	} {
		if got := (Work{}).place(PlaceOf(d, c.span)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	d = token.Split(news.New("", []string{"The ferry stopped. Nobody was hurt. It stays in port."}))
	if got := (Work{}).place(PlaceOf(d, news.Span{Start: find(1).Start, End: d.Sentences[2].End})); got != "sentences 2–3" {
		t.Errorf("a text of one paragraph: %q", got)
	}
}
