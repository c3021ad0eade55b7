package utterance

import (
	"testing"

	"parallax/compare/reading"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// meaningOf gives all sentences of a document one direction of meaning.
func meaningOf(d *token.Document, direction int) *vector.Text {
	t := &vector.Text{Sentences: make([]vector.Sentence, len(d.Sentences))}
	for i := range t.Sentences {
		t.Sentences[i].Vector[direction] = 100
		t.Sentences[i].Scale = .01
	}
	return t
}

func TestMeant(t *testing.T) {
	const direct = "“I will not back any of the judges until the bill on the dam is passed,” Una Falk said on Monday."
	tests := []struct {
		name, report string
		direction    int
		want         int
	}{
		{"the same in other words", "Una Falk vowed to stop all judges over her plan.", 0, 1},
		{"another meaning", "Una Falk vowed to stop all judges over her plan.", 1, 0},
		{"another speaker", "Ole Berg vowed to stop all judges over his plan.", 0, 0},
		{"no word in common", "Una Falk vowed to stop all votes over her plan.", 0, 0},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			docs, texts := findAll(direct, c.report)
			set := reading.Set{Docs: docs, Texts: texts, Meaning: []*vector.Text{meaningOf(docs[0], 0), meaningOf(docs[1], c.direction)}}
			if got := Match(set); len(got) != c.want {
				t.Errorf("%d utterances", len(got))
			}
			set.Meaning = nil
			if got := Match(set); len(got) != 0 {
				t.Errorf("%d utterances by words alone", len(got))
			}
		})
	}
}
