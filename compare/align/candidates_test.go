package align

import (
	"context"
	"slices"
	"strings"
	"testing"

	"parallax/compare/align/search"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// TestAlike holds that sentences with the same words are searched for once an
// article, and that the answer is the one that each would get by itself.
func TestAlike(t *testing.T) {
	lines := []string{
		"The council shut the bridge on Monday.", "Engineers found cracks in the north pier.",
		"On Monday the bridge shut, the council said.", "Farmers must drive 14 miles around the valley.",
	}
	var docs []*token.Document
	for a := range 3 {
		var body []string
		for i := range 60 {
			body = append(body, lines[(i*i+a)%len(lines)])
		}
		body = append(body, "Only edition "+strings.Repeat("x", a+1)+" tells of the ferry.")
		docs = append(docs, token.Split(news.New("", []string{strings.Join(body, " ")})))
	}
	c := newCorpus(context.Background(), Input{Set: reading.Set{Docs: docs}})
	c.weigh()
	index, like := c.index(), c.alike()
	searched := 0
	for i, first := range like {
		if int(first) == i {
			searched++
		}
		if c.sentences[first].Article != c.sentences[i].Article || int(first) > i {
			t.Fatalf("sentence %d is searched for as %d", i, first)
		}
		if got, want := search.New(index).Nearest(int(first)), search.New(index).Nearest(i); !slices.Equal(got, want) {
			t.Errorf("sentence %d: %v, want %v", i, got, want)
		}
	}
	if most := len(docs) * (len(lines) + 1); searched > most {
		t.Errorf("%d of %d sentences are searched for, want at most %d", searched, len(like), most)
	}
}
