package compare_test

import (
	"context"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

// TestEarlyReadingSeesFacts holds that what the checks read of the articles
// before there are facts does not keep the facts from them.
func TestEarlyReadingSeesFacts(t *testing.T) {
	articles := []*news.Article{
		news.New("Reporters kept from the harbor", []string{"The police moved to silence three reporters at the harbor gate on Monday.", "It rained all day in Port Ellis."}),
		news.New("Police at the harbor", []string{"The police moved to stop three reporters at the harbor gate on Monday.", "Trains ran late in the evening."}),
	}
	c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, f := range c.Findings {
		found = found || c.Readings[f.Article].Article.Slice(f.Words[0]) == "silence"
	}
	if !found {
		t.Error("“silence”, which the other article does not write of the same fact, is not marked")
	}
}
