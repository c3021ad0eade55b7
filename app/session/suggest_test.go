package session

import (
	"path/filepath"
	"testing"

	"parallax/compare/news"
	"parallax/data"
	"parallax/data/ingest"
)

// TestSuggestions holds that an article that was taken out of its event gets
// the suggestion to go back, with words that it shares, and none once it is
// back.
func TestSuggestions(t *testing.T) {
	d := newDesk(t, filepath.Join(t.TempDir(), data.FileName), Options{Sample: ingest.Sample})
	d.Start()
	d.until(t, "the sample event", func() bool { return d.Comparison() != nil })
	event, a := d.Event().ID, d.Comparison().Readings[0].Article
	d.RemoveArticle(a.ID)
	d.until(t, "a suggestion", func() bool { _, ok := d.Suggestion(a.ID); return ok })
	g, _ := d.Suggestion(a.ID)
	if g.Event != event || len(g.Shared) == 0 || g.Days < 0 {
		t.Errorf("suggestion %+v, want event %s with shared words and days", g, event)
	}
	d.AddArticle(event, a.ID)
	d.until(t, "the article is sorted", func() bool { return len(d.Unsorted()) == 0 })
	if _, ok := d.Suggestion(a.ID); ok {
		t.Error("an article of an event keeps a suggestion")
	}
}

// TestBeginEvent holds that loose articles become an event that opens, and
// that undoing gives them back.
func TestBeginEvent(t *testing.T) {
	d := newDesk(t, filepath.Join(t.TempDir(), data.FileName), Options{Sample: ingest.Sample})
	d.Start()
	d.until(t, "the sample event", func() bool { return d.Comparison() != nil })
	sample := d.Event().ID
	ids := []string{d.Comparison().Readings[0].Article.ID, d.Comparison().Readings[1].Article.ID}
	for _, id := range ids {
		d.RemoveArticle(id)
	}
	d.until(t, "two loose articles", func() bool { return len(d.Unsorted()) == 2 })
	d.BeginEvent(ids...)
	d.until(t, "the new event", func() bool { return d.Event() != nil && d.Event().ID != sample && d.Comparison() != nil })
	if n := len(d.Comparison().Readings); n != 2 {
		t.Errorf("the new event has %d articles, want 2", n)
	}
	d.Undo()
	d.until(t, "the articles are loose again", func() bool { return len(d.Unsorted()) == 2 && len(d.Events()) == 1 })
}

// TestNothingIsReadTwice holds that an article is read once, however often the
// library changes, that a change which touches no loose article and no event's
// articles asks nothing, and that a changed date is seen.
func TestNothingIsReadTwice(t *testing.T) {
	d := newDesk(t, filepath.Join(t.TempDir(), data.FileName), Options{Sample: ingest.Sample})
	d.Start()
	d.until(t, "the sample event", func() bool { return d.Comparison() != nil })
	event, as := d.Event().ID, d.Articles()
	answered := func(id string) func() bool {
		return func() bool { _, ok := d.Suggestion(id); return ok && !d.work.Busy() }
	}
	d.RemoveArticle(as[0].ID)
	d.until(t, "a suggestion", answered(as[0].ID))
	if d.read.Count != len(as) {
		t.Errorf("%d articles read, want %d", d.read.Count, len(as))
	}
	d.RemoveArticle(as[1].ID)
	d.until(t, "another suggestion", answered(as[1].ID))
	if d.read.Count != len(as) {
		t.Errorf("%d articles read after an article became loose, want %d", d.read.Count, len(as))
	}
	before := d.suggesting
	d.RenameEvent(event, "Another title")
	d.until(t, "the new title", func() bool { return d.Events()[0].Title == "Another title" })
	if d.suggesting != before {
		t.Error("suggestions were looked for again after a new title")
	}
	later := *as[2]
	later.Published = news.Day(2031, 1, 1)
	d.CorrectArticle(&later)
	d.until(t, "the later suggestion", func() bool {
		g, ok := d.Suggestion(as[0].ID)
		return ok && d.suggesting != before && !d.work.Busy() && g.Event == event
	})
	if d.read.Count != len(as)+1 {
		t.Errorf("%d articles read after a new date, want %d", d.read.Count, len(as)+1)
	}
}
