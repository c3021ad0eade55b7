package near

import (
	"strings"
	"testing"

	"parallax/compare/align/odds"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

func corpus(texts ...string) *Corpus {
	var rs []reading.Article
	for _, t := range texts {
		rs = append(rs, reading.Read(news.New("", strings.Split(t, "\n"))))
	}
	return New(reading.SetOf(rs))
}

// TestFind: the sentence that tells the statement comes first, with a better
// chance than the rest and than those of an article that does not tell it.
func TestFind(t *testing.T) {
	c := corpus(
		"The ferry to Odern was late. The council of Marlow shut the old bridge on Monday. Nobody was hurt.",
		"The mayor spoke of schools. The weather was good in Marlow.",
	)
	text := "The old bridge was shut by the council."
	hits := c.Find(Statement{Text: text, Words: token.Read(text)})
	if len(hits) != 2 || len(hits[0]) == 0 || hits[0][0].Sentence != 1 {
		t.Fatalf("%+v", hits)
	}
	if best := hits[0][0].Chance; best < .5 || len(hits[1]) > 0 && hits[1][0].Chance > best/2 {
		t.Errorf("%v against %+v", best, hits[1])
	}
	if got := strings.Join(c.Shared(token.Read(text), 0, 1), " "); !strings.Contains(got, "bridge") || strings.Contains(got, "the") && !strings.Contains(got, "council") {
		t.Errorf("shared: %s", got)
	}
	if hits = c.Find(Statement{}); len(hits[0])+len(hits[1]) > 0 {
		t.Errorf("nothing to look for: %+v", hits)
	}
}

// TestShipped: the table that ships is the one that Table writes.
func TestShipped(t *testing.T) {
	w := Shipped()
	again, err := odds.Read(w.Table(), append(names, "bias"))
	if err != nil || again[0][Words] <= 0 || again[1][Told] <= 0 {
		t.Errorf("%v, %v", again, err)
	}
}
