package overview

import (
	"testing"

	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/sight/scene"
	"parallax/compare/difference"
	"parallax/compare/say"
)

// TestHeadlinesCarryMarks holds that the words of a headline that a check
// found are marked on the screen Overview, unless their kind is hidden.
func TestHeadlinesCarryMarks(t *testing.T) {
	c := scene.Sample(t)
	found := 0
	for a, r := range c.Readings {
		for _, f := range c.Findings {
			if k, ok := drawn.MarkKindOf(f.Check); ok && k == tone.Loaded && f.Article == a && !f.Words[0].Intersect(r.Article.Headline).Empty() {
				found++
			}
		}
		marks := HeadlineMarks(screen.State{Comparison: c}, a)
		for _, m := range marks {
			if m.Kind == tone.Loaded {
				found--
			}
		}
		for _, m := range HeadlineMarks(screen.State{Comparison: c, Hidden: map[tone.Kind]bool{tone.Loaded: true}}, a) {
			if m.Kind == tone.Loaded {
				t.Errorf("article %d: a hidden kind is marked", a)
			}
		}
	}
	if found != 0 {
		t.Errorf("%d findings in headlines are not marked", found)
	}
	loaded := false
	for _, f := range c.Findings {
		if k, ok := drawn.MarkKindOf(f.Check); ok && k == tone.Loaded {
			label := say.At(difference.Value, c.Readings[f.Article].Article.Slice(f.Words[0]), f.Article, f.Words[0])
			for _, r := range drawn.SentenceRuns(c, []difference.Piece{say.Words("For the same people: "), label}) {
				loaded = loaded || r.Under != nil && *r.Under == tone.Loaded
			}
		}
	}
	if !loaded {
		t.Error("no loaded label is marked in a sentence about labels")
	}
}
