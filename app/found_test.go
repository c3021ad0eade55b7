package app

import (
	"strings"
	"testing"

	"parallax/app/part/tone"
	"parallax/data"
)

// TestSearchInTheWindow holds that articles, quotations and notes are listed
// with their counts, that found words are marked in the text that opens, and
// that the marks go when the search is cleared.
func TestSearchInTheWindow(t *testing.T) {
	w, q := openWindow(t)
	q.until(t, "quotations in the search", func() bool {
		w.finder.search("regret")
		q.run()
		return len(w.shelf.shelf().Found.Quotes) > 0
	})
	n, _ := w.S.NoteOnEvent()
	n.Text = "No regret here."
	w.S.PutNote(n)
	noted(t, w, q, 1)
	w.shelf.library.Field().(interface{ SetText(string) }).SetText("regrets footage")
	w.shelf.library.ClearSearch()
	w.finder.search("regret")
	q.until(t, "the note", func() bool { return len(w.shelf.shelf().Found.Notes) == 1 })
	found := w.shelf.shelf().Found
	if found.Count != len(found.Articles) || found.Count == 0 || strings.Join(found.Articles[0].Parts, "") == "" {
		t.Fatalf("found %+v", found)
	}
	line := found.Articles[0]
	if len(line.Parts) < 3 || !strings.EqualFold(line.Parts[1], "regret") {
		t.Errorf("the excerpt is cut into %q", line.Parts)
	}
	w.finder.openFound(line.ID, line.At)
	q.run()
	marks := 0
	for _, m := range w.State().Own {
		if m.Kind == tone.Found {
			marks++
			if words := w.S.Comparison().Readings[m.Article].Article.Slice(m.Span); !strings.EqualFold(words, "regret") {
				t.Errorf("%q is marked", words)
			}
		}
	}
	if marks == 0 || w.centre.shown.screen != articleScreen {
		t.Errorf("%d marks on screen %d", marks, w.centre.shown.screen)
	}
	w.finder.search("")
	for _, m := range w.State().Own {
		if m.Kind == tone.Found {
			t.Error("a mark stays when the search is cleared")
		}
	}
}

// TestFiltersAreWritten holds that filters come and go in a query.
func TestFiltersAreWritten(t *testing.T) {
	text := data.WithFilter("port strike", "has:note")
	if text != "port strike has:note" || data.WithFilter(text, "has:note") != text {
		t.Errorf("with a filter: %q", text)
	}
	text = data.WithFilter(text, `event:"The port"`)
	if got := data.Filters(text); len(got) != 2 || got[1] != `event:"The port"` {
		t.Errorf("filters of %q: %q", text, got)
	}
	if got := data.WithoutFilter(text, "has:note"); got != `port strike event:"The port"` {
		t.Errorf("without: %q", got)
	}
}
