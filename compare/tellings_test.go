package compare_test

import (
	"context"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/reading/clause"
)

// TestTellingsAreClauses: a sentence that tells two things is cut to what
// tells each, never to a name with its title; what a title puts between
// quotation marks is the speaker's from end to end.
func TestTellingsAreClauses(t *testing.T) {
	c, err := compare.Articles(context.Background(), sampleEvent(t), compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range c.Facts {
		for _, x := range f.Tellings {
			doc := c.Readings[x.Article].Doc
			if x.Span != doc.Sentences[x.Sentence].Span && !clause.HasVerb(doc, x.Span) {
				t.Errorf("%q is told by %q", f.Title, doc.Article.Slice(x.Span))
			}
		}
		if _, words, ok := strings.Cut(f.Title, "“"); ok && strings.Contains(words, "\"") {
			t.Errorf("the title %q quotes the article as the speaker", f.Title)
		}
	}
}
