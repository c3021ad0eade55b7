package compare_test

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/say"
)

// quay tells of a fire; deaths are what it counts.
func quay(outlet, deaths string) *news.Article {
	a := news.New("Fire on the quay of Tarnhaven", []string{
		"A fire on the quay of Tarnhaven killed " + deaths + " people on Tuesday, Mayor Lotte Brandt said.",
		"The fire began in a shed of the Norden line. Divers look for two sailors.",
	})
	a.Outlet, a.Published = outlet, news.Day(2025, 3, 4)
	return a
}

// mill tells of another fire.
func mill(outlet string) *news.Article {
	a := news.New("Mill burns in Oskby, says "+outlet, []string{
		"A fire in a mill killed 9 people in Oskby on Monday, said Piet Sandgren of the police.",
		"The mill of the Ekdal family had stood since 1802. Oskby will rebuild it.",
	})
	a.Outlet, a.Published = outlet, news.Day(2025, 3, 3)
	return a
}

// harbour tells of the fire on the quay in other words.
func harbour() *news.Article {
	a := news.New("Tarnhaven mourns", []string{
		"Flags hung low in Tarnhaven after the blaze at the harbour. Lotte Brandt asked for a minute of silence.",
		"Why the shed had no alarm is for the court to find out.",
	})
	a.Outlet, a.Published = "Abendpost", news.Day(2025, 3, 5)
	return a
}

func TestEventWarning(t *testing.T) {
	for _, c := range []struct {
		name     string
		articles []*news.Article
		key      string
	}{
		{"one event", []*news.Article{quay("Bay Mail", "12"), quay("Coast Sun", "15")}, ""},
		{"few shared sentences", []*news.Article{quay("Bay Mail", "12"), harbour()}, ""},
		{"one article twice", []*news.Article{quay("Bay Mail", "12"), quay("Coast Sun", "twelve"), harbour()}, ""},
		{"two events", []*news.Article{quay("Bay Mail", "12"), mill("Coast Sun")}, "event.none"},
		{"one of three about another", []*news.Article{quay("Bay Mail", "12"), quay("Coast Sun", "15"), mill("Inland Echo")}, "event.one"},
		{"two and two", []*news.Article{quay("Bay Mail", "12"), mill("Coast Sun"), harbour(), mill("Inland Echo")}, "event.several"},
	} {
		got := comparison(t, c.articles)
		m, ok := compare.EventWarning(got)
		if m.Key != c.key || ok != (c.key != "") {
			t.Errorf("%s: warning %q of %v, want %q", c.name, m.Key, got.Events, c.key)
		}
		if text := say.English(); ok && !strings.Contains(text.Text(m), "almost no sentence") {
			t.Errorf("%s: %s", c.name, text.Text(m))
		}
	}
}

// TestOtherLanguage holds that nothing is said of articles in two languages.
func TestOtherLanguage(t *testing.T) {
	a, b := quay("Bay Mail", "12"), mill("Coast Sun")
	a.Language, b.Language = "en", "de"
	if m, ok := compare.EventWarning(comparison(t, []*news.Article{a, b})); ok {
		t.Errorf("warning %s", m.Key)
	}
}

// TestWithinEvents holds that numbers of two events are not set against each
// other, and those of one event are, with an article about another beside them.
func TestWithinEvents(t *testing.T) {
	numbers := func(articles ...*news.Article) (figures int, told []string) {
		c := comparison(t, articles)
		for _, f := range c.Figures {
			for _, v := range f.Values {
				if strings.Contains(c.Readings[v.Article].Article.Text, "Oskby") {
					t.Errorf("figure %d sets a number of the mill beside others", f.Fact)
				}
			}
			if f.Relation.Differs() {
				figures++
			}
		}
		for _, d := range c.Differences {
			switch d.Kind {
			case difference.KindNumbers, difference.KindOnlyHere, difference.KindNotFound, difference.KindTold:
				told = append(told, d.Sentence())
			}
		}
		return figures, told
	}
	if n, told := numbers(quay("Bay Mail", "12"), mill("Coast Sun")); n > 0 || len(told) > 0 {
		t.Errorf("two events: %d figures differ; %q", n, told)
	}
	n, told := numbers(quay("Bay Mail", "12"), quay("Coast Sun", "15"), mill("Inland Echo"))
	if n == 0 || !strings.Contains(fmt.Sprint(told), "15") {
		t.Errorf("12 and 15 deaths on the quay: %d figures differ; %q", n, told)
	}
}

func comparison(t *testing.T, articles []*news.Article) *compare.Comparison {
	t.Helper()
	c, err := compare.Articles(t.Context(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}
