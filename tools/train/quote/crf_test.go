package main

import (
	"testing"

	"parallax/compare/reading/quote/tag"
)

// TestTrainLearns trains on two sentences of our own and finds their labels.
func TestTrainLearns(t *testing.T) {
	sentence := func(words ...string) []tag.Token {
		var out []tag.Token
		for _, w := range words {
			out = append(out, tag.Token{Raw: w, Lower: w, Word: true})
		}
		return out
	}
	in := [][]tag.Token{sentence("moss", "said", "rain", "comes"), sentence("rivers", "run", "deep", "here")}
	want := [][]tag.Label{
		{tag.BeginSource, tag.BeginCue, tag.BeginContent, tag.InContent},
		{tag.O, tag.O, tag.O, tag.O},
	}
	var examples []example
	for i := range in {
		examples = append(examples, example{features: tag.Features(in[i]), labels: want[i]})
	}
	m := train(examples, options{epochs: 40, rounds: 2, rate: 0.2, drop: 0.2})
	for i := range in {
		got := m.Label(in[i])
		for k := range got {
			if got[k] != want[i][k] {
				t.Fatalf("sentence %d: got %v, want %v", i, got, want[i])
			}
		}
	}
}

func TestMarks(t *testing.T) {
	a := article{Text: "é Moss said “é rain”."}
	a.Attributions = append(a.Attributions, struct {
		Source, Cue, Content []any
		SourceParts          [][]any `json:"source_parts"`
		CueParts             [][]any `json:"cue_parts"`
		ContentParts         [][]any `json:"content_parts"`
	}{
		Source: []any{2.0, 6.0, "Moss"}, Cue: []any{7.0, 11.0, "said"}, Content: []any{12.0, 20.0, "“é rain”"},
	})
	got := a.examples()[0].labels
	want := []tag.Label{
		tag.O, tag.BeginSource, tag.BeginCue,
		tag.BeginContent, tag.InContent, tag.InContent, tag.InContent, tag.O,
	}
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}
