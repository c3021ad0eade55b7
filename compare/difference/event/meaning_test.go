package event_test

import (
	"testing"

	"parallax/compare/align"
	"parallax/compare/difference/event"
	"parallax/compare/difference/invented"
	"parallax/compare/reading/vector"
)

// pointing is a sentence whose meaning points along two axes.
func pointing(x, y int8, scale float32) vector.Sentence {
	s := vector.Sentence{Scale: scale}
	s.Vector[0], s.Vector[1] = x, y
	return s
}

// TestRelated holds that sentences stand beside each other unless they are known to
// be unlike.
func TestRelated(t *testing.T) {
	in := invented.Input("Bridge\nA probe began.", "Bridge\nAn inquiry began.", "Bridge\nGulls flew.")
	e := event.New(in)
	at := [][]int{{1}, {1}, {1}}
	if !e.Related(at) {
		t.Error("unknown meaning parts sentences")
	}
	of := func(s vector.Sentence) *vector.Text { return &vector.Text{Sentences: []vector.Sentence{{}, s}} }
	in.Meaning = []*vector.Text{of(pointing(1, 0, 1)), of(pointing(4, 3, .2)), of(pointing(0, 1, 1))}
	if e.Related(at[:2]) != true || !e.Related(at) {
		t.Error("the second is like both")
	}
	in.Meaning[1] = of(pointing(5, 1, .196))
	if e.Related(at) || !e.Related([][]int{{1}, {1}, nil}) {
		t.Error("the third is like none")
	}
	near, alike, known := e.NearestMeant(1, []align.Place{{Article: 0, Sentence: 1}})
	if near.Sentence != 1 || alike < .97 || !known {
		t.Errorf("nearest %v, %v, %v", near, alike, known)
	}
}
