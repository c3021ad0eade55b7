package main

import (
	"encoding/json"
	"io"

	"parallax/compare/align"
	"parallax/compare/align/pair"
)

// candidate is a labelled pair as tools/train/encoder reads it.
type candidate struct {
	Event string `json:"event"`
	A     string `json:"a"`
	B     string `json:"b"`
	// X are the features of words, and of meaning where that was read, in the order
	// of pair.FeatureNames.
	X     []float64 `json:"x"`
	Guard float64   `json:"guard"`
	Label string    `json:"label"`
}

// writeCandidates writes the labelled pairs that come into question, one a
// line, with the features that the weights in use give them.
func writeCandidates(events []event, meant bool, out io.Writer) error {
	to := json.NewEncoder(out)
	for i := range events {
		for _, c := range events[i].candidates(meant) {
			if err := to.Encode(c); err != nil {
				return err
			}
		}
	}
	return nil
}

func (e *event) candidates(meant bool) []candidate {
	labels := e.labelOf()
	var out []candidate
	for _, p := range align.Measure(e.in) {
		k := sides(e.id(p.A), e.id(p.B))
		if label, ok := labels[k]; ok {
			var x []float64
			for _, f := range pair.Features(meant) {
				x = append(x, p.Values[f])
			}
			out = append(out, candidate{e.name, k[0], k[1], x, p.Guard, label})
		}
	}
	return out
}
