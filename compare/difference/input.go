package difference

import (
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/reading/number"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// Input is what the earlier steps found; nothing in it is changed.
type Input struct {
	*wording.Reader
	Numbers    []number.Text
	Pairs      []align.Pair
	OnlyHere   []align.OnlyHere
	NotFound   []align.NotFound
	Utterances []utterance.Utterance
	Figures    []figure.Figure
	// Placements are those of each fact.
	Placements [][]Placement
}
