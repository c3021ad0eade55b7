package session

import (
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data"
	"parallax/data/ingest"
)

// speakerOf is who says the words in the open comparison.
func (d *desk) speakerOf(words string) (speaker string, at news.Anchor) {
	d.t.Helper()
	for a, r := range d.Comparison().Readings {
		for i, q := range r.Quotes {
			if len(q.Content) > 0 && strings.Contains(r.Article.Slice(q.Content[0]), words) {
				return q.Speaker, d.Comparison().QuoteAnchor(a, i)
			}
		}
	}
	d.t.Fatalf("nobody says %q", words)
	return "", at
}

func (d *desk) says(words, want string) {
	d.t.Helper()
	if got, _ := d.speakerOf(words); got != want {
		d.t.Errorf("%q is said by %q, want %q", words, got, want)
	}
}

// TestCorrectionsOutliveTheProgram holds that a correction is applied at once
// and after a restart, and that undo and redo reach it there too.
func TestCorrectionsOutliveTheProgram(t *testing.T) {
	const words = "sold eleven coffees"
	path := filepath.Join(t.TempDir(), data.FileName)
	o := Options{Sample: ingest.Sample}
	d := newDesk(t, path, o)
	d.settle()
	was, at := d.speakerOf(words)
	d.Correct(news.Correction{Kind: news.SetSpeaker, At: []news.Anchor{at}, Value: "Anna Petrova"})
	d.settle()
	d.says(words, "Anna Petrova")
	if d.CanUndo() != "Set the speaker" || d.CanRedo() != "" {
		t.Errorf("undo %q, redo %q", d.CanUndo(), d.CanRedo())
	}
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	d.says(words, "Anna Petrova")
	d.Undo()
	d.settle()
	d.says(words, was)
	d.shut()

	d = newDesk(t, path, o)
	d.settle()
	d.says(words, was)
	if d.CanRedo() != "Set the speaker" || d.CanUndo() != "" {
		t.Errorf("undo %q, redo %q", d.CanUndo(), d.CanRedo())
	}
	d.Redo()
	d.settle()
	d.says(words, "Anna Petrova")
}

// TestUndoGoesBackStepByStep holds that several corrections are taken back in
// turn, also without waiting, and that a new one ends what could be redone.
func TestUndoGoesBackStepByStep(t *testing.T) {
	d := fresh(t, Options{Sample: ingest.Sample})
	d.settle()
	was, at := d.speakerOf("sold eleven coffees")
	for _, name := range []string{"One", "Two", "Three"} {
		d.Correct(news.Correction{Kind: news.SetSpeaker, At: []news.Anchor{at}, Value: name})
	}
	d.settle()
	d.says("sold eleven coffees", "Three")
	d.Undo()
	d.Undo()
	d.settle()
	d.says("sold eleven coffees", "One")
	d.Redo()
	d.settle()
	d.says("sold eleven coffees", "Two")
	d.Correct(news.Correction{Kind: news.SetSpeaker, At: []news.Anchor{at}, Value: "Four"})
	d.settle()
	if d.CanRedo() != "" {
		t.Errorf("after a new correction %q can be redone", d.CanRedo())
	}
	for range 3 {
		d.Undo()
	}
	d.settle()
	d.says("sold eleven coffees", was)
	if d.CanUndo() != "" || len(d.Corrections()) != 0 {
		t.Errorf("undo %q, corrections %+v", d.CanUndo(), d.Corrections())
	}
}

// TestCorrectionsSurviveANewArticle holds that they stay when the event grows.
func TestCorrectionsSurviveANewArticle(t *testing.T) {
	d := fresh(t, Options{Sample: ingest.Sample})
	d.settle()
	d.Correct(news.Correction{Kind: news.MergeSpeakers, Name: "Ana Petrov", Value: "Anna Petrova"})
	d.settle()
	text := "Coffee sold out at the port\n\nThe cafe across from the gate had a long day, with the road to the terminal closed by police.\n\n" +
		"“There was nobody left to sell to,” Ana Petrov said on Wednesday, after the trucks had come back to the harbor.\n"
	d.bring(d.Event().ID, write(t, "radio.txt", text))
	d.settle()
	if len(d.Comparison().Readings) != 5 {
		t.Fatalf("%d articles", len(d.Comparison().Readings))
	}
	d.says("nobody left to sell to", "Anna Petrova")
	d.says("sold eleven coffees", "Anna Petrova")
}
