package app

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data"
)

// TestElevenArticles holds that an event with an article too many says so in a
// sentence and offers to take one out, and that the comparison is there then.
func TestElevenArticles(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	l, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	e := news.Event{Title: "Bridge"}
	for i := range 11 {
		a := news.New(fmt.Sprintf("Bridge closes, report %d", i), []string{fmt.Sprintf("The old bridge over the Tarn closes on Monday for %d weeks, the city said.", i+2)})
		if _, err := l.SaveArticle(context.Background(), a); err != nil {
			t.Fatal(err)
		}
		e.Articles = append(e.Articles, a.ID)
	}
	if _, err := l.SaveEvent(context.Background(), e); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l, err = data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	w, q := windowOn(t, l)
	q.until(t, "the sentence", func() bool { return w.S.Problem() != "" })
	b := w.centre.blank()
	if !strings.Contains(b.Text, "10 articles") || b.Do == "" {
		t.Fatalf("blank page %q, offers %q", b.Text, b.Do)
	}
	b.Tap()
	if w.Popup == nil {
		t.Fatal("nothing is offered")
	}
	w.shelf.takeOut(w.S.Articles()[0])
	w.ClosePopup()
	q.until(t, "the comparison", func() bool { return w.S.Comparison() != nil })
	if n := len(w.S.Comparison().Readings); n != 10 {
		t.Errorf("%d articles are compared, want 10", n)
	}
}
