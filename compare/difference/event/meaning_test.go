package event_test

import (
	"testing"

	"parallax/compare/align"
	"parallax/compare/difference/event"
	"parallax/compare/difference/invented"
	"parallax/compare/news"
	"parallax/compare/reading/vector"
)

// pointing is a sentence whose meaning points along two axes.
func pointing(x, y int8, scale float32, tokens ...vector.Token) vector.Sentence {
	s := vector.Sentence{Scale: scale, Tokens: tokens}
	s.Vector[0], s.Vector[1] = x, y
	return s
}

// stateOf is a word of an article, at the first place that has it.
func stateOf(in *event.Input, article int, word string, id uint16, x, y int8, scale float32) vector.Token {
	for _, w := range in.Docs[article].Words {
		if w.Lower == word {
			t := vector.Token{Span: news.Span(w.Span), ID: id, Scale: scale}
			t.State[0], t.State[1] = x, y
			return t
		}
	}
	panic(word)
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

// TestDistinctive holds that a common word, and one for which an article has another
// word, tells of no matter of its own.
func TestDistinctive(t *testing.T) {
	for _, tt := range []struct {
		name string
		id   uint16
		x, y int8
		want bool
	}{
		{"another matter", 9000, 0, 1, true},
		{"another word for it", 9000, 4, 3, false},
		{"a common word", 900, 0, 1, false},
	} {
		in := invented.Input("Bridge\nA probe began.", "Bridge\nAn inquiry began.")
		scale := float32(1)
		if tt.x > 1 {
			scale = .2
		}
		in.Meaning = []*vector.Text{
			{Sentences: []vector.Sentence{{}, pointing(1, 0, 1, stateOf(in, 0, "probe", tt.id, 1, 0, 1))}},
			{Sentences: []vector.Sentence{{}, pointing(1, 0, 1, stateOf(in, 1, "inquiry", 9100, tt.x, tt.y, scale))}},
		}
		if got := event.New(in).Distinctive("probe", []int{1}); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
	if !event.New(invented.Input("Bridge\nA probe began.", "Bridge\nNo.")).Distinctive("probe", []int{1}) {
		t.Error("unknown meaning makes a word common")
	}
}
